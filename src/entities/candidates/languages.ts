/**
 * Languages, which are no people and no place.
 *
 *     she taught | Russian |, voted to keep | Latin |, in | Greek |        no names where the text speaks, learns or teaches them
 *     taught Russian history, met Russians                                 names
 */
import { BEFORE_LANGUAGES, LANGUAGE_VERBS, LANGUAGES_AND_NOTHING_ELSE } from '../../english/places/languages.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import type { TypedName } from '../mention.js';

/** Names in text order; those that are left. */
export function withoutLanguages(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const spoken = new Set<string>();
  for (const name of names) if (isSpoken(layers, name)) spoken.add(name.text);
  if (spoken.size === 0) return names;
  return names.filter((name) => !spoken.has(name.text) || !(isAlone(layers, name) && canBeSpoken(name)));
}

/** `taught | Russian`, `Latin and | Greek`, in one clause after the verb. */
function isSpoken(layers: Layers, name: TypedName): boolean {
  if (!isAlone(layers, name) || !canBeSpoken(name)) return false;
  const { tokens, syntax } = layers;
  let before = name.first - 1;
  while (/^(?:and|or|,)$/.test(tokens.text(before)) && isLanguage(tokens.text(before - 1))) before -= 2;
  if (BEFORE_LANGUAGES.has(tokens.lower(before))) before -= 1;
  return LANGUAGE_VERBS.has(syntax.lemma(before)) && syntax.upos(before) === 'VERB';
}

function canBeSpoken({ first, end, text, titles }: TypedName): boolean {
  return end - first === 1 && titles.length === 0 && isLanguage(text);
}

/** A people's adjective that is no plural: `Russian`, not `Russians`. */
function isLanguage(text: string): boolean {
  return LANGUAGES_AND_NOTHING_ELSE.has(text) || (lookUp(text)?.type === 'NORP' && !text.endsWith('s'));
}

/** No noun, adjective or name follows: `Russian | at Marrick`, not `Russian | history`. */
function isAlone({ tokens, syntax, spelling }: Layers, { first, end }: TypedName): boolean {
  const isPart = /^(?:NOUN|ADJ|PROPN|NUM)$/.test(syntax.upos(end)) || spelling.shape(end) === 'hyphen';
  return !isPart && !/^(?:the|an?)$/.test(tokens.lower(first - 1));
}
