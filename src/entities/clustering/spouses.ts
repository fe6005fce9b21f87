/**
 * The surname of a wife or a husband whom the text first calls by a first name, beside the one whose spouse it is, and then by the surname.
 *
 *     Piotr Dudek and his wife, | Beata|, left. … Mrs Dudek     Beata Dudek
 *     Piotr Dudek and his wife, | Beata|, left. … Dudek         open: he is called so, too
 */
import { wordSet } from '../../english/words.js';
import { genderOfNoun } from '../../grammar/noun-genders.js';
import type { Gender } from '../coreference/genders.js';
import type { Layers } from '../layers.js';
import type { TypedName } from '../mention.js';
import { kinshipOf } from './kinship.js';

/** The name whose surname a first name shares, by the index of the first name. Linear in the number of names. */
export function spousesIn(layers: Layers, names: readonly TypedName[]): ReadonlyMap<number, TypedName> {
  const { tokens } = layers;
  const found = new Map<number, TypedName>();
  const titled = titledSurnames(tokens, names);
  if (titled.size === 0) return found;
  const taken = bearersOf(tokens, names);
  names.forEach((name, index) => {
    const owner = names[index - 1];
    if (name.type !== 'PERSON' || name.end - name.first !== 1 || name.titles.length > 0) return;
    if (owner?.type !== 'PERSON' || owner.sentence !== name.sentence) return;
    const kinship = kinshipOf(layers, name);
    if (kinship === null || !SPOUSES.has(kinship.noun) || !isBetween(kinship.ownerAt, owner.end, name.first)) return;
    const gender = genderOfNoun(kinship.noun);
    const surname = tokens.lower(owner.end - 1);
    if (gender === null || titled.get(surname)?.has(gender) !== true || taken.get(surname) !== 1) return;
    found.set(index, owner);
  });
  return found;
}

const SPOUSES = wordSet('wife, husband, widow, widower');

function isBetween(token: number, from: number, to: number): boolean {
  return token >= from && token < to;
}

/** `Mrs | Dudek |`: by the surname, lower case, of which sex the text calls one so. */
function titledSurnames(
  tokens: Layers['tokens'],
  names: readonly TypedName[],
): ReadonlyMap<string, ReadonlySet<Gender>> {
  const titled = new Map<string, Set<Gender>>();
  for (const { type, first, end } of names) {
    if (type !== 'PERSON' || end - first !== 1 || !COURTESIES.has(tokens.lower(first - 1))) continue;
    const gender = genderOfNoun(tokens.lower(first - 1));
    const surname = tokens.lower(first);
    if (gender !== null) titled.set(surname, (titled.get(surname) ?? new Set()).add(gender));
  }
  return titled;
}

const COURTESIES = wordSet('mr,mr.,mrs,mrs.,ms,ms.');

/** How many full names the text has with each surname: a second one may be Mrs Dudek as well. */
function bearersOf(tokens: Layers['tokens'], names: readonly TypedName[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, Set<string>>();
  for (const { type, first, end, text } of names) {
    if (type !== 'PERSON' || end - first < 2) continue;
    const surname = tokens.lower(end - 1);
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(text));
  }
  return new Map([...bearers].map(([surname, all]) => [surname, all.size]));
}
