/** Where the places that come with the package are. */
import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/english/places/countries.js';
import { CODED_PROVINCES } from '../../src/english/places/provinces.js';
import { rows } from '../../src/english/words.js';
import { coordinatesOf, packed } from '../../src/resources/coordinates.js';

/** Of places that everybody can look up, in degrees. */
const KNOWN = [
  ['geonames', '2267057', -9.14, 38.72], // Lisbon
  ['geonames', '2193733', 174.76, -36.85], // Auckland
  ['geonames', '5128581', -74.01, 40.71], // New York
  ['iso3166-1', 'FR', 2.35, 48.85],
  ['iso3166-1', 'FJ', 178.44, -18.14],
  ['iso3166-1', 'AU', 149.13, -35.28],
  ['iso3166-2', 'US-CA', -121.49, 38.58],
  ['iso3166-2', 'DE-BY', 11.58, 48.14],
  ['iso3166-2', 'NZ-BOP', 176.17, -37.69],
] as const;

describe('coordinates', () => {
  it.each(KNOWN)('knows where %s:%s is', (scheme, id, longitude, latitude) => {
    const [x, y] = coordinatesOf(scheme, id) ?? [Number.NaN, Number.NaN];
    expect(Math.abs(x - longitude)).toBeLessThan(0.05);
    expect(Math.abs(y - latitude)).toBeLessThan(0.05);
  });

  it.each([
    ['geonames', '1'],
    ['geonames', ''],
    ['geonames', '99999999999'],
    ['geonames', 'Lisbon'],
    ['geonames', '-1'],
    ['iso3166-1', 'XX'],
    ['iso3166-1', ''],
    ['iso3166-1', 'constructor'],
  ])('knows nothing of %s:%s', (scheme, id) => {
    expect(coordinatesOf(scheme, id)).toBeNull();
  });

  it('has all countries with a town, and all provinces', () => {
    const codes = [...rows(COUNTRIES), ...rows(CODED_PROVINCES)].map(([code = '']) => code);
    const missing = codes.filter((code) => coordinatesOf(code.length > 2 ? 'iso3166-2' : 'iso3166-1', code) === null);
    expect(missing).toEqual(['IO']);
  });

  it('takes less than a megabyte', () => {
    expect(statSync('models/coordinates.bin').size).toBeLessThan(1_000_000);
  });

  it('packs all degrees into 16 bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (degrees) => {
        const value = packed(degrees, 180);
        expect(Number.isInteger(value) && value >= 0 && value < 65536).toBe(true);
        expect(Math.abs((value / 65535) * 360 - 180 - degrees)).toBeLessThan(0.003);
      }),
    );
  });
});
