/**
 * Lengths counted from what is dated in words of their own: "two weeks after | the attack of 7 October 2023", "two days before | Christmas",
 * "a day after | the Jan. 15 caucus", "eight days after Fort Sumter" where the text dated that before. What follows stays an expression of its own.
 */
import { TENS, UNITS_AND_TEENS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Meaning, Unit, WordRange } from '../../meaning.js';
import type { Words } from '../../words.js';
import { NUMBER_STARTS, readAmount } from '../amounts.js';
import { AFTER_OTHER_EVENT, AMONG_ANCHOR, ENDS_ANCHOR } from '../lexicons/anchors.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { BEFORE_LENGTH_FROM } from '../lexicons/lengths.js';
import { readUnit } from '../phrases.js';
import { isRate } from './duration.js';

/** "the day after | the Jan. 6 riot". */
const BESIDE = ['day', 'night', 'morning', 'evening', 'afternoon'] as const;
const BESIDE_WORDS: ReadonlySet<string> = new Set(BESIDE);

export const offset: Form = {
  name: 'offset',
  starts: [DIGITS, ...NUMBER_STARTS, ...afterThe(BESIDE)],
  triggers: [...BESIDE, ...UNIT_WORDS.keys(), ...UNITS_AND_TEENS.keys(), ...TENS.keys()],
  read(reader, at) {
    const { words } = reader;
    if (words.lower(at) === 'the') return readBeside(reader, at);
    const amount = readAmount(words, at);
    if (amount === null || amount.value === 'X' || BEFORE_LENGTH_FROM.has(words.lower(at - 1))) return null;
    const unit = readUnit(words, amount.end);
    if (unit === null || !COUNTED.has(unit.unit) || (/^an?$/.test(words.lower(at)) && isRate(reader, at))) return null;
    const preposition = SIGNS.get(words.lower(unit.end));
    if (preposition === undefined) return null;
    const end = afterPreposition(words, unit.end, preposition.second);
    if (end === null) return null;
    const length = { amount: amount.value, unit: unit.unit };
    return withAnchor(reader, end, { length, sign: preposition.sign, lengthEnd: unit.end });
  },
};

/** "the day after | the Jan. 6 riot", "the night before | the vote of 3 May"; with the date right after it `from-day` reads both. */
function readBeside(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const sign = words.lower(at + 2) === 'before' ? -1 : 1;
  // "two weeks to the day after the storm"
  if (
    words.lower(at - 1) === 'to' ||
    !BESIDE_WORDS.has(words.lower(at + 1)) ||
    !/^(?:before|after)$/.test(words.lower(at + 2))
  )
    return null;
  const date = dateWithin(reader, at + 3);
  if (date === null || date === at + 3) return null;
  const length = { amount: 1, unit: 'day' as const };
  // "the morning before" is of the day before, "the morning after" of the day after
  return { end: at + 3, meaning: { kind: 'offset', length, sign, at: date, event: null, lengthEnd: null } };
}

/** "after", "prior to", "ahead of": the index after it. */
function afterPreposition(words: Words, at: number, second: string | null): number | null {
  if (second === null) return at + 1;
  return words.lower(at + 1) === second ? at + 2 : null;
}

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'fortnight', 'month', 'year', 'decade', 'century']);

const SIGNS: ReadonlyMap<string, { readonly sign: 1 | -1; readonly second: string | null }> = new Map([
  ['after', { sign: 1, second: null }],
  ['following', { sign: 1, second: null }],
  ['before', { sign: -1, second: null }],
  ['prior', { sign: -1, second: 'to' }],
  ['ahead', { sign: -1, second: 'of' }],
]);

type Offset = Extract<Meaning, { kind: 'offset' }>;

function withAnchor(reader: Reader, end: number, counted: Pick<Offset, 'length' | 'sign' | 'lengthEnd'>): Match | null {
  const at = dateWithin(reader, end);
  const event = at === null ? eventAt(reader, end) : null;
  if (at === null && event === null) return null;
  const meaning: Meaning = { kind: 'offset', ...counted, at, event };
  return { end, meaning };
}

/** Words between the preposition and the date: "the attack of", "the fall of the city on". */
const MAX_WORDS = 7;

/** Where a date begins within the noun phrase: "the Jan. 15 caucus", "the attack of 7 October"; null where the clause ends before. */
function dateWithin(reader: Reader, from: number): number | null {
  const { words } = reader;
  for (let at = from; at <= from + MAX_WORDS; at += 1) {
    if (ENDS_ANCHOR.has(words.lower(at))) return null;
    // "two days after he left on Friday" says that of a day that is told anyway
    const found = reader.expression(at);
    if (found !== null) return DATED.has(found.meaning.kind) ? at : null;
    if (at > from && !isOfPhrase(reader, at)) return null;
  }
  return null;
}

const DATED: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  ...(['calendar', 'shift', 'holiday', 'nth-weekday', 'counted', 'timed', 'weekday-beside', 'part-of'] as const),
]);

/** Whether the word goes on with the noun phrase. */
function isOfPhrase({ words, syntax }: Reader, at: number): boolean {
  if (AMONG_ANCHOR.has(words.lower(at))) return true;
  return NOMINAL.has(syntax.upos(words.token(at)));
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'NUM']);

/** "Fort Sumter", "the fire": a name, or a noun after "the", that may have been dated before. */
function eventAt({ words, syntax }: Reader, from: number): WordRange | null {
  const article = words.lower(from) === 'the';
  const first = article ? from + 1 : from;
  let end = first;
  while (end < first + MAX_NAME && words.isCapital(end) && syntax.upos(words.token(end)) === 'PROPN') end += 1;
  if (end > first) return closes(words, end) ? { first, end } : null;
  const isNoun = article && syntax.upos(words.token(first)) === 'NOUN' && words.lower(first).length >= MIN_NOUN;
  return isNoun && closes(words, first + 1) ? { first, end: first + 1 } : null;
}

const MAX_NAME = 4;
/** Shorter nouns are too frequent to tell one event. */
const MIN_NOUN = 4;

/** Whether nothing follows that says more of the noun: a mark, the end, or a clause's first word. */
function closes(words: Words, at: number): boolean {
  return !words.isLetters(at) || !AFTER_OTHER_EVENT.has(words.lower(at));
}
