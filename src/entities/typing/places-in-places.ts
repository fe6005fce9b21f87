/**
 * Parts of towns and countries by the place whose they are, where they were taken for somebody or for nothing.
 *
 *     in Delhi's | Rohini |, near Sylhet's | Jalalabad | town
 *     in Havna and | Loni |,                                      one more beside it
 *     in Kenya's | Okun Ruiz | school, in Delhi's Red Fort        nothing, a name of several words
 *     in Mali's | Touré | family, if the text has an Ana Touré    a person
 */
import { LOCATING } from '../../english/places/prepositions.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, isGuess, namesAt, overlaid } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withPlacesInPlaces(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const at = namesAt(names);
  const parts: TypedName[] = [];
  for (const { type, first, end, sentence } of names) {
    if (type !== 'GPE' || !LOCATING.has(tokens.lower(first - 1)) || !isBefore(layers, end)) continue;
    const part = end + 1;
    const found = at(part);
    if (!isUnknown(layers, part) || (found !== undefined && !mayBePlace(found, part))) continue;
    parts.push(certainName(layers, { first: part, end: part + 1 }, sentence, 'GPE'));
  }
  if (parts.length === 0) return names;
  const people = new Set<string>();
  for (const { type, first, end } of names)
    if (type === 'PERSON' && end - first > 1) for (const token of [first, end - 1]) people.add(tokens.text(token));
  const sure = parts.filter(({ text }) => !people.has(text));
  const words = new Set(sure.map(({ text }) => text));
  const typed = names.map((name) =>
    words.has(name.text) && mayBePlace(name, name.first) ? changed(name, { type: 'GPE', headed: false }) : name,
  );
  return overlaid(typed, sure);
}

/** `Delhi | 's | Rohini`, `Havna | and | Loni`, where the sentence does not go on about somebody. */
function isBefore({ tokens, syntax }: Layers, end: number): boolean {
  const text = tokens.text(end);
  if (text !== 'and') return /^['’]s$/.test(text);
  // "spoken in Sweden and Kven in Norway".
  return /^(?:PUNCT|ADP)$/.test(syntax.upos(end + 2)) && !LOCATING.has(tokens.lower(end + 2));
}

/** One word that was taken for somebody or for a body, by a guess. */
function mayBePlace(name: TypedName, token: number): boolean {
  return isGuess(name) && name.first === token && name.end === token + 1 && /^(?:PERSON|ORG|FAC)$/.test(name.type);
}

/** A word of no language, alone. */
function isUnknown({ tokens, spelling, forms }: Layers, token: number): boolean {
  if (spelling.shape(token) !== 'capitalised' || /^(?:capital|initial|hyphen)/.test(spelling.shape(token + 1)))
    return false;
  const { ordinary, role, calendar } = forms.at(token);
  if (ordinary || role || calendar || vocabulary.honorifics.has(tokens.lower(token))) return false;
  return lookUp(tokens.text(token)) === null && !/^['’]s?$/.test(tokens.text(token + 1));
}
