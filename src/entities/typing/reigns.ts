/**
 * People by whom a time, a government or a camp is called.
 *
 *     the | Okello | administration, the | Min Jae-ho | era        nobody was seen there, or a place or a body was
 *     the | Voss | government                                      where the text has somebody of that name
 *     a | Voss | delegate                                          a surname that was taken for a body
 *     the Kenya government, the Haro government, the Tokugawa era  what they are: a country, a town, what a list knows
 */
import type { Range } from '../../document/index.js';
import { ENDS_OF_ADJECTIVES } from '../../english/adjectives-of-names.js';
import { NAMED_ERAS, ON_SOMEBODYS_SIDE, REIGNS, SURE_REIGNS } from '../../english/people/leaders.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { nameFlags, SURNAME, townSize } from '../tagger/name-table.js';
import { certainName, inProse, namesAt, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withReigns(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { forms } = layers;
  const surnames = surnamesIn(layers, names);
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const people: TypedName[] = [];
      for (let token = firstToken + 1; token < endToken; token += 1) {
        const range = forms.mayFrame(token, FRAME.reign) ? whoseReign(layers, token, firstToken, surnames) : null;
        if (range !== null) people.push(certainName(layers, range, sentence, 'PERSON'));
      }
      return people;
    },
    FRAME.reign,
  );
  if (found.length === 0) return names;
  const at = namesAt(names);
  const isFree = ({ first, end }: TypedName) => {
    const before = at(first);
    if (before === undefined) return at(end - 1) === undefined;
    const isSame = before.first === first && before.end === end;
    return isSame && before.type !== 'PERSON' && before.known === null && !before.headed;
  };
  return overlaid(names, found.filter(isFree));
}

/** Of the people of the text. */
function surnamesIn({ tokens }: Layers, names: readonly TypedName[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { type, end } of names) if (type === 'PERSON') surnames.add(tokens.text(end - 1));
  return surnames;
}

/** @param noun the token of `era` */
function whoseReign(layers: Layers, noun: number, from: number, surnames: ReadonlySet<string>): Range | null {
  const { tokens, spelling } = layers;
  let first = noun;
  while (first > from && noun - first < MAX_TOKENS && isPart(layers, first - 1)) first -= 1;
  if (first === noun || spelling.shape(first) === 'hyphen' || first === from) return null;
  const [before, word, surname] = [tokens.lower(first - 1), tokens.text(noun), tokens.lower(noun - 1)];
  const isNoPerson = vocabulary.thingHeads.has(surname) || lookUp(tokens.slice(first, noun)) !== null;
  if (isNoPerson || lookUp(tokens.text(noun - 1)) !== null || townSize(nameFlags(surname)) > 0) return null;
  if (surnames.has(tokens.text(noun - 1))) return { first, end: noun };
  if (ON_SOMEBODYS_SIDE.has(word))
    return /^(?:an?|the)$/.test(before) && noun - first === 1 && isSurname(surname) ? { first, end: noun } : null;
  if (before !== 'the' || !REIGNS.has(word)) return null;
  const isTime = NAMED_ERAS.has(surname) || ENDS_OF_ADJECTIVES.test(tokens.text(noun - 1));
  return !isTime && (SURE_REIGNS.has(word) || isSurname(surname)) ? { first, end: noun } : null;
}

/** `Min Jae-ho` */
const MAX_TOKENS = 4;

function isSurname(word: string): boolean {
  return (nameFlags(word) & SURNAME) !== 0;
}

/** A word of the name that is none of the language. */
function isPart({ tokens, spelling, forms }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  if (shape === 'hyphen') return true;
  // "Jae-| in |"
  if (shape === 'small') return spelling.shape(token - 1) === 'hyphen' && tokens.size(token) < MAX_SYLLABLE;
  if (shape !== 'capitalised') return false;
  const { ordinary, calendar, role } = forms.at(token);
  return !ordinary && !calendar && !role;
}

/** Letters of `hyun`, and none of `style`. */
const MAX_SYLLABLE = 5;
