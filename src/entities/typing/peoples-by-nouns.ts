/**
 * Peoples that no list knows, by the noun beside them.
 *
 *     the | Okunai | tribe, | Okunai | and | Harova | tribesmen, the | Okunai | ethnic group, ethnic | Okunai |
 *     … | Okunai | elders, the | Okunais |        in all their places
 *     the lost tribe, ethnic Greeks               no name, a people that a list knows
 */
import type { Range, Sentence } from '../../document/index.js';
import { AFTER_ETHNIC } from '../../english/places/frames.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, isGuess, namesAt, overlaid, placesOfWords } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result, with the peoples in all their places. */
export function withPeoplesByNouns(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const peoples = inProse(layers, (sentence, index) => peoplesIn(layers, sentence, index), FRAME.tribe);
  if (peoples.length === 0) return names;
  const words = new Set<string>();
  for (const { text } of peoples) words.add(text).add(`${text}s`);
  const typed = overlaid(
    names.map((name) =>
      isGuess(name) && words.has(name.text) ? changed(name, { type: 'NORP', headed: false }) : name,
    ),
    peoples,
  );
  const at = namesAt(typed);
  const places = placesOfWords(
    layers,
    words,
    'NORP',
    (token) => at(token) === undefined && !isPart(layers, token - 1) && !isPart(layers, token + 1),
  );
  return overlaid(typed, places);
}

function peoplesIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number): TypedName[] {
  const { tokens, forms } = layers;
  const found: TypedName[] = [];
  const add = (range: Range | null) => {
    if (range !== null && range.first >= (found.at(-1)?.end ?? firstToken))
      found.push(certainName(layers, range, sentence, 'NORP'));
  };
  for (let token = firstToken; token < endToken; token += 1) {
    if (!forms.mayFrame(token, FRAME.tribe)) continue;
    const isEthnic = tokens.text(token) === 'ethnic';
    if (!isEthnic || AFTER_ETHNIC.has(tokens.text(token + 1))) {
      const last = runBefore(layers, token, firstToken);
      // "Okunai | and | Harova tribes"
      const isJoined = last !== null && tokens.text(last.first - 1) === 'and';
      add(isJoined ? runBefore(layers, last.first - 1, firstToken) : null);
      add(last);
    } else add(runAfter(layers, token + 1, endToken));
  }
  return found;
}

/** One word, or two. */
const MAX_WORDS = 2;

function runBefore(layers: Layers, end: number, from: number): Range | null {
  let first = end;
  while (first > from && end - first <= MAX_WORDS && isPart(layers, first - 1)) first -= 1;
  return isUnknown(layers, { first, end }) ? { first, end } : null;
}

function runAfter(layers: Layers, first: number, limit: number): Range | null {
  let end = first;
  while (end < limit && end - first <= MAX_WORDS && isPart(layers, end)) end += 1;
  return isUnknown(layers, { first, end }) ? { first, end } : null;
}

function isPart({ tokens, spelling }: Layers, token: number): boolean {
  return spelling.shape(token) === 'capitalised' && !vocabulary.functionWords.has(tokens.lower(token));
}

/** No word of the language among them, and nothing that a list knows. */
function isUnknown({ tokens, forms }: Layers, { first, end }: Range): boolean {
  if (end === first || end - first > MAX_WORDS || lookUp(tokens.slice(first, end)) !== null) return false;
  for (let token = first; token < end; token += 1) {
    const { ordinary, role, calendar } = forms.at(token);
    if (ordinary || role || calendar || lookUp(tokens.text(token)) !== null) return false;
  }
  return true;
}
