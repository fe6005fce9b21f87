/**
 * Points that one name lends to another: a person's full name to its parts, a company's to its short form, what an
 * acronym stands for to the acronym, the sure names of a series to the unsure ones.
 */

import { findAcronyms } from '../clustering/acronyms.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Name, WrittenName } from '../mention.js';
import { type Ballot, winner } from './evidence.js';

/** The sums of all ballots by form, the name as written. */
type Forms = Map<string, Ballot>;

export function lendPoints(layers: Layers, names: readonly WrittenName[], forms: Forms): void {
  lendToPersons(layers, names, forms);
  lendToShortNames(layers, names, forms);
  lendAlongSeries(layers, names, forms);
  lendToAcronyms(layers, names, forms);
}

/** `Okoro`, `Amara` and `OKORO` go with `Amara Okoro`; so does a city's name that is her surname. Once a form. */
function lendToPersons(layers: Layers, names: readonly WrittenName[], forms: Forms): void {
  const parts = new Set<string>();
  for (const { first, end, text } of names) {
    if (end - first < 2 || winnerOf(forms, text) !== 'PERSON') continue;
    for (let token = first; token < end; token += 1) parts.add(layers.tokens.lower(token));
  }
  const lent = new Set<string>();
  for (const { first, end, text, known } of names) {
    const ballot = forms.get(text);
    if (end - first !== 1 || ballot === undefined || !parts.has(text.toLowerCase()) || lent.has(text)) continue;
    if (known !== null && (known.weight > WEAKLY_KNOWN || known.type !== 'GPE')) continue;
    lent.add(text);
    ballot.PERSON += Math.max(strength(ballot), 2) + SURE;
  }
}

/** Weight up to which the lexicons may be wrong: cities that share their names with people. */
const WEAKLY_KNOWN = 5;

/** `Havblikk` goes with `Havblikk ASA`, `Brightwater` with `Brightwater Foundation`. */
function lendToShortNames(layers: Layers, names: readonly WrittenName[], forms: Forms): void {
  const starts = new Set<string>();
  for (const { first, end, text, headed } of names) {
    const company = vocabulary.companySuffixes.has(layers.tokens.lower(end - 1));
    if (end - first > 1 && (headed || company) && winnerOf(forms, text) === 'ORG')
      starts.add(layers.tokens.text(first));
  }
  for (const { first, end, text, known } of names) {
    const ballot = forms.get(text);
    if (end - first !== 1 || known !== null || ballot === undefined || !starts.delete(text)) continue;
    ballot.ORG += SURE + 1;
  }
}

/** Points that show what a name is, and points that do not. */
const SURE = 3;
const UNSURE = 1.5;

/** `Perth, Albany and Kalgoorlie`: names in a row are of one type; the sure ones lend to the unsure next to them. */
function lendAlongSeries(
  layers: Layers,
  names: readonly (Name & { text: string })[],
  forms: Map<string, Ballot>,
): void {
  const lend = (from: string, to: string) => {
    const giver = forms.get(from);
    const taker = forms.get(to);
    if (giver === undefined || taker === undefined) return;
    const type = winner(giver);
    if (type === null || type === 'NORP' || giver[type] < SURE || strength(taker) > UNSURE) return;
    taker[type] += SURE;
  };
  for (let index = 1; index < names.length; index += 1) {
    const [a, b] = [names[index - 1], names[index]];
    if (a !== undefined && b !== undefined && inSeries(layers, a, b)) lend(a.text, b.text);
  }
  for (let index = names.length - 1; index > 0; index -= 1) {
    const [a, b] = [names[index - 1], names[index]];
    if (a !== undefined && b !== undefined && inSeries(layers, a, b)) lend(b.text, a.text);
  }
}

function inSeries({ tokens }: Layers, a: Name, b: Name): boolean {
  return b.sentence === a.sentence && b.first - a.end <= 2 && SERIES.test(tokens.slice(a.end, b.first));
}

const SERIES = /^(?:,|and|or|&|, and|, or|\/)$/;

function winnerOf(forms: Forms, text: string): keyof Ballot | null {
  const ballot = forms.get(text);
  return ballot === undefined ? null : winner(ballot);
}

function strength(ballot: Ballot): number {
  const type = winner(ballot);
  return type === null ? 0 : ballot[type];
}

function lendToAcronyms(layers: Layers, names: readonly WrittenName[], forms: Forms): void {
  for (const [short, long] of findAcronyms(layers, names)) {
    const type = winnerOf(forms, long);
    const ballot = forms.get(short);
    if (type !== null && ballot !== undefined) ballot[type] += 8;
  }
}
