/**
 * Firms of two words, side by side or with a hyphen, by what only firms have and do.
 *
 *     | Copper Kettle |'s customers, | Copper Kettle | staff     two words of the language with capitals
 *     | Copper Kettle | bought Rovik, | Copper Kettle | opened its first shop, profits at | Copper Kettle |
 *     | Tallow Bridge |'s chief executive                        what was taken for a bridge or a town, where no place has it
 *     | Kessler-Brandt | reported a loss                         one with a hyphen, where no person has it
 *     the Home Secretary's staff, Holly Bright's customers       an office, a person
 */
import type { Range } from '../../document/index.js';
import {
  BEFORE_OWNED,
  BESIDE_FIRMS,
  DONE_BY_FIRMS,
  DONE_BY_PAIRS,
  DONE_TO_ITS_OWN,
  FIGURES,
  FIGURES_AT,
  IT_WOULD,
  ONLY_FIRMS_DO,
  OWNED_BY_FIRMS,
  OWNED_BY_MOST_FIRMS,
  OWNED_BY_NO_PLACE,
  OWNED_IN_TWO_WORDS,
  REPORTING_FIGURES,
  WHICH_FIRMS_DO,
  WORKING_AT,
} from '../../english/firms.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';
import { PEOPLE } from './word-organisations.js';

/** What was found of the names before. */
interface Before {
  readonly nameAt: (token: number) => TypedName | undefined;
  /** Whether a token begins or ends the whole name of somebody, or is the surname of one. */
  readonly isPerson: (token: number) => boolean;
}

/** The firm of two words that the frame at a token speaks of; null where it speaks of none. */
export function pairFirmAt(
  layers: Layers,
  token: number,
  { first, end }: Range,
  { nameAt, isPerson }: Before,
): Range | null {
  const frame = frameAt(layers, token);
  if (frame === null) return null;
  const size = frame.noPerson && isHyphen(layers, frame.isAhead ? frame.edge + 1 : frame.edge - 2) ? 3 : 2;
  const name = frame.isAhead
    ? { first: frame.edge, end: frame.edge + size }
    : { first: frame.edge - size, end: frame.edge };
  if (name.first < first || name.end > end || !isName(layers, name)) return null;
  if (size === 3 && isPerson(name.end - 1)) return null;
  const found = nameAt(name.first) ?? nameAt(name.end - 1);
  if (found === undefined) return size === 3 || isOfWords(layers, name.first, frame.noPerson) ? name : null;
  const isGuess = size === 3 ? isGuessedPerson(found, name) : frame.noPlace && isGuessedPlace(found, name);
  return isGuess ? name : null;
}

interface Frame {
  /** Where the pair begins that stands after the frame, or ends that stands before it. */
  readonly edge: number;
  readonly isAhead: boolean;
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
    if (FIGURES_AT.has(noun)) return { edge: token + 1, isAhead: true, noPlace: true, noPerson: true };
    return WORKING_AT.has(noun) ? { edge: token + 1, isAhead: true, noPlace: false, noPerson: true } : null;
  }
  if (word === 'by') {
    const isDone = DONE_BY_FIRMS.has(tokens.text(token - 1));
    return isDone ? { edge: token + 1, isAhead: true, noPlace: false, noPerson: false } : null;
  }
  if (word === ',') {
    const does = tokens.text(token + 1) === 'which' && WHICH_FIRMS_DO.has(tokens.text(token + 2));
    return does ? { edge: token, isAhead: false, noPlace: false, noPerson: true } : null;
  }
  if (word === 'its') {
    const does = DONE_TO_ITS_OWN.has(tokens.text(token - 1));
    return does ? { edge: token - 1, isAhead: false, noPlace: false, noPerson: true } : null;
  }
  if (word === 'it') {
    const says = /^sa(?:id|ys)$/.test(tokens.text(token - 1)) && /^w(?:ould|ill)$/.test(tokens.text(token + 1));
    const does = says && IT_WOULD.has(tokens.text(token + 2));
    return does ? { edge: token - 1, isAhead: false, noPlace: false, noPerson: true } : null;
  }
  if (spelling.shape(token) !== 'small') return null;
  if (REPORTING_FIGURES.has(word)) {
    const isLoss = FIGURES.has(tokens.text(token + 2)) || FIGURES.has(tokens.text(token + 3));
    return isLoss ? { edge: token, isAhead: false, noPlace: false, noPerson: true } : null;
  }
  if (word === 'employs' || word === 'manufactures')
    return { edge: token, isAhead: false, noPlace: false, noPerson: true };
  const does = DONE_BY_PAIRS.has(word) && layers.syntax.xpos(token) !== 'VBN';
  const isFrame = does || BESIDE_FIRMS.has(word) || ONLY_FIRMS_DO.has(word);
  return isFrame ? { edge: token, isAhead: false, noPlace: false, noPerson: false } : null;
}

/** `’s | new chief executive`, up to the noun. */
function ownedAt({ tokens, spelling }: Layers, mark: number): Frame | null {
  let noun = mark + 1;
  while (noun < mark + MAX_BEFORE_NOUN && BEFORE_OWNED.has(tokens.text(noun))) noun += 1;
  if (spelling.shape(noun) !== 'small') return null;
  const before = { edge: mark, isAhead: false };
  const word = tokens.text(noun);
  if (OWNED_IN_TWO_WORDS.has(tokens.slice(noun, noun + 2)) || OWNED_BY_NO_PLACE.has(word))
    return { ...before, noPlace: true, noPerson: true };
  const isOwned = OWNED_BY_FIRMS.has(word) || OWNED_BY_MOST_FIRMS.has(word);
  return isOwned ? { ...before, noPlace: false, noPerson: false } : null;
}

const MAX_BEFORE_NOUN = 3;

/** Two words with capitals, the second of which has it for no other reason, and none beside them. */
function isName(layers: Layers, { first, end }: Range): boolean {
  const { tokens, spelling } = layers;
  if (!isWord(layers, first) || !isWord(layers, end - 1)) return false;
  if (isJoined(layers, first - 1) || isJoined(layers, end)) return false;
  // "the Prime Minister's staff", "a Supreme Court judge": with an article it is an office or a thing more often than a firm.
  if (first > 0 && !spelling.opens(first) && isDeterminer(layers, first - 1)) return false;
  return lookUp(tokens.slice(first, end)) === null;
}

function isHyphen({ spelling }: Layers, token: number): boolean {
  return spelling.shape(token) === 'hyphen';
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

/** `Kessler-Brandt`, taken for a surname, or for anything else that the lexicons do not know. */
function isGuessedPerson({ known, titles, first, end }: TypedName, name: Range): boolean {
  return known === null && titles.length === 0 && first === name.first && end === name.end;
}

/** Another part of the name beside it. */
function isJoined({ tokens, spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return /^capital/.test(shape) || shape === 'initial' || shape === 'hyphen' || /^(?:&|of)$/.test(tokens.text(token));
}
