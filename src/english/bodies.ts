/** Nouns for bodies of people, by what may stand beside them. Written for this project from general knowledge; lower case. */
import { wordSet } from './words.js';

/** `the Renewal party | said`: what a party does and no birthday party. */
export const PARTIES_DO = wordSet(`
  said, says, told, urged, denied, insisted, warned, announced, pledged, vowed, refused, backed, opposes, opposed, supports, supported, holds, governs, governed,
  campaigned, leader, leaders, leadership, chairman, chairwoman, spokesman, spokeswoman, spokesperson, candidate, candidates, lawmaker, lawmakers, mp, mps,
  senator, conference, manifesto, members, supporters, voters, official, officials, president, activist, activists, councillor, councillors, faithful`);

/** `the Garden | party`, `the Search | party`, `the Ruling | party`: no names. */
export const OTHER_PARTIES = wordSet(`
  christmas, halloween, birthday, garden, tea, dinner, wedding, cocktail, street, search, hunting, landing, boarding, house, beach, pool, working, third, other,
  same, ruling, opposition, new, old, first, second, main, major, minor, political, guilty, injured, rescue, raiding, bridal, farewell, engagement, pyjama, office`);

/** `charity | Open Door | said`: before a name of several words of which nothing was found. */
export const NOUNS_OF_BODIES = wordSet(`
  charity, union, ngo, nonprofit, non-profit, watchdog, retailer, supermarket, lender, airline, insurer, consultancy, brokerage, company, firm,
  startup, start-up, group, party, band,
  club, label, network, campaign, organisation, organization, thinktank, think-tank, cooperative, co-operative, collective, coalition, alliance, foundation, agency`);

/** `the company, | Savannah Swift |,`, `carmaker | Oriel |`: nobody is one, whatever the name looks like. */
export const NO_PERSON = wordSet(`
  charity, union, ngo, nonprofit, non-profit, supermarket, airline, insurer, consultancy, brokerage, company, firm, startup, start-up, club,
  carmaker, automaker, drugmaker, chipmaker,
  steelmaker, planemaker, truckmaker, phonemaker, bank, label, organisation, organization, conglomerate, subsidiary, think-tank, thinktank, utility`);

/** Of these, those that stand before a name without an article. */
export const BEFORE_NAMES = wordSet(`
  charity, union, nonprofit, supermarket, airline, insurer, consultancy, brokerage, startup, carmaker, automaker, drugmaker, chipmaker, steelmaker, planemaker,
  truckmaker, phonemaker, conglomerate, firm, company, chain, cooperative, co-operative, housebuilder, homebuilder, shipbuilder, thinktank, think-tank, ngo,
  non-profit, start-up, retailer, lender, manufacturer, agency, group, outfit, bookmaker, subsidiary,
  association, federation, collective, alliance, coalition, foundation, network, band, newspaper, magazine`);

/** `Dutch | brewer | Van Dorn`: also people, who are introduced with a first name. */
export const TRADERS_BEFORE_NAMES = wordSet(`
  brewer, distiller, developer, exporter, importer, operator, contractor, supplier, builder, distributor, refiner, carrier, grocer, haulier, processor,
  maker, giant, publisher, wholesaler, shipper, packer, smelter, bottler, exchange, provider, studio, dairy, brewery, distillery, lab, laboratory`);

/** `| Heritage | Okunai`: what public bodies are for, before the name of their place. */
export const FIELDS_OF_BODIES = wordSet(`
  sport, sports, heritage, tourism, transport, creative, screen, athletics, cricket, hockey, netball, rugby, basketball, volleyball, badminton, swimming,
  cycling, rowing, sailing, triathlon, gymnastics, enterprise, arts, housing, skills, statistics, nature, invest`);

/** `a | campaign | group`, `a rights group`: with a name, and no group of people, as an ethnic, an age or a study group is. */
export const KINDS_OF_GROUPS = wordSet(`
  campaign, campaigning, rights, advocacy, lobby, lobbying, trade, industry, aid, relief, militant, rebel, insurgent, jihadist, extremist, hacking, ransomware, activist,
  support, community, environmental, conservation, consumer, pressure, media, mining, hotel, engineering, retail, energy, insurance, banking, construction,
  property, shipping, transport, luxury, fashion, food, drinks, telecoms, technology, tech, defence, defense, chemicals, steel, travel, leisure, gaming, publishing,
  healthcare, investment, nonprofit, non-profit, charity, watchdog, monitoring, research, business, farming, farmers, tenants, parents, patients, workers, women, students,
  youth, civic, anti-corruption, theatre, theater, rock, pop, folk, dance, housing, humanitarian, welfare, wildlife, animal, birding, climate, green, legal, education`);
