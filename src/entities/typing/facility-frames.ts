/**
 * What was built, and is called by a name and a noun in small letters.
 *
 *     on | Okun bridge |, the | Marrick railway station |, from the | Ajara roundabout |
 *     the Kenyan airports, a London bridge, Kisumu hospital       the name alone: a country, a city that everybody knows, another noun
 */
import type { Range } from '../../document/index.js';
import { BEFORE_FACILITIES } from '../../english/things.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withFacilities(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { forms } = layers;
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const built: TypedName[] = [];
      for (let token = firstToken + 1; token < endToken; token += 1) {
        const range = forms.mayFrame(token, FRAME.facility) ? endingAt(layers, token, firstToken) : null;
        if (range !== null) built.push(certainName(layers, range, sentence, 'FAC'));
      }
      return built;
    },
    FRAME.facility,
  );
  if (found.length === 0) return names;
  const others = new Set<number>();
  for (const { first, end, type, known, titles } of names)
    if (type === 'ORG' || type === 'NORP' || known !== null || titles.length > 0)
      for (let token = first; token < end; token += 1) others.add(token);
  return overlaid(
    names,
    found.filter(({ end, first }) => !others.has(first) && !others.has(lastCapital(layers, end))),
  );
}

function lastCapital({ spelling }: Layers, end: number): number {
  let token = end - 1;
  while (spelling.shape(token) === 'small') token -= 1;
  return token;
}

/** `Okun railway | bridge`. */
function endingAt(layers: Layers, noun: number, limit: number): Range | null {
  const { tokens, spelling, syntax, forms } = layers;
  const end = BEFORE_FACILITIES.has(tokens.text(noun - 1)) ? noun - 1 : noun;
  // "bridge-builders", "stations": another word. What is "a London bridge" has no name.
  if (spelling.shape(noun + 1) === 'hyphen' || syntax.upos(noun) === 'VERB') return null;
  let first = end;
  while (first > limit && end - first < MAX_TOKENS && isPart(layers, first - 1, first < end)) first -= 1;
  while (first < end && (spelling.shape(first) === 'hyphen' || isNoPart(layers, first))) first += 1;
  if (first === end || /^an?$/.test(tokens.lower(first - 1))) return null;
  const last = end - 1;
  if (forms.at(last).ordinary || vocabulary.thingHeads.has(tokens.lower(last))) return null;
  return lookUp(tokens.slice(first, end)) === null && lookUp(tokens.text(last)) === null
    ? { first, end: noun + 1 }
    : null;
}

/** Words and hyphens of the name alone. */
const MAX_TOKENS = 5;

function isPart({ spelling }: Layers, token: number, isInside: boolean): boolean {
  const shape = spelling.shape(token);
  return shape === 'capitalised' || shape === 'initial' || (isInside && shape === 'hyphen');
}

/** `The | Okun bridge`, `On Monday | Okun bridge`. */
function isNoPart({ tokens, forms, spelling }: Layers, token: number): boolean {
  const { calendar, ordinary, role } = forms.at(token);
  return calendar || role || vocabulary.functionWords.has(tokens.lower(token)) || (ordinary && spelling.opens(token));
}
