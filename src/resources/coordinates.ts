/**
 * Where places are, by the identifiers that records tie them to; see `models/coordinates.md`. Only reports ask. Read when the first place of a process is looked up.
 *
 * Towns stand in the order of their numbers, then countries and provinces in the order of their codes' list; all have a longitude and a latitude of 16 bits,
 * which is good to 300 m.
 */
import { loadWeights } from './weights.js';

export const COORDINATES_VERSION = 1;

/** In degrees. */
export type Coordinates = readonly [longitude: number, latitude: number];

/**
 * Of a town, or of the town that a country or a province is governed from.
 *
 * @param scheme `geonames`, `iso3166-1` or `iso3166-2`
 * @returns null for what is not known
 */
export function coordinatesOf(scheme: string, id: string): Coordinates | null {
  loaded ??= read();
  const { ids, areas, longitudes, latitudes } = loaded;
  const row = scheme === 'geonames' ? rowOf(ids, Number(id)) : (areas.get(id) ?? NONE);
  if (row === NONE) return null;
  return [unpacked(longitudes[row] ?? 0, 180), unpacked(latitudes[row] ?? 0, 90)];
}

const NONE = -1;

interface Table {
  readonly ids: Int32Array;
  /** Rows by code of ISO 3166. */
  readonly areas: ReadonlyMap<string, number>;
  readonly longitudes: Uint16Array;
  readonly latitudes: Uint16Array;
}

let loaded: Table | null = null;

function read(): Table {
  const weights = loadWeights('coordinates', COORDINATES_VERSION);
  const ids = weights.int32('ids');
  const codes = weights.text('areas').split(',');
  return {
    ids,
    areas: new Map(codes.map((code, index) => [code, ids.length + index])),
    longitudes: weights.uint16('longitudes'),
    latitudes: weights.uint16('latitudes'),
  };
}

function rowOf(ids: Int32Array, id: number): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : NONE;
}

const STEPS = 65535;

/** Degrees from -`limit` to `limit` as 16 bits. */
export function packed(degrees: number, limit: number): number {
  return Math.round(((degrees + limit) / (2 * limit)) * STEPS);
}

/** To two decimals, about a kilometre. */
function unpacked(value: number, limit: number): number {
  return Math.round(((value / STEPS) * 2 * limit - limit) * 100) / 100;
}
