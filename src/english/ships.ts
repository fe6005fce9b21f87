/** Words before the names of ships. Written for this project from general knowledge. */
import { wordSet } from './words.js';

/** `the tanker | Karin Berg`: directly before the name; lower case. */
export const SHIPS = wordSet(`
  tanker, ferry, trawler, freighter, frigate, destroyer, corvette, cruiser, battleship, submarine, tugboat, tug, yacht, schooner, steamer,
  steamship, lifeboat, dredger, barge, icebreaker, minesweeper, vessel, ship, warship, supertanker, bulker, whaler, ketch, sloop, brig`);

/** `the Karin Berg, a 42-foot | boat`: after the name. Lower case. */
export const BOATS_AFTER: ReadonlySet<string> = new Set([
  ...SHIPS,
  ...wordSet(
    'boat, motorboat, longliner, liner, catamaran, cutter, clipper, trimaran, houseboat, steamboat, gunboat, dhow',
  ),
]);

/** `MV | Karin Berg`, as written. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set([
  'MV',
  'MS',
  'SS',
  'HMS',
  'USS',
  'HMAS',
  'HMNZS',
  'HMCS',
  'INS',
  'RRS',
  'RV',
  'MT',
  'MSC',
]);

/** Of navies: what stands after one is a ship, with an article before it or not. As written. */
export const NAVAL_PREFIXES: ReadonlySet<string> = new Set([
  'HMS',
  'USS',
  'USNS',
  'HMAS',
  'HMNZS',
  'HMCS',
  'INS',
  'PNS',
  'KRI',
  'ROKS',
  'NNS',
  'KNS',
]);
