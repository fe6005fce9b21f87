/** Nouns for organisations, and words of which their names are made. Written for this project from general knowledge; lower case. */
import { wordSet, words } from './words.js';

/** `the bank Blikk`, `the Blikk group`, `Blikk, a small bank`. */
export const ORGANISATION_NOUNS = wordSet(`
  agency, newspaper, company, firm, group, party, team, club, bank, broadcaster, daily, magazine, website, airline, militia, organisation,
  organization, network, channel, charity, ngo, manufacturer, maker, startup, operator, movement, alliance, bloc, university, institute,
  think-tank, outlet, platform, giant, subsidiary, retailer, carrier, conglomerate, lender, utility, regulator, union, watchdog, publisher,
  producer`);

/** `Blikk, the retailer`: nouns that say of a name that it is an organisation's, and never a person's. */
export const SURE_ORGANISATION_NOUNS = wordSet(`
  agency, newspaper, company, firm, club, bank, broadcaster, airline, militia, organisation, organization, charity, ngo, manufacturer, carmaker,
  automaker, drugmaker, chipmaker, shipbuilder, startup, start-up, university, institute, think-tank, subsidiary, retailer, conglomerate, lender,
  insurer, utility, regulator, union, watchdog, supermarket, dairy, brewery, nonprofit, non-profit, brokerage, steelmaker, consultancy,
  cooperative, co-operative, museum, foundation, app, website, magazine, platform, band, label, outfit, arm, division, business, venture, ngo,
  franchise, marketplace, bookseller, daily, tabloid, studio, forum, grocer, housebuilder, chain, network, operator, maker, producer, supplier, refiner, giant`);

/** Before a comma and the name of a body: what it is, or is to another: `its | owner |, Rovik Media,`. */
export const BODIES_BESIDE_NAMES: ReadonlySet<string> = new Set([
  ...SURE_ORGANISATION_NOUNS,
  ...wordSet(`
    owner, parent, sponsor, rival, landlord, employer, supplier, customer, client, developer, publisher, partner, competitor, contractor, buyer, bidder, seller,
    party, group, team, side, trust, hospital, school, college, council, ministry, department, authority, commission, board, committee, society, association,
    federation, alliance, coalition, league, paper, channel, station, brewer, builder, miner, importer, exporter, distributor, wholesaler, affiliate,
    predecessor, successor, opponent, opponents, promoter, organiser, organizer, backer, investor, shareholder, creditor,
    owners, sponsors, developers, publishers, contractors, suppliers, builders, promoters, organisers, organizers, architects, lawyers, solicitors, attorneys,
    consultants, advisers, advisors, accountants, auditors, brokers, agents, engineers, surveyors, pollsters, insurers, administrators, liquidators,
    receivers, undertakers, makers, operators, managers, agent, auctioneer, auctioneers, pollster, broker, auditor`),
]);

/** `chief executive of Blikk`: of what organisations have. */
export const HEADS_OF_COMPANIES = wordSet('executive, ceo, subsidiary, shareholders, employees, unit, affiliate');

/** `shares in Blikk`: what people own of a company. */
export const IN_COMPANIES = wordSet(
  'shares, stock, stake, stakes, shareholders, shareholder, shareholding, investors, holdings, bonds',
);

/** `Odell’s said`: finite verbs after the 's of a company's name; none follows "is" or "has" made short, as in `Tom's gone`. */
export const FINITE_AFTER_OWNER = wordSet('said, says, has, had, is, was, will, would, reported, announced, plans');

/** `Blikk shares`. */
export const OF_COMPANIES = wordSet('shares, stock, shareholders, shareholder, bonds');

/** `Blikk | rose | 3 per cent`: what prices of shares do. */
export const PRICE_MOVES = wordSet(`
  rose, fell, gained, lost, added, slid, slipped, dropped, jumped, climbed, tumbled, plunged, slumped, shed, surged, soared, advanced, eased, sank,
  dipped, rallied, retreated, rebounded, firmed, leapt, leaped, edged, crashed`);

/** `owned | by Blikk`: what firms, funds and the like do to others. */
export const BY_ORGANISATIONS = wordSet(
  'owned, co-owned, controlled, acquired, backed, operated, run, published, manufactured, distributed, supplied, marketed, employed, insured, bankrolled',
);

/** `joined | from Blikk`: where players, managers and officials come from. */
export const FROM_EMPLOYERS = wordSet(
  'joined, joins, joining, poached, loan, signed, hired, recruited, headhunted, defected',
);

/** `its main | customer |, Blikk`: what a firm calls other firms. */
export const FIRMS_OF_FIRMS = wordSet(
  'customer, rival, competitor, supplier, shareholder, creditor, backer, investor, sponsor, partner, contractor, client, bidder, suitor, parent',
);

/** `a spokesman | for Blikk`: who speaks for organisations. */
export const SPEAKING_FOR = wordSet('spokesman, spokeswoman, spokesperson, spokespeople, works, worked');

/** Besides the heads of organisations: `University of`, `Battle of`, `Church of`. */
export const HEADS_WITH_OF = wordSet(`
  university, battle, siege, war, republic, kingdom, church, house, court, cathedral, port, gulf, bay, sea, strait, isle, cape, lake, mount,
  order, journal, treaty, declaration, state, states, federation, confederation, statue, bridge, temple, museum, palace, castle, tower, school,
  college, academy, bureau, city, town, province, governorate, faculty, feast, day, sons, daughters, knights, hall, arch, rock, tropic,
  massacre, congress, conference, lord, lords, dome, garden, gardens, tomb, valley, coast, horn, sultanate, emirate, duchy, principality,
  commonwealth, municipality, township, county, district, borough, village, sisters, brothers, friends, festival, parliament, charter, constitution, tour,
  mull, firth, vale, forest, gallery, marathon, race`);

/** `Centre for`, `Doctors for`. */
export const HEADS_WITH_FOR = wordSet(`
  centre, center, ministry, campaign, institute, fund, council, movement, association, commission, foundation, agency, alliance, coalition,
  committee, department, office, union, society, network, forum, doctors, mothers, lawyers, secretariat, bureau, bank, school, academy,
  authority, organisation, organization, programme, program, initiative, party, agreement, prize, partnership, trust`);

/** `Division of Fire and | EMS`: what offices are for, in letters, as written. */
export const FIELDS_IN_LETTERS: ReadonlySet<string> = new Set([
  'EMS',
  'ICT',
  'ICTs',
  'IT',
  'AI',
  'STEM',
  'SMEs',
  'MSMEs',
  'SME',
  'MSME',
  'HIV',
  'AIDS',
  'TB',
  'R&D',
  'PR',
]);

/** `Commission on`. */
export const HEADS_WITH_ON = wordSet('commission, committee, council, conference, convention, summit');

/** `Republic`, `State`: they go on with "of" or the name of a country, and no person's name follows. */
export const NATION_HEADS = wordSet('republic, state, nation, house');

/** `People's Party`, `King's College`: whose 's stands inside a name. */
export const OWNERS = wordSet(`
  people, women, men, children, workers, world, farmers, king, queen, nation, teachers, veterans, students, lloyd, girls, boys, mother, father,
  new-year, president, players, master, saint, valentine, widow, seamen, fishermen`);

/** `Hartley's Bakery`: what is named for whose it is. */
export const SHOPS = wordSet(`
  bakery, shop, store, stores, café, cafe, bar, pub, inn, tavern, restaurant, diner, deli, grill, kitchen, garage, farm, bookshop, bookstore, salon,
  pharmacy, market, supermarket, motors, brewery, butchers, nursery, pizzeria, pizza, barbershop, hardware, coffee, circus`);

/** `Okun County | Sheriff | ’s Office`: who has an office of that name. */
export const OFFICE_OWNERS = wordSet(`
  sheriff, prosecutor, attorney, coroner, examiner, governor, mayor, clerk, marshal, comptroller, controller, treasurer, assessor, solicitor, general, defender,
  minister, president, provost, commissioner, surgeon, auditor, recorder, assembly, constable, ombudsman, chancellor, speaker, magistrate`);

/** `Sheriff’s | Office` */
export const OFFICES_OWNED = wordSet(
  'office, department, association, posse, bureau, court, division, residence, fund',
);

/** `Brandon Magistrates’ Court`: what has the plural of its members in its name. */
export const PLURAL_OWNED = wordSet(`
  court, union, association, guild, league, club, school, college, federation, scheme, alliance, society, party, council, hospital, forum, charter,
  cooperative, co-operative, network, fund, movement, congress, syndicate, home, hall, institute, championship, assembly, parliament`);

/** Last words of names that begin with a place, which means the place when it stands alone: `Okun Harbour Authority`. */
export const PUBLIC_BODIES = wordSet(`
  association, union, council, police, board, school, university, hospital, ministry, department, court, forum, party, committee, command,
  commission, authority, office, service, agency, federation, district, college, academy, alliance, movement, team, club, library, church,
  parliament, assembly, government, brigade, courts, legislature, prison, diocese, archdiocese, clinic, force, league, society, museum, port, airport, station, festival, trust, institute, chamber`);

/** `Selby | Town`: last words of clubs, by which a text calls them. */
export const CLUB_WORDS: ReadonlySet<string> = new Set(
  `Town,City,United,Rovers,Wanderers,Athletic,County,Albion,Harriers,Rangers,Wednesday,Villa,Hotspur,Argyle,Rovers,Borough,Orient,Alexandra,Thistle,
  Academical,Celtic,Hearts,Stanley,Forest,Palace,Vale,Dons,Saints,Tigers,Lions,Eagles,Hawks,Cranes,Bears,Bulls,Sharks,Giants,Warriors,Cardinals`.split(
    /,\s*/,
  ),
);

/** `Omaha | FC`: nothing else has them, as written. */
export const CLUB_ENDS: ReadonlySet<string> = new Set([
  'FC',
  'AFC',
  'CF',
  'RFC',
  'CFC',
  'SK',
  'FK',
  'NK',
  'BK',
  'KF',
  'IF',
]);

/** `Selby Town | beat | Harrow City 2-1`. */
export const BEATING = wordSet(
  'beat, beats, defeated, edged, thrashed, hammered, routed, downed, outlasted, crushed, stunned, overcame',
);

/** `Selby Town | lost | 2-1 | to Harrow City`. */
export const PLAYING = wordSet('lost, drew, won, fell, crashed, slumped, went, held');
export const AFTER_RESULTS = wordSet('to, with, at, against, over, by');

/** `lost | to Selby Town`, `a 2-1 win | over Harrow City`: what is played. */
export const GAMES = wordSet(
  'lost, lose, loses, losing, loss, drew, draw, draws, drawing, defeat, defeats, win, wins, victory, beaten, won, thrashed, hammered',
);

/** `Selby | manager`: what clubs have. */
export const OF_CLUBS = wordSet(
  `manager, coach, captain, striker, goalkeeper, keeper, defender, midfielder, winger, forward, supporters, fans, players, boss, skipper, substitute,
  chairman, squad`,
);

/** `Velo Lumo | ®`. */
export const TRADE_SIGNS: ReadonlySet<string> = new Set(['®', '™']);

/** `the Fairmoor Star`: last words of newspapers that are words for other things. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
  `Star,Post,Mirror,Echo,Argus,Mercury,Globe,Sun,Mail,Standard,Guardian,Record,News,Press,Leader,Journal,Express,Herald,Gazette,Tribune,Courier,
  Chronicle,Telegraph,Observer,Sentinel,Examiner,Times,Dispatch,Bulletin,Advertiser,Independent,Messenger,Register,Inquirer,Enquirer,Reporter,Review,
  Bee,Beacon,Clarion,Ledger,Citizen,Nation,Monitor,Punch,Vanguard,Eagle,Democrat,Republican,Sketch,World,Voice,Witness,Weekly,Daily`.split(
    /,\s*/,
  ),
);

/** `Voss Line | employs`: what firms do, and no line of a railway. */
export const FIRMS_ACT = wordSet(
  'said, says, operates, employs, owns, reported, announced, hired, sells, makes, bought, sold, declined, belongs, denied, posted',
);

/** `Acme | employs`: what companies do and no ministry. */
export const FIRMS_ONLY_ACT = wordSet(
  'employs, operates, sells, makes, manufactures, produces, acquired, competes, dismissed',
);

/** People have one of them: `their | union`. */
export const ONE_OF_A_KIND = wordSet('union, association, league, party, club, team');

/** `World Ferry Board | Director`: before a title they end the name of who has it, and belong to no title. */
export const BODIES = wordSet(`
  board, ministry, agency, department, authority, commission, federation, association, organisation, organization, foundation, institute, police,
  force, corps, corporation, university, union, hospital, bureau, council, alliance, movement, congress, league, coalition, front, party`);

/** Last words of names that bodies of many states have: `Defence | Ministry`, `Air | Force`. */
export const STATE_BODIES = wordSet(
  'ministry,army,navy,force,guard,parliament,senate,congress,cabinet,government,police,court,bank,office,service,agency,authority,commission,council,department,treasury',
);

/** Offices that hardly anything but a company has: `Acme | managing director`. */
export const OFFICES_OF_COMPANIES = wordSet(
  'chief executive, managing director, finance director, chief financial, chief operating, chief commercial, ceo, cfo, coo, cto',
);

/** `Harvard | Business | School`: what is taught in a school of a university. */
export const FACULTIES = wordSet(
  'business, law, medical, film, drama, dental, divinity, graduate, management, nursing, engineering, journalism',
);

/** `the | Catholic | Church`: of all who believe so. */
export const DENOMINATIONS = wordSet(
  'catholic, anglican, orthodox, lutheran, methodist, baptist, presbyterian, episcopal, evangelical, pentecostal, reformed, adventist, apostolic, coptic, unification, mormon',
);

/** `National | Party | and Order and Will`: before "and" such a word ends its name. */
export const WHOLE_BEFORE_AND = wordSet(
  'act, cross, party, alliance, bloc, coalition, inc, ltd, plc, university, court, hospital, ministry, department, commission, agency, authority',
);

/** `Haro | High School`: what follows the town's name in the names of its schools. */
export const SCHOOL_WORDS = wordSet(
  'high, high school, public schools, schools, middle school, elementary school, primary school',
);

/** `Rovik | Group`: the whole of which a firm is a part. */
export const GROUP_WORDS = wordSet('group, groupe, gruppe, grupo, gruppo, holding, holdings, corporation, company');

/** `Grupo | Achada`, `PT | Achada Laut`, `Banco | Achada`, `Ysgol | Haro`: what other languages set before the name of a firm, a bank, a school. */
export const OF_GROUPS_FIRST = wordSet(`
  grupo, groupe, gruppo, gruppe, royal, pt, cv, uab, ooo, pao, oao, zao, jsc, pjsc, koninklijke, banco, banca, banque, caja, caixa, caisse, bank, ysgol,
  colegio, colegiu, escola, escuela, lycee, universitas, clube, compania, companhia, compagnie, editorial, editora, librairie`);

/** `the Left-Green | Alliance`, called the Left-Greens. */
export const PARTY_ENDS = wordSet('party, alliance, movement, bloc, coalition, front');

/** `Northfield | City | Council`: what kind of council it is. */
export const TIERS = wordSet(
  'city, town, borough, county, district, parish, metropolitan, municipal, village, community',
);

/** `Rovik Minerals | of China`: last words of firms that go on with no "of". */
export const OF_FIRMS = wordSet(`
  minerals, holdings, holding, foods, motors, energy, resources, mining, media, partners, capital, steel, airlines, airways, group, pharma, shipping,
  maritime, logistics, textiles, electronics, chemicals, shipyard, shipyards,
  pharmaceuticals, systems, industries, technologies, ab, ag, sa, plc, gmbh, inc, ltd`);

/** `the Social | Democratic | Party`: what its people, and the party with them, are called. */
export const ADHERENTS: ReadonlyMap<string, string> = new Map([
  ['democratic', 'democrats'],
  ['liberal', 'liberals'],
  ['conservative', 'conservatives'],
  ['socialist', 'socialists'],
  ['communist', 'communists'],
  ['nationalist', 'nationalists'],
  ['green', 'greens'],
  ['republican', 'republicans'],
  ['unionist', 'unionists'],
  ['progressive', 'progressives'],
  ['centrist', 'centrists'],
  ['reformist', 'reformists'],
]);

/** `| Lashkar | -e-Noor`: armies, movements and parties in Urdu, Persian and Arabic, before what they are called. */
export const LINKED_GROUPS = wordSet(`
  lashkar, jaish, tehreek, tehrik, jamaat, jamiat, sipah, majlis, hizb, hezb, harkat, harakat, ahle, ittehad, ittihad, anjuman, ansar, hefazat,
  mahaz, pasban, fatah, jund, khuddam, millat, hizbul, junbish, jabha, bazm`);

/** `Lashkar- | e | -Noor`, `Zia- | ul | -Achada`: the small word between. */
export const LINKS = wordSet('e, i, ul, ud, us, un');

/** `| Darra | -e-Sabz`: land in the same languages. */
export const LINKED_PLACES = wordSet(
  'dasht, darra, koh, bagh, pul, tangi, deh, qala, qalat, kot, dar, pol, tappeh, bandar',
);

/** `Thozhar | Sangam`: last words that nobody has as a surname, and movements, parties and councils of South Asia have. Lower case. */
export const SURE_LAST_WORDS = wordSet(`
  parishad, parisad, sangh, sangam, samiti, sabha, mahasabha, morcha, sangathan, sanghatana, sangstha, andolan, andolon, vidyalaya, vidyapeeth,
  panchayat, kazhagam, katchi, peramuna, foundation, ministries, federation, coalition,
  kapital, brouwerij, brauerei, bryggeri, verlag, gruppe, groep, forsikring, versicherung, versicherungen, verzekeringen, rederi, reederei, sparebank,
  sparkasse, sparkassen, forlag, förlag, energi, energie, energia, telekom, immobilien, fastigheter, eiendom, alimentos, seguros, investimentos,
  petroleos, petróleos, construtora, constructora, industrier, industri, industrias, industrie, mineração, minera`);

/** Last words of bodies that are not called by the name of their country or town: `Hong Kong Harbour | Authority`. */
export const OF_PLACES = wordSet(
  'authority, council, ministry, police, government, court, parliament, commission, board, agency, department, office, army, navy, senate, assembly',
);

/** `Okun Traditional | Council |`: Okun is the town, and not short for the council. Lower case. */
export const BODIES_OF_TOWNS = wordSet('council, police, court, parliament, assembly');

/** `Navapur | Municipal | Corporation`, `Okun | Fire | Services`: the word before is the place. Lower case. */
export const MUNICIPAL = wordSet('municipal, metropolitan, borough, county, district, parish, fire, magistrates');

/** `Marrick | Press`: a university and what has its name beside it. */
export const OF_UNIVERSITIES = wordSet(
  'university, college, school, hospital, press, library, museum, daily, alumni, institute',
);

/** `U.S. Bank`, `China Guard`: last words that firms have as well. */
export const NOT_OF_COUNTRIES = wordSet('bank, guard, force, service, office, agency, council, commission, authority');

/** `the Hartmark | Museum`, called the Hartmark. Lower case. */
export const HOUSES_CALLED_BY_FIRST_WORD = wordSet(
  'museum, gallery, hotel, theatre, theater, collection, library, institute, hospital, hospice, cinema, prize, club, tavern, inn, stadium, arena',
);

/** `Selby | Rovers`: nothing but clubs has them, as written. */
export const ONLY_OF_CLUBS: ReadonlySet<string> = new Set(
  words('United, Rovers, Wanderers, Athletic, Albion, Harriers, Hotspur, Argyle, Thistle, Academical'),
);

/** Houses of parliament that stand before the names of their committees, and after the name of their state. Lower case. */
export const CHAMBERS = wordSet('house, senate, congress');

/** `the Tucson | Sun |`: after a town, of a paper and of hardly anything else. As written. */
export const PAPERS_OF_PLACES: ReadonlySet<string> = new Set(
  'Star,Post,Mirror,Echo,Argus,Mercury,Globe,Sun,Mail,Guardian,News,Journal,Express,Herald,Gazette,Tribune,Courier,Chronicle,Telegraph,Observer,Sentinel,Examiner,Times,Dispatch,Bulletin,Advertiser,Inquirer,Enquirer,Ledger'.split(
    ',',
  ),
);
