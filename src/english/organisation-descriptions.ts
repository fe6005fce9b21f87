/** What a text calls organisations in place of their names, and which names can be called so. Written for this project from general knowledge; lower case. */
import { wordSet } from './words.js';

/** `Norland Airways … the airline`: what an organisation is called by the last word of its name. Each line: heads, then nouns. */
const CALLED: readonly (readonly [heads: string, nouns: string])[] = [
  ['airways, airlines, airline', 'airline, carrier, company, firm'],
  ['philharmonic, symphony', 'orchestra'],
  ['academy, college', 'school, college'],
  ['motors, automotive', 'carmaker, automaker, company, firm'],
  ['pharmaceuticals, pharma', 'drugmaker, company, firm'],
  ['stores, supermarkets, retail', 'retailer, chain, company, firm'],
  ['insurance, assurance', 'insurer, company, firm'],
  ['breweries, brewery, brewing', 'brewer, brewery, company, firm'],
  ['mines, mining, minerals', 'miner, company, firm'],
  ['steel', 'steelmaker, company, firm'],
  ['railways, railway, ferries, rail', 'operator, company, firm'],
  ['shipyards, shipyard', 'shipbuilder, shipyard, company, firm'],
  ['bank, bancorp, bancshares', 'bank, lender'],
  ['fc, afc, rovers, wanderers, athletic, hotspur', 'club, team, side'],
  ['broadcasting, television, radio, tv', 'broadcaster, station'],
  ['press, books, publishing, publishers', 'publisher, company, firm'],
  ['records, recordings', 'label, company'],
  ['hotels, resorts', 'chain, company, group'],
  ['times, herald, gazette, tribune, courier, chronicle, telegraph, observer, sentinel, examiner', 'newspaper, paper'],
  ['ministry', 'ministry'],
  ['department, administration, bureau', 'agency'],
  ['commission, authority, ombudsman', 'regulator, watchdog, agency, body'],
  ['office', 'agency, watchdog, regulator'],
  ['council', 'authority'],
  ['association, federation, guild', 'union, body'],
  ['school, academy, college', 'school'],
  ['polytechnic', 'university, school'],
  ['hospital, infirmary', 'hospital, facility'],
  ['clinic', 'clinic, hospital'],
  ['gallery, galleries', 'museum, gallery'],
  ['playhouse', 'theatre, theater'],
  ['democrats, socialists, liberals, conservatives, greens, nationalists, republicans, unionists', 'party'],
  ['police, constabulary', 'force'],
  ['water, electricity, gas', 'company, firm, utility, supplier'],
  ['buses, coaches, trains, trams, travel', 'operator, company, firm'],
  ['co, co.', 'company, firm, group'],
  ['capital, ventures, partners', 'firm, fund, company'],
  [
    'group, media, energy, resources, systems, line, lines, logistics, brands, recoveries, power',
    'company, firm, group',
  ],
  [
    'telecom, petroleum, foods, electronics, chemicals, cement, textiles, software, holdings, enterprises, industries',
    'company, firm',
  ],
];

/** By the head of the name. */
export const CALLED_BY_HEAD: ReadonlyMap<string, readonly string[]> = calledBy(CALLED);

/** `Police Scotland`, `Banco Achada`, `UD Achada`: the same by a word with which a name begins, or that stands in it as `Grand | Hotel | Achada`. */
export const CALLED_BY_WORD: ReadonlyMap<string, readonly string[]> = calledBy([
  ['police', 'police, force'],
  ['hotel', 'hotel'],
  ['banco, banca, banque, banka, bank', 'bank, lender'],
  ['universidad, universidade, université, università, universität, universiteit', 'university'],
  ['colegio, escuela, lycée, liceo, gymnasium', 'school'],
  ['ud, cd, rcd, sd, fk, sk, nk, vfb, vfl, tsv, hnk', 'club, team, side'],
  ['medical', 'hospital'],
]);

function calledBy(lines: readonly (readonly [heads: string, nouns: string])[]): Map<string, readonly string[]> {
  const called = new Map<string, string[]>();
  for (const [heads, nouns] of lines)
    for (const head of wordSet(heads)) called.set(head, [...new Set([...(called.get(head) ?? []), ...wordSet(nouns)])]);
  return called;
}

/** Nouns that only a company is called by. */
export const COMPANY_NOUNS = wordSet(
  `company, firm, maker, carmaker, automaker, drugmaker, chipmaker, manufacturer, producer, operator, carrier, airline, retailer, grocer, supermarket,
  chain, start-up, startup, supplier, developer, builder, housebuilder, brewer, insurer, lender, brokerage, giant, conglomerate, subsidiary, miner,
  refiner, publisher, shipbuilder, planemaker`,
);

/** Besides them what one company of a text is called by its trade: "the driller". */
export const TRADES = wordSet(
  `driller, bottler, distiller, smelter, shipper, exporter, importer, franchisee, wholesaler, distributor, vendor, provider, contractor, hauler, haulier,
  processor, packer, consultancy, bookseller, hotelier, trader, exchange, utility, clinic, bakery, brewery, distillery, nursery, winery, dairy, builder, pharmacy,
  wholesaler, restaurant, business, multinational, unicorn`,
);

/** `glassmaker`, `shipbuilder`, `bookseller`: how such words end. */
export const ENDS_OF_TRADES: readonly string[] = ['maker', 'builder', 'seller', 'grower'];

/** A name that holds one of them is no company's. */
export const NO_COMPANIES = wordSet(
  `ministry, department, university, college, school, council, party, union, police, court, commission, parliament, government, army, navy, church,
  committee, association, federation, institute, foundation, society, club, board, service, office, authority, senate, congress, hospital, league, forum,
  cabinet, treasury, un, nato, eu, fbi, charity, trust, campaign, movement, agency, administration, bureau, organisation, organization, assembly,
  alliance, coalition, academy, museum, embassy, guild`,
);

/** What an organisation is called whose name says nothing of the kind: "UNICEF … the agency". */
export const BODY_NOUNS = wordSet(
  `agency, organisation, organization, group, charity, body, watchdog, regulator, broadcaster, newspaper, union, nonprofit, non-profit, ngo, think-tank,
  alliance, bloc, federation, network, platform, site, website`,
);

/** What any organisation of which the text says no more is called for variety: "Acme said so. The group …" */
export const ACTED_FOR_VARIETY = wordSet(
  'group, organisation, organization, agency, platform, site, website, network, service, nonprofit, non-profit, exchange, fund, lobby, studio',
);

/** Nouns by which no company is called. */
export const OTHER_THAN_COMPANIES = wordSet(
  'party, union, charity, club, agency, newspaper, hospital, university, school, court, church, ministry, museum',
);

/** What an organisation is called, by the last words of names that it may stand for: "the Food Standards Board … the regulator". */
export const BODY_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['regulator', wordSet('board, authority, agency, commission, office, administration, bureau, council, executive')],
  [
    'watchdog',
    wordSet('board, authority, agency, commission, office, administration, bureau, council, ombudsman, executive'),
  ],
  [
    'agency',
    wordSet('administration, service, office, bureau, programme, program, authority, organisation, organization'),
  ],
  ['body', wordSet('association, federation, council, board, society, union, institute, organisation, organization')],
  ['union', wordSet('association, federation, guild, congress, workers, teachers, nurses, pilots')],
  ['charity', wordSet('trust, foundation, fund, aid, relief, society')],
  [
    'group',
    wordSet(
      'watch, network, alliance, coalition, front, movement, campaign, association, federation, foundation, society, league, union, centre, center, forum, council, initiative, rights, lawyers',
    ),
  ],
  [
    'organisation',
    wordSet(
      'watch, network, alliance, coalition, association, federation, foundation, society, league, union, trust, fund, council',
    ),
  ],
  [
    'organization',
    wordSet(
      'watch, network, alliance, coalition, association, federation, foundation, society, league, union, trust, fund, council',
    ),
  ],
  ['nonprofit', wordSet('foundation, fund, trust, society, alliance, network, initiative, project')],
  ['think-tank', wordSet('institute, institution, foundation, centre, center')],
  ['university', wordSet('university')],
  ['party', wordSet('party, democrats, socialists, greens, liberals, conservatives, front, congress, movement, rally')],
]);

/** The same by the last word: `board`: regulator, watchdog, body. */
export const NOUNS_BY_HEAD: ReadonlyMap<string, readonly string[]> = nounsByHead();

function nounsByHead(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [noun, heads] of BODY_HEADS) for (const head of heads) found.set(head, [...(found.get(head) ?? []), noun]);
  return found;
}

/** `the Tate Harbour | museum |`: after a name they say what it is a name of, and are no part of it as a board or a mission is. */
export const BESIDE_NAMES = wordSet(
  `museum, gallery, theatre, theater, hotel, hospital, school, restaurant, brewery, festival, newspaper, magazine, charity, union, party, bank, airline, chain,
  label, band, club, company, firm, group, website, channel, agency, broadcaster, supermarket`,
);

/** Before the noun for an organisation they tell it from no other of the text: "the | central | bank". */
export const OF_KIND = wordSet(
  'central, news, rights, aid, apex, energy, oil, gas, mining, tech, technology, budget, supermarket, furniture, fashion, shipping, think',
);

/** Of these a place has one: "the local authority" is the council that the text names. */
export const LOCAL_BODIES = wordSet('authority, council, municipality');

/** How words end that judge what they stand before: "the | embattled | minister", "the | powerful | union". */
export const ENDS_OF_JUDGING: readonly string[] = ['ed', 'ous', 'ful', 'isan', 'ular', 'gling', 'iling'];

/** Before a noun they say which one it is: `the | ruling | party`, `the | acting | president`. */
export const TELLING_APART = wordSet(`
  ruling, governing, acting, sitting, visiting, opposing, losing, winning, neighbouring, neighboring, competing, leading, remaining, surviving, united,
  associated, outgoing, incoming, existing, receiving, sending, managing, founding, elected, retired, appointed, proposed, combined, merged, unnamed,
  named, red, wing, training, nursing, housing, planning, mining, shipping, sporting, banking, teaching, building, opening, closing, following,
  preceding, defending, commanding, attending, investigating, presiding, operating, trading, holding, licensed, registered, chartered, religious`);

/** They say that another one is meant: `the | rival | bank`. */
export const SET_APART = wordSet(`
  other, rival, parent, holding, target, entire, whole, second, third, private, nearby, neighbouring, neighboring, foreign, opposing, previous,
  former, next, new, old, same, smaller, larger, bigger`);

/** What an organisation is called besides, by a noun that the text calls it: `the newspaper Blikk … the paper`. */
export const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['newspaper', ['paper']],
  ['band', ['group']],
  ['club', ['team', 'side']],
  ['team', ['club', 'side']],
  ['retailer', ['chain']],
  ['airline', ['carrier']],
  ['bank', ['lender']],
  ['alliance', ['group', 'coalition']],
  ['association', ['group']],
  ['foundation', ['charity']],
  ['trust', ['charity']],
]);

/** Last words of names that the same word without the name is not: "Nordic Music … the music", "the Islamic State … the state". */
export const NO_KINDS = wordSet(`
  media, public, people, world, internet, net, web, press, market, area, region, sea, ocean, coast, island, islands, north, south, east, west, state, states,
  nation, oil, gas, water, music, energy, power, food, foods, health, care, education, art, arts, science, sciences, technology, technologies, design, style,
  fashion, life, news, money, capital, travel, sport, sports, time, times, day, days, today, week, month, year, years, earth, nature, land, home, homes, house,
  street, road, future, hope, love, peace, freedom, justice, change, action, help, support, work, works, labor, labour, trade, security, defence, defense,
  finance, law, order, rights, history, culture, games, chart, charts, weather, ads, man, men, woman, women, children, youth, family, sun, moon, star, stars,
  general, systems, solutions, interior, affairs, treasury, opposition`);
