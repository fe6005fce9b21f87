/** The towns of the world by name, see `models/places.md`. Read when the first town of a process is to be linked. */

import { firstNotBefore } from '../../document/index.js';
import { loadWeights } from '../../resources/weights.js';
import { placeKey } from './place-key.js';

export const PLACES_VERSION = 1;

export interface Town {
  /** Its number in GeoNames. */
  readonly id: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2 code of the state or province that it lies in; null where the lexicons have none. */
  readonly region: string | null;
  /** Inhabitants, in thousands, rounded up. */
  readonly thousands: number;
}

/** All towns of a name, however it is written, the largest first. */
export function townsNamed(name: string): readonly Town[] {
  loaded ??= read();
  const { keys } = loaded;
  const key = placeKey(name);
  const towns: Town[] = [];
  for (let row = firstAtLeast(keys, key); keys[row] === key; row += 1) {
    towns.push({
      id: loaded.ids[row] ?? 0,
      country: loaded.countries[loaded.countryOf[row] ?? 0] ?? '',
      region: loaded.regions[loaded.regionOf[row] ?? 0] || null,
      thousands: loaded.thousands[row] ?? 0,
    });
  }
  return towns;
}

interface Gazetteer {
  /** {@link placeKey} of the names, in rising order; towns of one name from the largest to the smallest. */
  readonly keys: Int32Array;
  readonly ids: Int32Array;
  readonly thousands: Uint16Array;
  /** Indices into `countries` and `regions`; the first region is the empty string, for none. */
  readonly countryOf: Uint8Array;
  readonly regionOf: Uint16Array;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

let loaded: Gazetteer | null = null;

function read(): Gazetteer {
  const weights = loadWeights('places', PLACES_VERSION);
  return {
    keys: weights.int32('keys'),
    ids: weights.int32('ids'),
    thousands: weights.uint16('thousands'),
    countryOf: weights.uint8('countryOf'),
    regionOf: weights.uint16('regionOf'),
    countries: weights.text('countries').split(','),
    regions: weights.text('regions').split(','),
  };
}

/** The first row whose key is not smaller. */
function firstAtLeast(keys: Int32Array, key: number): number {
  return firstNotBefore(keys.length, (row) => (keys[row] ?? 0) < key);
}
