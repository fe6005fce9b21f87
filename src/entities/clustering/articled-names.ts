/**
 * What has an article before one word of its name: no person.
 *
 *     the Hartmark Museum, founded by Ludwig Hartmark … the | Hartmark | bought it      the museum
 *     the ferry Rosa Heron … the | Heron | was old                                      the ship, by its last word as well
 *     St Osyth’s Hospital … rebuild | St Osyth’s | where it stands                      with the mark, where the whole name has it
 *     the Hartmark family, the Hartmark collection                                      another noun stands after it
 */
import { HOUSES_CALLED_BY_FIRST_WORD } from '../../english/organisation-words.js';
import { WordSet } from '../../english/word-set.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, namesAt, overlaid } from '../typing/certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withArticledNames(layers: Layers, all: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const names = withOwnersMarks(layers, all);
  const longOf = longNames(layers, names);
  if (longOf.size === 0) return names;
  const sought = new WordSet(longOf.keys());
  const foundAt = namesAt(names);
  const found = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const inSentence: TypedName[] = [];
    for (let token = firstToken + 1; token < endToken; token += 1) {
      if (!sought.has(tokens.text(token)) || !isArticled(layers, token)) continue;
      const long = longOf.get(tokens.text(token));
      const name = foundAt(token);
      const isOther =
        name !== undefined && (name.end - name.first > 1 || name.known !== null || name.titles.length > 0);
      if (long == null || isOther || name?.type === long.type) continue;
      inSentence.push(certainName(layers, { first: token, end: token + 1 }, sentence, long.type));
    }
    return inSentence;
  });
  return found.length === 0 ? names : overlaid(names, found);
}

/** `rebuild | St Osyth's | where it stands`, of St Osyth's Hospital: the mark is a part of the name. */
function withOwnersMarks({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const isMarked = (token: number) => /^['’]s$/.test(tokens.text(token));
  const owners = new Map<string, TypedName>();
  for (const name of names) {
    const isHouse = name.type === 'ORG' || name.type === 'FAC';
    if (isHouse && SAINT.test(tokens.text(name.first)) && name.end > name.first + 3 && isMarked(name.first + 2))
      owners.set(tokens.text(name.first + 1), name);
  }
  if (owners.size === 0) return names;
  return names.map((name) => {
    const { first, end } = name;
    const house = owners.get(tokens.text(end - 1));
    if (house === undefined || end !== first + 2 || !SAINT.test(tokens.text(first)) || !isMarked(end)) return name;
    return changed(name, {
      end: end + 1,
      text: tokens.slice(first, end + 1),
      type: house.type,
      known: null,
      titles: [],
    });
  });
}

const SAINT = /^(?:St\.?|Saint)$/;

/** By the index of `the | Hartmark |` the whole name: `Hartmark Museum`. */
export function wholeNames(layers: Layers, names: readonly TypedName[]): ReadonlyMap<number, string> {
  const whole = new Map<number, string>();
  const longOf = longNames(layers, names);
  if (longOf.size === 0) return whole;
  names.forEach(({ type, text, first, end }, index) => {
    const long = end - first === 1 ? longOf.get(text) : undefined;
    if (long?.type === type && isArticled(layers, first)) whole.set(index, long.text);
  });
  return whole;
}

/** By a word the only name of a house or a ship that it is short for. */
function longNames({ tokens, spelling }: Layers, names: readonly TypedName[]): ReadonlyMap<string, TypedName | null> {
  const longOf = new Map<string, TypedName | null>();
  const learn = (word: string, name: TypedName) =>
    longOf.set(word, (longOf.get(word) ?? name).text === name.text ? name : null);
  for (const name of names) {
    const { type, first, end } = name;
    if (end - first < 2 || end - first > MAX_WORDS) continue;
    const [begin, last] = [tokens.text(first), tokens.text(end - 1)];
    const isHouse = (type === 'ORG' || type === 'FAC') && HOUSES_CALLED_BY_FIRST_WORD.has(last.toLowerCase());
    if (isHouse && lookUp(begin) === null && !vocabulary.isOrdinary(begin.toLowerCase())) learn(begin, name);
    if (type !== 'PRODUCT') continue;
    for (const word of [begin, last])
      if (
        spelling.shape(word === begin ? first : end - 1) === 'capitalised' &&
        !spelling.writtenSmall(word.toLowerCase())
      )
        learn(word, name);
  }
  return longOf;
}

/** Words of such a name. */
const MAX_WORDS = 3;

/** `the | Hartmark | bought it`, `the | Hartmark|’s director`; no `the | Hartmark | family`. */
function isArticled({ tokens, spelling, syntax }: Layers, token: number): boolean {
  if (tokens.lower(token - 1) !== 'the' || spelling.shape(token) !== 'capitalised') return false;
  return !/^(?:capital|hyphen)/.test(spelling.shape(token + 1)) && syntax.upos(token + 1) !== 'NOUN';
}
