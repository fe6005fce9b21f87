/** Nouns and verbs beside which only a place stands. Written for this project from general knowledge of English; lower case. */
import { wordSet } from '../words.js';

/** `the mayor of | Haro |`: what towns and countries have and firms have not. */
export const OF_PLACES = wordSet(`
  mayor, bishop, archbishop, sultan, emir, governor, residents, resident, indigene, indigenes, inhabitants, people, villagers, townspeople, parts, outskirts, streets, suburbs, province, city, town, village, capital,
  district, county, municipality, kingdom, island, peninsula, north, south, east, west, north-east, north-west, south-east, south-west, northeast,
  northwest, southeast, southwest, native, coast, shores, invasion, occupation, annexation, bombardment, population, citizens, prime, republic,
  borders, territory, emirate, sultanate, hamlet, suburb, township, settlement, hills`);

/** `flew to | Haro |`: where people are brought, and how they get there. */
export const GOING = wordSet(`
  flew, flown, flies, fly, flying, travelled, traveled, travelling, traveling, travel, sailed, sail, deported, extradited, airlifted, evacuated,
  exported, shipped, troops, soldiers, tourists, peacekeepers, flights, ferry, exports, ambassador, trip, embassy`);

/** `it | invaded Haro |`. */
export const TAKING = wordSet('invaded, annexed, bombed, occupied, besieged, shelled, invade, annex, bomb, invading');

/** `| Haro | residents`: who lives there, in small letters. */
export const PEOPLE_OF_PLACES = wordSet(
  'residents, resident, villagers, townspeople, islanders, townsfolk, locals, ratepayers',
);

/** `| Haro |'s capital`. */
export const OWNED_BY_STATES = wordSet(`
  capital, currency, airspace, coast, coastline, borders, border, territory, constitution, parliament, population, shores, streets,
  ambassador, outskirts, suburbs, mayor, citizens, electorate`);

/** `in | northern | Haro`. */
export const SIDES = wordSet(`
  northern, southern, eastern, western, north-eastern, north-western, south-eastern, south-western, northeastern, northwestern, southeastern,
  southwestern, neighbouring, neighboring, downtown, mainland, rural`);

/** `the | Haro | border`. */
export const BORDERS = wordSet('border, borders, coast, coastline, frontier');

/** `| Upper | Haro`: before the name of a place, which may be a word then. */
export const BEFORE_TOWNS = wordSet(
  'upper, lower, nether, great, little, much, north, south, east, west, new, old, port, fort, st, st., san, santa',
);

/** `Haro- | on | -Sea`: between hyphens in the names of towns. */
export const INSIDE_TOWNS = wordSet(
  'on, upon, le, la, les, sur, sous, in, under, by, de, du, des, en, cum, super, next, the, am, an, aux, lès, near, juxta, with',
);

/** `Upper | Haro`: before a word of no language nothing but a place begins so. */
export const SURE_TOWN_STARTS = wordSet(
  'upper, lower, nether, basti, goth, kampung, kampong, kafr, deir, beit, puerto, santa, port, fort, villa, vila, nong, oued, wadi, ciudad',
);

/** `| Haro | Governor Ana Ruiz`: who governs places, as written. */
export const GOVERNING: ReadonlySet<string> = new Set([
  'Governor',
  'Gov.',
  'Mayor',
  'Premier',
  'Minister',
  'Councillor',
  'Sheriff',
  'MP',
  'MLA',
  'MCA',
  'Senator',
]);

/** `| Haro |, a small | village`. */
export const DESCRIBED_AS = wordSet(
  'village, suburb, neighbourhood, neighborhood, hamlet, town, township, city, settlement, municipality, barrio, favela, slum, shantytown, commune, parish',
);

/** `in | Haro |, a village`: after them a word of the language is a name, too. */
export const BEFORE_DESCRIBED = wordSet('the, in, at, near, of, from, to, outside, around');

/** Of what it is described as: no town that governs itself. */
export const PARTS_OF_TOWNS = wordSet('neighbourhood, neighborhood, barrio, favela, slum, shantytown');

/** `the MP for | Haro East |`: who stands for a place. */
export const STANDING_FOR = wordSet(
  'mp, mps, mla, mlas, mna, msp, parliament, senator, assemblyman, assemblywoman, councillor, councilman, councilwoman',
);

/** `the | Okunai | tribe`: what only a people is called. */
export const TRIBES = wordSet(
  'tribe, tribes, tribesman, tribesmen, tribeswoman, tribeswomen, clansmen, herders, herdsmen, pastoralists',
);

/** `the Okunai | ethnic group |`. */
export const AFTER_ETHNIC = wordSet(
  'group, groups, community, communities, minority, minorities, nationality, people, majority',
);

/** `| Pindwara | tehsil`: kinds of areas, in small letters, after the name of one. */
export const KINDS_OF_AREAS = wordSet(`
  district, county, province, municipality, village, town, township, constituency, tehsil, taluk, taluka, upazila, thana, mandal, woreda, canton,
  commune, prefecture, governorate, mayor`);

/** `Haro | East |`: last words of constituencies. */
export const SIDES_AFTER = wordSet('north, south, east, west, central');

/** `the | mayor | of Haro`: who governs a place, or is its bishop. */
export const HOLDERS_OF_PLACES = wordSet(`
  mayor, mayoress, governor, president, premier, minister, chancellor, bishop, archbishop, king, queen, emir, sultan, sheriff, provost, prefect`);
