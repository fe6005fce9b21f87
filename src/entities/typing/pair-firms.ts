/**
 * Firms of two words, by what only firms have and do.
 *
 *     | Copper Kettle |'s customers, | Copper Kettle | staff     two words of the language with capitals
 *     | Copper Kettle | bought Rovik, | Copper Kettle | opened its first shop, profits at | Copper Kettle |
 *     | Tallow Bridge |'s chief executive                        what was taken for a bridge or a town, where no place has it
 *     the Home Secretary's staff, Holly Bright's customers       an office, a person
 */
import type { Range } from '../../document/index.js';
import {
  BEFORE_OWNED,
  BESIDE_FIRMS,
  DONE_BY_FIRMS,
  DONE_BY_PAIRS,
  DONE_TO_ITS_OWN,
  FIGURES_AT,
  ONLY_FIRMS_DO,
  OWNED_BY_FIRMS,
  OWNED_BY_MOST_FIRMS,
  OWNED_BY_NO_PLACE,
  OWNED_IN_TWO_WORDS,
  WHICH_FIRMS_DO,
  WORKING_AT,
} from '../../english/firms.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';
import { PEOPLE } from './word-organisations.js';

/** The firm of two words that the frame at a token speaks of; null where it speaks of none. */
export function pairFirmAt(
  layers: Layers,
  token: number,
  { first, end }: Range,
  nameAt: (token: number) => TypedName | undefined,
): Range | null {
  const frame = frameAt(layers, token);
  if (frame === null || frame.first < first || frame.first + 2 > end) return null;
  const pair = { first: frame.first, end: frame.first + 2 };
  if (!isPair(layers, pair.first)) return null;
  const found = nameAt(pair.first) ?? nameAt(pair.first + 1);
  if (found === undefined) return isOfWords(layers, pair.first, frame.noPerson) ? pair : null;
  return frame.noPlace && isGuessedPlace(found, pair) ? pair : null;
}

interface Frame {
  /** Where the pair begins. */
  readonly first: number;
  /** Whether no place stands in it. */
  readonly noPlace: boolean;
  readonly noPerson: boolean;
}

function frameAt(layers: Layers, token: number): Frame | null {
  const { tokens, spelling } = layers;
  const word = tokens.text(token);
  if (/^['’]s$/.test(word)) return ownedAt(layers, token);
  if (word === 'at') {
    const noun = tokens.lower(token - 1);
    if (FIGURES_AT.has(noun)) return { first: token + 1, noPlace: true, noPerson: true };
    return WORKING_AT.has(noun) ? { first: token + 1, noPlace: false, noPerson: true } : null;
  }
  if (word === 'by') {
    const isDone = DONE_BY_FIRMS.has(tokens.text(token - 1));
    return isDone ? { first: token + 1, noPlace: false, noPerson: false } : null;
  }
  if (word === ',') {
    const does = tokens.text(token + 1) === 'which' && WHICH_FIRMS_DO.has(tokens.text(token + 2));
    return does ? { first: token - 2, noPlace: false, noPerson: true } : null;
  }
  if (word === 'its') {
    const does = DONE_TO_ITS_OWN.has(tokens.text(token - 1));
    return does ? { first: token - 3, noPlace: false, noPerson: true } : null;
  }
  if (spelling.shape(token) !== 'small') return null;
  const does = DONE_BY_PAIRS.has(word) && layers.syntax.xpos(token) !== 'VBN';
  const isFrame = does || BESIDE_FIRMS.has(word) || ONLY_FIRMS_DO.has(word);
  return isFrame ? { first: token - 2, noPlace: false, noPerson: false } : null;
}

/** `’s | new chief executive`, up to the noun. */
function ownedAt({ tokens, spelling }: Layers, mark: number): Frame | null {
  let noun = mark + 1;
  while (noun < mark + MAX_BEFORE_NOUN && BEFORE_OWNED.has(tokens.text(noun))) noun += 1;
  if (spelling.shape(noun) !== 'small') return null;
  const first = mark - 2;
  const word = tokens.text(noun);
  if (OWNED_IN_TWO_WORDS.has(tokens.slice(noun, noun + 2)) || OWNED_BY_NO_PLACE.has(word))
    return { first, noPlace: true, noPerson: true };
  const isOwned = OWNED_BY_FIRMS.has(word) || OWNED_BY_MOST_FIRMS.has(word);
  return isOwned ? { first, noPlace: false, noPerson: false } : null;
}

const MAX_BEFORE_NOUN = 3;

/** Two words with capitals, the second of which has it for no other reason, and none beside them. */
function isPair(layers: Layers, first: number): boolean {
  const { tokens, spelling } = layers;
  if (!isWord(layers, first) || !isWord(layers, first + 1)) return false;
  if (isJoined(layers, first - 1) || isJoined(layers, first + 2)) return false;
  // "the Prime Minister's staff", "a Supreme Court judge": with an article it is an office or a thing more often than a firm.
  if (first > 0 && !spelling.opens(first) && isDeterminer(layers, first - 1)) return false;
  return lookUp(tokens.slice(first, first + 2)) === null;
}

function isDeterminer({ forms, syntax }: Layers, token: number): boolean {
  return forms.at(token).article || /^(?:PRP\$|DT)$/.test(syntax.xpos(token));
}

function isWord({ tokens, spelling, forms }: Layers, token: number): boolean {
  const { calendar, role, gender } = forms.at(token);
  if (spelling.shape(token) !== 'capitalised' || calendar || role || gender !== null) return false;
  const word = tokens.lower(token);
  return !vocabulary.functionWords.has(word) && !vocabulary.honorifics.has(word) && lookUp(tokens.text(token)) === null;
}

/** Both of them words of the language, neither of people, unless no person can be meant. */
function isOfWords({ tokens, forms }: Layers, first: number, noPerson: boolean): boolean {
  const [begins, ends] = [tokens.lower(first), tokens.lower(first + 1)];
  if (!forms.at(first).ordinary || !forms.at(first + 1).ordinary || PEOPLE.test(ends)) return false;
  // "Holly Bright", and "Dusty Miller", who may be somebody.
  return noPerson || ((nameFlags(begins) & GIVEN) === 0 && (nameFlags(ends) & SURNAME) === 0);
}

/** Two words that the rules or the model took for a building, a landscape or a town. */
function isGuessedPlace({ type, known, first, end }: TypedName, pair: Range): boolean {
  return known === null && first === pair.first && end === pair.end && /^(?:FAC|LOC|GPE)$/.test(type);
}

/** Another part of the name beside it. */
function isJoined({ tokens, spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return /^capital/.test(shape) || shape === 'initial' || shape === 'hyphen' || /^(?:&|of)$/.test(tokens.text(token));
}
