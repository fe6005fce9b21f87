/**
 * People of one word, after a noun for several of them.
 *
 *     the senators | Okello | and | Bello |, singers | Msia |, Tiwa and Simi      those that nobody saw, or took for bodies
 *     the farmers of Okello and Bello, ministers Kenya and Uganda sent            no noun right before them, countries
 */
import type { Range } from '../../document/index.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, isGuess, namesAt, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withSeveralPeople(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { forms } = layers;
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const people: TypedName[] = [];
      for (let token = firstToken; token < endToken; token += 1) {
        if (!forms.mayFrame(token, FRAME.several)) continue;
        for (const person of peopleAfter(layers, token + 1, endToken))
          people.push(certainName(layers, person, sentence, 'PERSON'));
      }
      return people;
    },
    FRAME.several,
  );
  if (found.length === 0) return names;
  const at = namesAt(names);
  const mayBe = ({ first, end }: TypedName) => {
    const name = at(first);
    return name === undefined || (name.first === first && name.end === end && name.type !== 'PERSON' && isGuess(name));
  };
  return overlaid(names, found.filter(mayBe));
}

/** `| Msia |, | Tiwa | and | Simi |`, whole names among them; nothing where no "and" joins them. */
function peopleAfter(layers: Layers, from: number, limit: number): readonly Range[] {
  const { tokens } = layers;
  const people: Range[] = [];
  let isLast = false;
  for (let first = from; first < limit && people.length < MAX_PEOPLE; ) {
    let end = first;
    while (end < limit && end - first < MAX_WORDS && isPart(layers, end)) end += 1;
    if (end === first || layers.spelling.shape(end) === 'capitalised') return [];
    people.push({ first, end });
    if (isLast) break;
    isLast = tokens.text(end) === 'and';
    if (!isLast && tokens.text(end) !== ',') return [];
    first = end + 1;
  }
  return isLast ? people.filter(({ first, end }) => end - first === 1) : [];
}

const MAX_PEOPLE = 5;
const MAX_WORDS = 3;

/** A word of a name, which is none of the language and of no place. */
function isPart({ tokens, spelling, forms }: Layers, token: number): boolean {
  if (spelling.shape(token) !== 'capitalised' || forms.at(token).ordinary || forms.at(token).calendar) return false;
  return lookUp(tokens.text(token)) === null && !vocabulary.thingHeads.has(tokens.lower(token));
}
