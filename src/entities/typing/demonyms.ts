/**
 * Peoples and their countries that no list knows, by one another.
 *
 *     | Veldania | … the | Veldanian | army      a country and its people
 *     | Osmara | … many | Osmarans |
 *     the | Veldanian Foreign Minister | … | Veldania |      where the office is all that shows it
 *     | Veldania | left. The | Veldanian | army      also where it was taken for the first word of a sentence
 *     Ana Susan … Susa                           no people
 */

import { wordSet } from '../../english/words.js';
import { isDictionaryWord } from '../../resources/dictionary.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { certainName, inProse, overlaid, placesOfWords } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result, with peoples and countries in all their places. */
export function withDemonyms(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  let bases: ReadonlySet<string> | null = null;
  let opening: ReadonlySet<string> | null = null;
  const countries = new Set<string>();
  const peoples = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const found: TypedName[] = [];
      for (let token = firstToken; token < endToken; token += 1) {
        if (!layers.forms.mayFrame(token, FRAME.people)) continue;
        const isPeople = isAlone(layers, token, firstToken);
        if (!isPeople && !isOfOffice(layers, token, endToken)) continue;
        bases ??= basesIn(layers, names);
        let country = countryOf(layers.tokens.text(token), bases);
        if (country === null) {
          opening ??= openingWords(layers);
          country = countryOf(layers.tokens.text(token), opening);
        }
        if (country === null) continue;
        countries.add(country);
        if (isPeople) found.push(certainName(layers, { first: token, end: token + 1 }, sentence, 'NORP'));
      }
      return found;
    },
    FRAME.people,
  );
  if (countries.size === 0) return names;
  const typed = names.map((name) =>
    name.type !== 'GPE' && name.known === null && name.titles.length === 0 && countries.has(name.text)
      ? changed(name, { type: 'GPE' })
      : name,
  );
  const all = overlaid(typed, peoples);
  if (opening === null) return all;
  const seen = new Set(all.map(({ first }) => first));
  const places = placesOfWords(
    layers,
    countries,
    'GPE',
    (token) => !seen.has(token) && !/^(?:capital|initial|hyphen)/.test(layers.spelling.shape(token + 1)),
  );
  return overlaid(all, places);
}

/** Words of no language with which sentences begin. */
function openingWords({ segmentation, spelling, tokens, forms }: Layers): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { firstToken } of segmentation.sentences) {
    const isWord =
      spelling.shape(firstToken) === 'capitalised' && !/^(?:capital|hyphen)/.test(spelling.shape(firstToken + 1));
    const isOther = isWord && (forms.at(firstToken).ordinary || isDictionaryWord(tokens.lower(firstToken)));
    if (isWord && !isOther) words.add(tokens.text(firstToken));
  }
  return words;
}

/** `the | Veldanian | Foreign Minister`, `the | Veldanian | Interior Ministry`: within a few words. */
function isOfOffice({ tokens, spelling }: Layers, token: number, limit: number): boolean {
  if (
    /^(?:capitalised|initial)/.test(spelling.shape(token - 1)) &&
    !vocabulary.functionWords.has(tokens.lower(token - 1))
  )
    return false;
  for (
    let next = token + 1;
    next < Math.min(limit, token + MAX_OFFICE) && spelling.shape(next) === 'capitalised';
    next += 1
  ) {
    const word = tokens.lower(next);
    if (OFFICES.has(word)) return true;
    if (!vocabulary.roleModifiers.has(word) && !vocabulary.isOrdinary(word)) return false;
  }
  return false;
}

const MAX_OFFICE = 5;

/** What a state has and no firm. */
const OFFICES = wordSet(
  'minister, ministry, president, ambassador, embassy, parliament, senate, army, navy, government, king, queen, armed, senator, republic',
);

/** Names of one word, of which nobody is called in full. */
function basesIn({ tokens }: Layers, names: readonly TypedName[]): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const { first, end, type, titles, text } of names)
    if (end - first === 1 && titles.length === 0 && type !== 'NORP' && !isGiven(text)) bases.add(text);
  for (const { first, end, type } of names)
    if (type === 'PERSON' && end - first > 1) for (const at of [first, end - 1]) bases.delete(tokens.text(at));
  return bases;
}

/** `Veldanian` → `Veldania`, `Osmarans` → `Osmara`, `Tarnese` → `Tarno`, `Karmari` → `Karmar`. */
function countryOf(people: string, bases: ReadonlySet<string>): string | null {
  const one = people.replace(/s$/, '');
  const ending = ENDINGS.find((end) => one.endsWith(end)) ?? '';
  const stem = one.slice(0, one.length - ending.length);
  const forms = one.endsWith('n') ? [one.slice(0, -1), one.replace(/i?an$/, ''), `${stem}o`, `${stem}y`] : [];
  if (one.endsWith('ese')) forms.push(stem, `${stem}a`, `${stem}o`, `${stem}e`);
  if (one.endsWith('i')) forms.push(stem, `${stem}a`, `${stem}e`);
  return forms.find((form) => form.length > MIN_LETTERS && form !== one && bases.has(form) && !isGiven(one)) ?? null;
}

const MIN_LETTERS = 3;

/** The longest first. */
const ENDINGS = ['ian', 'an', 'ese', 'i'];

function isGiven(word: string): boolean {
  return (nameFlags(word.toLowerCase()) & GIVEN) !== 0;
}

/** No part of a longer name, and no known word. */
function isAlone({ tokens, spelling }: Layers, token: number, from: number): boolean {
  if (lookUp(tokens.text(token)) !== null || /^(?:capital|initial|hyphen)/.test(spelling.shape(token + 1)))
    return false;
  const isAfterName = /^(?:capitalised|initial)/.test(spelling.shape(token - 1));
  return token === from || !isAfterName || vocabulary.functionWords.has(tokens.lower(token - 1));
}
