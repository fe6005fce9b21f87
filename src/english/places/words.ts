/** Words of which names of places are made, and nouns for places. Written for this project from general knowledge. */
import { wordSet } from '../words.js';

/** `the town of Blikk`, `the town Blikk`, `Blikk town`; also who lives there: `Blikk residents`. */
export const PLACE_KINDS = wordSet(`
  city, town, village, province, district, region, suburb, capital, state, county, municipality, island, township, settlement, port,
  neighbourhood, neighborhood, area, community, territory, peninsula, valley, sub-county, prefecture, governorate, residents`);

/** `San Miguel`, `Punta Arenas`, `Upper Nile`, `Northern Uganda`. */
export const PLACE_STARTS = wordSet(`
  san, santa, santo, são, sao, saint, st, st., el, la, las, los, villa, ciudad, puerto, punta, porto, port, fort, monte, mont, rio, río, tres,
  kampong, kuala, kota, tanjung, wadi, tel, tell, deir, beit, bir, new, old, upper, lower, north, south, east, west, northern, southern,
  eastern, western, central, northeastern, northwestern, southeastern, southwestern, greater, inner, outer, mid, char, khan, nova, novo, nuevo,
  nueva, vila, wagga, ban, nakhon, hat, koh, gunung, ulaan, isla, baie, bad, saint-`);

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
