/** Words of which names of places are made, and nouns for places. Written for this project from general knowledge. */
import { wordSet, words } from '../words.js';

/** `the town of Blikk`, `the town Blikk`, `Blikk town`; also who lives there: `Blikk residents`. */
export const PLACE_KINDS = wordSet(`
  city, town, village, province, district, region, suburb, capital, state, county, municipality, island, township, settlement, port,
  neighbourhood, neighborhood, area, community, territory, peninsula, valley, sub-county, prefecture, governorate, residents`);

/** `the City of Hald said`: places that have a government, and speak through it. */
export const GOVERNED_PLACES = wordSet(`
  city, town, village, municipality, township, borough, county, parish, district, province, state, prefecture, governorate, canton, territory, emirate,
  sultanate, kingdom, republic, commonwealth, nation, country, island`);

/** What a town is called: `the village of Hald … the village`. */
export const TOWN_NOUNS = wordSet('city, town, village, municipality, township, hamlet');

/** `Hinds | County`: last words of the names of areas, by which a text calls them. */
export const AREA_NOUNS = wordSet(
  'county, parish, province, district, state, governorate, prefecture, borough, canton, oblast, voivodeship, emirate, region',
);

/** `San Miguel`, `Punta Arenas`, `Upper Nile`, `Northern Uganda`. */
export const PLACE_STARTS = wordSet(`
  san, santa, santo, são, sao, saint, st, st., el, la, las, los, villa, ciudad, puerto, punta, porto, port, fort, monte, mont, rio, río, tres,
  kampong, kuala, kota, tanjung, wadi, tel, tell, deir, beit, bir, new, old, upper, lower, north, south, east, west, northern, southern,
  eastern, western, central, northeastern, northwestern, southeastern, southwestern, greater, inner, outer, mid, char, khan, nova, novo, nuevo,
  nueva, vila, wagga, ban, nakhon, hat, koh, gunung, ulaan, isla, baie, bad, saint-, barangay, sitio, purok, vereda, aldea, urbanización, kampung,
  desa, taman, ciudad, colonia, comuna, beni, ain, kafr, sidi, oued, phnom, siem, addis, bahir, debre, basti, goth`);

/** `Blikkville`, `Hayderabad`. */
export const PLACE_ENDINGS = [
  'stan',
  'ville',
  'burg',
  'pur',
  'abad',
  'shire',
  'borough',
  'polis',
  'grad',
  'gorod',
  'ford',
  'haven',
  'mouth',
  'wick',
  'nagar',
  'garh',
] as const;

/** `the Indian northern port | city | of`. */
export const SETTLEMENTS = wordSet(
  `city, cities, town, capital, village, port, suburb, resort, metropolis, municipality, hub, stronghold, enclave, megacity, state, province,
  region`,
);

const CORNERS = ['north', 'south'].flatMap((first) =>
  ['eastern', 'western', 'east', 'west'].flatMap((second) => ['', '-', ' '].map((mark) => first + mark + second)),
);
/** Between "in" and the name of an area: `in the | far north | of`. */
export const DIRECTIONS: ReadonlySet<string> = new Set([
  ...wordSet(
    'the, far, southern, northern, eastern, western, central, coastal, rural, upstate, north, south, east, west',
  ),
  ...CORNERS,
  ...wordSet('state, province, of'),
]);

/** `Rio | de | Achada`: small words between the parts of a place's name. Lower case. */
export const PARTICLES_OF_PLACES = wordSet('de, del, da, do, di');

/** What a state calls itself: `Republic | of Honduras`. */
export const STATE_FORMS = words('Republic, Kingdom, Commonwealth, State, Sultanate, Emirate, Principality, Province');

/** What parts of states are called: `Lagos | state`. */
export const AREA_HEADS = wordSet('state, province, prefecture, region, governorate, oblast, canton');

/** The first word of `the | Netherlands |`, `the | United Kingdom |`: places that have an article; lower case. */
export const PLACES_WITH_ARTICLE = wordSet(`
  netherlands, philippines, gambia, bahamas, maldives, seychelles, congo, sudan, ukraine, vatican, united, us, u.s., usa, uk, u.k., uae, u.a.e., eu,
  drc, hague, czech, dominican, central, democratic, republic, solomon, marshall, comoros, ivory, cook, bronx, lebanon, yemen, argentine, punjab,
  crimea, cape, state, west, northern, eastern, western, southern`);

/** `Nant | -y- | Bryn`, `Havna | -on- | Sea`: between the parts of a town's name. As written. */
export const LINKS_OF_TOWNS = wordSet(
  'y, yr, on, upon, by, in, under, le, la, les, sur, sous, en, aux, au, lès, am, aan, op',
);

/** Last words of such names that are words of English. Lower case. */
export const WATERS_AT_TOWNS = wordSet(
  'sea, water, bay, forest, marsh, wood, hill, moor, wold, spring, street, cliff, dale, wolds, lyne, river, lake',
);

/** `Tarrin | North |`, `| East | German`. Lower case. */
export const POINTS_OF_COMPASS = wordSet(`
  north, south, east, west, northern, southern, eastern, western, north-east, north-west, south-east, south-west, northeast, northwest,
  southeast, southwest, central`);

/** `the | Middle | West`: before a point of the compass. */
export const FIRST_OF_REGIONS = wordSet('middle, far, near, deep, old, wild, upper, mid, great, inner');

/** `the Okun | Empire |`, `| Colony | of Okun`: what is or was governed. */
export const LAST_OF_REALMS = wordSet('empire, colony, colonies, protectorate, dynasty, khanate, caliphate, sultanate');

/** `Sag | Harbor |`: of few houses. */
export const LAST_OF_TOWNS = wordSet('harbor, harbour, springs, grove, rapids, corners, haven');
