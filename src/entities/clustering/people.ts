/**
 * Which names are those of one person.
 *
 *     Amara Okoro … Okoro … Amara                        surname or given name after the full name
 *     Andrés Peña Ibarra … Peña Ibarra … Pena Ibarra     a part of it, with and without signs
 *     Peña Ibarra … Andrés Peña Ibarra                   the headline has two surnames alone
 *     Mohammed Karimi … Muhammad Karimi                  one name in two spellings
 *     U Min Tan, Daw Khin Lay … Khin Lay                 with and without a title that stands in the name
 *     John Q. Tarrant … J. Tarrant, J.Q. Tarrant         initials, before the full name and after it
 *     Zoë Müller … Mueller; Jørn Sæter … Jorn Saeter     letters that other languages write with two, or without their stroke
 *     Ana Ortiz-Lund … Ortiz                             half of a surname
 *     Brandt, Leah; Kowalski, Jan … Brandt               surnames first, in a list
 *     Tom Bell Jr. … Tom Bell Sr.; Tom A. Bell … Tom B. Bell   two people
 *     Jan Bell … Per Bell, his son … the elder Bell, the younger Bell
 *     Brian and Sheila Bell … Mr Bell, Mrs Bell          a couple
 *     Tom Bell, his wife, Ana … Mrs Bell                 the wife
 *     the Bell family … the Bells                        nobody of them by name
 *     Mr. Voss … Ms. Voss                                two, though nobody has a first name
 *     Ana Ruiz … her husband, Tom, … Ruiz said … Tom Ruiz    who was named just now, by a first name as well
 *     Ana Ruiz, Tom Ruiz … Mr. Ruiz                      of two with one surname the one whom the title fits, else the one who
 *                                                        was named just now, else the one whom the text names most
 */
import { ARTICLE_BEFORE, GENERATIONS, pluralOfSurname } from '../../english/people/name-words.js';
import { BURMESE_TITLES } from '../../english/people/titles.js';
import { wordSet } from '../../english/words.js';
import { WordMemory } from '../../resources/word-memory.js';
import { plain } from '../../resources/word-table.js';
import { genderOfName } from '../coreference/genders.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { rolesOf } from '../roles/index.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { surnameFirst } from '../typing/listed-names.js';
import { spelledOut, withoutStrokes } from './alike-names.js';
import { People } from './known-people.js';
import { LoneSurnames } from './lone-surnames.js';
import { type Marks, marksOf } from './people-marks.js';
import type { HasOffice, Position } from './person-choice.js';
import { spousesIn } from './spouses.js';
import { isInitial } from './surnames.js';

/** Of every person's name, by index, a key that names of one person have in common. Linear in the number of names. */
export function personKeys(layers: Layers, names: readonly TypedName[]): (string | undefined)[] {
  const { tokens } = layers;
  const people = new People(officesIn(layers, names));
  const lone: { position: Position; part: string; marks: Marks }[] = [];
  const inverted = invertedIn(layers, names);
  const surnames = new Set<string>();
  for (const { type, first, end } of names)
    if (type === 'PERSON' && end - first > 1) surnames.add(tokens.text(end - 1));
  const bySurnames = namesBySurnames(layers, names);
  const spouses = spousesIn(layers, names);
  const surnameOf = (owner: TypedName | undefined) =>
    owner === undefined ? null : (partsOf(owner.text).at(-1) ?? null);
  const firstNames = new Map<string, string>();
  const isAuthor = authorsIn(layers);
  const keys = names.map((name, index) => {
    if (name.type !== 'PERSON') return undefined;
    const surname = names[inverted.get(index) ?? -1];
    const written = tokens.slice(name.first, name.end);
    const own = partsOf(written);
    const shared =
      own.length === 1 && !surnames.has(name.text)
        ? (surnameOfCouple(layers, name, names[index + 1]) ?? surnameOf(spouses.get(index)))
        : null;
    const alone = shared === null ? (bySurnames.get(own.join(' ')) ?? own) : [...own, shared];
    const parts = surname === undefined ? alone : [...own, ...partsOf(surname.text)];
    const marks = marksOf(layers, name, written, parts);
    const paragraph = layers.segmentation.sentences[name.sentence]?.paragraph ?? 0;
    const position = { at: index, sentence: name.sentence, paragraph, isAuthor: isAuthor(name) };
    if (parts.length > 1) {
      const called = isBornAs(layers, name) ? firstNames.get(parts[0] ?? '') : undefined;
      if (called !== undefined) return called;
      const person = people.add(parts, position, marks, spelledOut(written));
      const { key } = person;
      if (IN_QUOTES.test(written)) people.alsoCalled(parts.slice(1, -1), person);
      if (!firstNames.has(parts[0] ?? '')) firstNames.set(parts[0] ?? '', key);
      return key;
    }
    // "a driver, who gave his name as Sunday": nobody else of the text.
    if (isGivenAs(layers, name)) return `PERSON:${written}/${index}`;
    if (isFamily(layers, name)) return `PERSON:${pluralOfSurname(own[0] ?? '')}`;
    lone.push({ position, part: parts[0] ?? '', marks });
    return undefined;
  });
  for (const [given, surname] of inverted) keys[surname] = keys[given];
  const before = personBefore(layers, names);
  const surnamesAlone = new LoneSurnames();
  for (const { position, part, marks } of lone)
    keys[position.at] ??=
      people.byPart(part, position, marks, keys[before(position.at)])?.key ?? surnamesAlone.keyOf(part, marks);
  return keys;
}

/** Whether the text says at one place of a name what the title before another is: `Tom Bell, the mayor of Leeds, … | Mayor | Bell`. */
function officesIn(layers: Layers, names: readonly TypedName[]): HasOffice {
  const { tokens } = layers;
  return (place, title) => {
    const [name, range] = [names[place], names[title]?.titles.at(-1)];
    if (name === undefined || range === undefined) return false;
    const office = tokens.slice(range.first, range.end).toLowerCase();
    return rolesOf(layers, name).some(({ first, end }) =>
      `${tokens.slice(first, end).toLowerCase()} `.startsWith(`${office} `),
    );
  };
}

/** Whether a name stands in the byline. */
function authorsIn({ segmentation, tokens }: Layers): (name: TypedName) => boolean {
  const { byline } = segmentation;
  if (byline === null) return () => false;
  const [first, end] = [tokens.at(byline.span.start), tokens.at(byline.span.end - 1) + 1];
  return (name) => first <= name.first && name.end <= end;
}

/** `Born | Ana Mary Peck | in Leeds, she`: the one of that first name whom the text has named. */
function isBornAs({ tokens, spelling }: Layers, { first, titles }: TypedName): boolean {
  return tokens.text(first - 1) === 'Born' && spelling.opens(first - 1) && titles.length === 0;
}

/** `Peña Ibarra` of the only Andrés Peña Ibarra, by the surnames alone: the parts of the whole name. */
function namesBySurnames({ tokens }: Layers, names: readonly TypedName[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { type, first, end } of names) {
    const parts = type === 'PERSON' && end - first > 2 ? partsOf(tokens.slice(first, end)) : [];
    const [given = '', surname = '', last = ''] = parts;
    if (parts.length !== 3 || !isGiven(given) || isGiven(surname) || isInitial(surname)) continue;
    const surnames = `${surname} ${last}`;
    const isOther = found.has(surnames) && found.get(surnames)?.[0] !== given;
    found.set(surnames, isOther ? [surname, last] : parts);
  }
  return found;
}

function isGiven(part: string): boolean {
  return vocabulary.givenNames.has(part) || (nameFlags(part) & GIVEN) !== 0;
}

/** The index of the person's name before one, where the paragraph has one; -1 where it has none. */
function personBefore({ segmentation }: Layers, names: readonly TypedName[]): (index: number) => number {
  const before: number[] = [];
  let last = -1;
  const paragraphOf = (index: number) => segmentation.sentences[names[index]?.sentence ?? -1]?.paragraph;
  for (const [index, { type }] of names.entries()) {
    before.push(last >= 0 && paragraphOf(last) === paragraphOf(index) ? last : -1);
    if (type === 'PERSON') last = index;
  }
  return (index) => before[index] ?? -1;
}

/** `Brian | and Sheila Bell`: the surname of both, where the first is a first name. */
function surnameOfCouple(
  { tokens }: Layers,
  { end, text, titles }: TypedName,
  next: TypedName | undefined,
): string | null {
  if (next?.type !== 'PERSON' || next.first !== end + 1 || titles.length + next.titles.length > 0) return null;
  if (tokens.text(end) !== 'and') return null;
  const parts = partsOf(next.text);
  if (!vocabulary.givenNames.has(text.toLowerCase()) && genderOfName([text, ...parts]) === null) return null;
  return parts.length === 2 ? (parts[1] ?? null) : null;
}

/** `gave his name only as | Sunday`. */
function isGivenAs({ tokens }: Layers, { first }: TypedName): boolean {
  if (tokens.lower(first - 1) !== 'as') return false;
  const word = tokens.lower(first - 2);
  return word === 'name' || (word === 'only' && tokens.lower(first - 3) === 'name');
}

/** `the | Bell | family`, `the | Bell | brothers`, as one that is called the Bells. */
function isFamily({ tokens }: Layers, { first, end }: TypedName): boolean {
  return FAMILY_NOUNS.has(tokens.lower(end)) && tokens.lower(first - 1) === 'the';
}

const FAMILY_NOUNS = wordSet('family, brothers, sisters, siblings, twins, clan, dynasty, household, couple');

/** Of `Brandt, Leah; Kowalski, Jan` by the index of each first name that of its surname. */
function invertedIn(layers: Layers, names: readonly TypedName[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let sentence = -1;
  let givens: ReadonlySet<number> = new Set();
  names.forEach(({ type, first, sentence: own }, index) => {
    const surname = names[index - 1];
    if (type !== 'PERSON' || surname?.type !== 'PERSON' || surname.end !== first - 1) return;
    if (own !== sentence) givens = new Set(surnameFirst(layers, own).map(([, given]) => given.first));
    sentence = own;
    if (givens.has(first)) found.set(index, index - 1);
  });
  return found;
}

/** `j.r.` → `j.`, `r.` */
function lettersOf(part: string): string[] {
  return /^(?:\p{L}\.){2,3}$/u.test(part) ? [...part.matchAll(/\p{L}\./gu)].map(([letter]) => letter) : [part];
}

/** `Tomás | "Comandante Nube" | Arce` */
const IN_QUOTES = / ["“‘'][^"”’]+["”’'] /;

/** Of a name that friends use, `“Paco”`. */
const MARKS_AROUND = /^["'“‘(]+|["'”’)]+$/g;

/** `Hamad | bin Faisal`: the name of the father, which is no surname of Hamad's. */
const SONS_AND_DAUGHTERS = wordSet('bin,ibn,bint,binti');

/** Lower case, without signs, particles and "Jr."; `bin Faisal` is one part. */
function partsOf(name: string): readonly string[] {
  const known = partsOfNames.get(name);
  if (known !== undefined) return known;
  const parts = readParts(name);
  partsOfNames.keep(name, parts);
  return parts;
}

/** A text has the same names again and again. */
const partsOfNames = new WordMemory<readonly string[]>(4000);

function readParts(name: string): string[] {
  const key = withoutStrokes(plain(name.toLowerCase()));
  const written = key
    .split(/\s+/)
    .flatMap((part, at, all) => (at + 1 < all.length ? lettersOf(part) : [part]))
    .map((part) => part.replace(MARKS_AROUND, '').replace(ARTICLE_BEFORE, ''));
  const parts = written.flatMap((part, at) => {
    // "Milon Chandra Das": at the end a surname.
    const isParticle = vocabulary.particles.has(part) && at + 1 < written.length;
    if (GENERATIONS.has(part.replace(/\.$/, '')) || isParticle || SONS_AND_DAUGHTERS.has(part)) return [];
    const before = written[at - 1] ?? '';
    if (SONS_AND_DAUGHTERS.has(before)) return [`bin ${part}`];
    // "Abdul Rahman", "Abdulrahman"
    if (/^abd[eu]l$/.test(part) && at + 2 < written.length) return [];
    return /^abd[eu]l$/.test(before) && at + 1 < written.length ? [`abdul${part}`] : [part];
  });
  if (parts.length > 2 && BURMESE_TITLES.has(parts[0] ?? '')) parts.shift();
  return parts.length === 0 ? [key] : parts;
}
