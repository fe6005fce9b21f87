/** What has a name of its own, by its noun, and how a text gives names. Written for this project from general knowledge; lower case. */

import { wordSet } from './words.js';
import { WORKS } from './works.js';

/** `his hotel, the | Marigold |`. */
export const NAMED_HOUSES = wordSet(
  'hotel, pub, inn, restaurant, bar, café, cafe, diner, bistro, tavern, theatre, theater, cinema, nightclub, venue, bookshop, guesthouse, hostel, lodge, farm, ranch, villa, mansion',
);

/** `a motorboat, named | Aunt Peggy |`. */
export const NAMED_PRODUCTS = wordSet(`
  boat, motorboat, sailboat, fishing-boat, yacht, dinghy, canoe, narrowboat, brand, smartphone, phone, handset, tablet, console, sedan, suv, hatchback, pickup, scooter,
  chatbot, spacecraft, rover, probe, satellite, rocket, telescope, vaccine, drug, pill, painkiller, antibiotic, weedkiller, pesticide, herbicide,
  cryptocurrency, stablecoin, malware, ransomware, spyware`);

/** `the ferry | Amber Wave |`: what has no name of somebody; others are found where they are told from people. */
export const NAMED_SHIPS = wordSet(
  'ferry, tanker, trawler, freighter, frigate, submarine, tugboat, barge, schooner, destroyer, warship, supertanker, icebreaker, lifeboat, steamer, minesweeper, corvette, tug, steamship',
);

/** `the journal | Animal Mind |`. */
export const NAMED_PERIODICALS = wordSet('journal, magazine, weekly, quarterly, newsletter, periodical, website, blog');

/** `| Velozan |, a vaccine that`: what has a maker and no will. */
export const SURE_PRODUCTS = wordSet(`
  vaccine, drug, pill, painkiller, antibiotic, sedative, opioid, antidepressant, steroid, chatbot, missile, rocket, satellite, spacecraft,
  smartphone, handset, suv, sedan, hatchback, weedkiller, pesticide, herbicide, insecticide, fungicide, fertiliser, fertilizer, cryptocurrency, stablecoin,
  malware, ransomware, spyware, medicine, medication, treatment, gel, cream, ointment, supplement, pistol, rifle, tablet, antiviral, anaesthetic`);

/** `a | dose | of Velozan`. */
export const MEASURES_OF_PRODUCTS = wordSet('dose, doses, tablets, vials, pills, capsules, jabs, injections');

/** Besides works between marks of quotation. */
export const NAMED_WORKS: ReadonlySet<string> = new Set([
  ...WORKS,
  ...wordSet(
    'debut, piece, sequel, show, series, lp, ep, record, mixtape, sitcom, game, book, column, exhibition, mural, remake',
  ),
]);

/** `the new paper will be called the | Post-Star |`. */
export const NAMED_GROUPS = wordSet(
  'paper, newspaper, magazine, party, band, charity, company, firm, club, alliance, coalition, bloc, movement, group, duo, trio, label, school, startup, start-up, team, airline, union',
);

/** `| Highway | 19`, as written. */
export const ROADS: ReadonlySet<string> = new Set(['Highway', 'Route', 'Interstate', 'Autoroute', 'Motorway']);

/** Before the name of a ship and nothing else, as written. */
export const SHIPS_ALONE: ReadonlySet<string> = new Set(
  'MV,ML,MF,FV,HMS,USS,HMAS,HMCS,HMNZS,BRP,KRI,USNS,RMS,USCGC,M/V,F/V,S/V'.split(','),
);

/** `(née | Moss |)` */
export const BORN_AS = wordSet('née, nee, né');

/** `| PT Luwu Jaya |`: legal forms before the name, as written. */
export const FORMS_BEFORE: ReadonlySet<string> = new Set(['PT', 'OOO', 'OAO', 'PAO', 'ZAO', 'UAB', 'TOO']);

/** `served in the | Navy |`, as written. */
export const SERVICES: ReadonlySet<string> = new Set(['Army', 'Navy', 'Marines', 'Legislature']);

/** `| House | Speaker Ana Ruiz`, as written. */
export const OF_THE_HOUSE: ReadonlySet<string> = new Set(['Speaker', 'Majority', 'Minority']);

/** Of these the ones that are hardly ever before a name that is none of theirs. */
export const NOUNS_AFTER_NAMES = wordSet(
  'brand, smartphone, phone, handset, sedan, suv, chatbot, spacecraft, rover, satellite, album',
);

/** `a motorboat | named |`, `it was | christened |`. */
export const NAMING = wordSet('called, named, titled, entitled, christened, renamed, nicknamed, dubbed, rechristened');

/** `Rossiter & | Sons`, as written. */
export const FAMILY_FIRM_ENDS: ReadonlySet<string> = new Set([
  'Sons',
  'Son',
  'Daughters',
  'Daughter',
  'Co',
  'Co.',
  'Bros',
  'Bros.',
  'Brothers',
]);

/** `St Ita’s | Church` */
export const CALLED_AFTER_SAINTS = wordSet(
  'church, cathedral, chapel, cemetery, basilica, square, street, road, park, hall, stadium',
);

/** `Spar on Station | Road` */
export const ROAD_NOUNS = wordSet('road, street, avenue, lane, boulevard, drive, way, highway, square');

/** Words of what happens on roads: `a | crash | on the R104`. */
export const OF_ROADS = wordSet(`
  traffic, crash, crashed, collision, road, roads, lane, lanes, motorway, carriageway, junction, junctions, drivers, driver, motorists, motorist, lorry, lorries,
  barricaded, vehicle, vehicles, tyres, closed, shut, blocked, driving, drove, roadworks, highway, overturned, tailbacks, bypass, truck, trucks, bus, cyclist,
  pedestrian, roadblock, blockade, toll, tolls, resurfacing, northbound, southbound, eastbound, westbound, interchange, speeding, car, cars`);

/** `a Zarvan-3 | missile`: what is built in series, with a number after its name. */
export const NUMBERED_PRODUCTS = wordSet(`
  missile, missiles, rocket, rockets, drone, drones, satellite, fighter, fighters, jet, jets, bomber, bombers, helicopter, helicopters, tank, tanks,
  howitzer, torpedo, submarine, spacecraft, capsule, rover, launcher, radar, interceptor, warhead, rifle, tractor, locomotive, glider, probe`);
