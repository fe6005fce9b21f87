/**
 * The first name of somebody beside a whole name, of which nothing was found.
 *
 *     | Rhys | and Carys Morgan left        one surname for both
 *     April and Carys Morgan left           a month
 */
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { certainName, overlaid } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withCouples(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const found: TypedName[] = [];
  names.forEach((name, index) => {
    const first = name.first - 2;
    if (name.type !== 'PERSON' || name.end - name.first !== 2 || name.titles.length > 0) return;
    if (layers.tokens.text(first + 1) !== 'and' || (names[index - 1]?.end ?? 0) > first) return;
    if (isFirstName(layers, first)) found.push(certainName(layers, { first, end: first + 1 }, name.sentence, 'PERSON'));
  });
  return found.length === 0 ? names : overlaid(names, found);
}

/** Alone between what is no name: a first name that is no word, month or place. */
function isFirstName({ tokens, spelling, forms, view }: Layers, token: number): boolean {
  if (token < 0 || spelling.shape(token) !== 'capitalised' || forms.at(token).calendar || forms.at(token).role)
    return false;
  const before = spelling.shape(token - 1);
  const isAlone =
    spelling.opens(token) || before === 'small' || forms.at(token - 1).calendar || tokens.text(token - 1) === ',';
  if (!isAlone || view.sentenceIndex(token) !== view.sentenceIndex(token + 1)) return false;
  const word = tokens.lower(token);
  if (vocabulary.isOrdinary(word) || vocabulary.functionWords.has(word) || lookUp(tokens.text(token)) !== null)
    return false;
  return vocabulary.givenNames.has(word) || (nameFlags(word) & GIVEN) !== 0;
}
