/**
 * Lengths of time: "three years", "two-year", "24-hour", "2 1/2 hours", "a minute and a half", "for months",
 * "decades-long". Ages ("52 years old", "6-year-old") are none, nor are speeds ("miles an hour") and ordinals.
 */

import { ORDINAL_ENDINGS, ORDINALS, TENS, UNITS_AND_TEENS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import { type Length, type Meaning, UNITS, type Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { NUMBER_STARTS, readAmount } from '../amounts.js';
import { isOfGame } from '../games.js';
import { BEFORE_NIGHTS } from '../lexicons/before-dates.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import {
  AFTER_LENGTH,
  BEFORE_HOURS_OF_DAY,
  BEFORE_RUNS,
  BEFORE_TIMES_OF_LIFE,
  COUNTED_BY_UNIT,
  LENGTH_ADJECTIVES,
  PARTS_OF_LENGTHS,
} from '../lexicons/lengths.js';
import { halfAfter } from '../numbers.js';
import { isSomeDay, isTitle, nounFollows, readUnit, type UnitRead } from '../phrases.js';
import { readShortLength } from '../short-lengths.js';

const AFTER_ARTICLE: readonly string[] = [DIGITS, ...NUMBER_STARTS, 'couple', 'year', ...PARTS_OF_LENGTHS];

export const duration: Form = {
  name: 'duration',
  starts: [DIGITS, 'all', ...NUMBER_STARTS, ...UNIT_WORDS.keys(), ...afterThe(AFTER_ARTICLE)],
  triggers: [DIGITS, ...UNIT_WORDS.keys(), ...UNITS_AND_TEENS.keys(), ...TENS.keys()],
  read(reader, at) {
    if (reader.words.lower(at) === 'the') return readArticle(reader.words, at);
    const short = readShortLength(reader, at);
    if (short !== null) return short;
    return readCounted(reader, at) ?? readLong(reader.words, at) ?? readBare(reader, at);
  },
};

function readCounted(reader: Reader, at: number): Match | null {
  const { words } = reader;
  if (words.isGlued(at) && /^[.,:$/-]$/.test(words.lower(at - 1)) && words.isNumber(at)) {
    if (!(words.lower(at - 1) === '-' && !words.isNumber(at - 2))) return null;
  }
  const amount = readAmount(words, at);
  if (amount === null || SUMS.has(words.lower(at - 1))) return null;
  const hyphen = isHyphen(words.lower(amount.end));
  const unit = readUnit(words, hyphen ? amount.end + 1 : afterAdjective(words, amount.end));
  if (unit === null || !fits(reader, at, amount.value, unit, hyphen) || isTitle(words, at, unit.end - 1)) return null;
  const approximate = words.lower(unit.end) === 'or' && words.lower(unit.end + 1) === 'so';
  const half = halfAfter(words, unit.end);
  const value = half > unit.end && amount.value !== 'X' ? amount.value + 0.5 : amount.value;
  let end = approximate ? unit.end + 2 : half;
  if (isAge(words, end)) return null;
  // "a year-earlier loss", "a week-long strike": the article belongs to the noun
  if (/^an?$/.test(words.lower(at)) && /^[-–]$/.test(words.lower(end)) && words.isGlued(end)) return null;
  const lengths: Length[] = [{ amount: value, unit: unit.unit }];
  const rest = readSecondLength(words, end, unit.unit);
  if (rest !== null) {
    lengths.push(rest.length);
    end = rest.end;
  }
  if (hyphen && /^[-–]$/.test(words.lower(end)) && words.lower(end + 1) === 'long') end += 2;
  return { end, meaning: { kind: 'duration', lengths }, mod: approximate ? 'APPROX' : null };
}

/** "five straight days", "two more years", "three full seasons" (no unit: none). */
function afterAdjective(words: Words, at: number): number {
  return LENGTH_ADJECTIVES.has(words.lower(at)) ? at + 1 : at;
}

const SUMS: ReadonlySet<string> = new Set(['$', '£', '€']);

function isHyphen(word: string): boolean {
  return word === '-' || word === '–';
}

function fits(reader: Reader, at: number, amount: number | 'X', unit: UnitRead, hyphen: boolean): boolean {
  const { words } = reader;
  const first = words.lower(at);
  const article = first === 'a' || first === 'an';
  // "a 15 minute call"
  const isAttribute = /^an?$/.test(words.lower(at - 1)) && nounFollows(reader, unit.end);
  if (amount !== 'X' && amount > 1 && !unit.plural && !hyphen && !words.isLetters(at) && !isAttribute) return false;
  if (article && amount === 1 && unit.plural) return false;
  if (unit.unit === 'second' && !(unit.plural || hyphen)) return false;
  if (unit.unit === 'day' && isSomeDay(words, at)) return false;
  // "hit a century": runs
  if (unit.unit === 'century' && article && BEFORE_RUNS.has(words.lower(at - 1))) return false;
  // "three quarters" of a game
  if (unit.unit === 'quarter' && isOfGame(words, at)) return false;
  // "three-quarters" is a share
  if (unit.unit === 'quarter' && (article || unit.plural === hyphen)) return false;
  if (unit.unit === 'night' && article) return false;
  if (unit.unit === 'weekend' && article) return false;
  // "a few year": no; "some day", "one day": a day to come
  if (amount === 'X' && !unit.plural) return false;
  if (first === 'many' && /^(?:how|as|so)$/.test(words.lower(at - 1))) return false;
  // "a quarter of | a century"
  if (article && words.lower(at - 1) === 'of' && words.lower(at - 2) === 'quarter') return false;
  return !(article && isRate(reader, at));
}

/** "$6 million a year", "three times a week", "60 miles an hour": a rate, which `set` reads or nobody. */
export function isRate({ words, syntax }: Reader, at: number): boolean {
  if (words.isNumber(at - 1)) return true;
  const before = words.lower(at - 1);
  if (COUNTED_BY_UNIT.has(before)) return true;
  // "two meals a day", but "gave the crews a day to leave", "the men a day after"
  const plural = /[^su]s$/.test(before) && syntax.upos(words.token(at - 1)) === 'NOUN';
  return plural && !AFTER_LENGTH.has(words.lower(at + 2));
}

/** "52 years old", "6-year-old", "aged 3 months", "55 years of age". */
function isAge(words: Words, end: number): boolean {
  const next = /^[-–]$/.test(words.lower(end)) ? end + 1 : end;
  if (/^(?:old|olds)$/.test(words.lower(next))) return true;
  return words.lower(end) === 'of' && words.lower(end + 1) === 'age';
}

/** "two years and six months", "1 hour, 20 minutes", "three hours 12 minutes". */
function readSecondLength(words: Words, at: number, first: Unit): { length: Length; end: number } | null {
  const from = /^(?:and|,)$/.test(words.lower(at)) ? at + 1 : at;
  const amount = readAmount(words, from);
  if (amount === null || amount.value === 'X' || words.lower(from) === 'a') return null;
  const unit = readUnit(words, amount.end);
  if (unit === null || !SECOND_UNITS.has(unit.unit)) return null;
  // "24 hours a day, seven days a week": the second one must be shorter
  if (UNITS.indexOf(unit.unit) >= UNITS.indexOf(first)) return null;
  if (words.lower(unit.end) === 'ago' || words.lower(unit.end) === '-') return null;
  return { length: { amount: amount.value, unit: unit.unit }, end: unit.end };
}

const SECOND_UNITS: ReadonlySet<Unit> = new Set<Unit>(['month', 'day', 'hour', 'minute', 'second']);

/** "week-long", "daylong": one of the unit. */
function readLong(words: Words, at: number): Match | null {
  const unit = readUnit(words, at);
  if (unit === null || unit.plural || !isHyphen(words.lower(unit.end)) || words.lower(unit.end + 1) !== 'long')
    return null;
  if (words.isGlued(at) && /^[-–]$/.test(words.lower(at - 1))) return null;
  return { end: unit.end + 2, meaning: { kind: 'duration', lengths: [{ amount: 1, unit: unit.unit }] } };
}

/** "for months", "years of war", "decades-old", "within hours". */
function readBare({ words }: Reader, at: number): Match | null {
  const unit = readUnit(words, at);
  if (unit === null || !unit.plural || unit.unit === 'second' || unit.unit === 'quarter' || unit.unit === 'weekend')
    return null;
  if (words.isGlued(at) && words.lower(at - 1) === '-') return null;
  // what is left of “60 | Minutes”, and of "six | months old"
  if (words.isNumber(at - 1) || UNITS_AND_TEENS.has(words.lower(at - 1)) || TENS.has(words.lower(at - 1))) return null;
  if (words.isCapital(at) && words.isCapital(at - 1)) return null;
  const before = words.lower(at - 1);
  if (BEFORE_TIMES_OF_LIFE.has(before)) return null;
  // "in the 45th and 90th | minutes", "| Hours: 9 to 5"
  if (ORDINAL_ENDINGS.has(before) || ORDINALS.has(before)) return null;
  if (words.lower(unit.end) === ':' && words.isCapital(at)) return null;
  // "a years-old dispute" is long, a child is "years old"
  if (isAge(words, unit.end) && unit.unit === 'year' && words.lower(unit.end) !== '-') return null;
  // "dark nights", "the small hours"
  if (unit.unit === 'night' && !BEFORE_NIGHTS.has(before)) return null;
  if (unit.unit === 'hour' && BEFORE_HOURS_OF_DAY.has(before)) return null;
  // "rose after hours", "took the minutes", "minutes of the meeting"
  if (unit.unit === 'hour' && before === 'after' && words.lower(unit.end) !== 'of') return null;
  if (unit.unit === 'minute' && (before === 'the' || words.reads(unit.end, OF_THE))) return null;
  // "a matter of days", "only minutes apart": how near, no length
  if ((before === 'of' && words.lower(at - 2) === 'matter') || words.lower(unit.end) === 'apart') return null;
  let { end } = unit;
  if (/^[-–]$/.test(words.lower(end)) && /^(?:long|old)$/.test(words.lower(end + 1))) end += 2;
  return { end, meaning: { kind: 'duration', lengths: [{ amount: 'X', unit: unit.unit }] } };
}

const OF_THE = ['of', 'the'];

/** "the nine months", "the first nine months", "the two-year": the article belongs to it when nothing else follows. */
function readArticle(words: Words, at: number): Match | null {
  const from = PARTS_OF_LENGTHS.has(words.lower(at + 1)) ? at + 2 : at + 1;
  const earlier = words.lower(from) === 'year' && /^(?:earlier|ago)$/.test(words.lower(from + 2)) ? from + 3 : from;
  const amount = readAmount(words, earlier);
  if (amount === null || /^an?$/.test(words.lower(earlier)) || /^[-–]$/.test(words.lower(amount.end))) return null;
  const unit = readUnit(words, amount.end);
  if (unit === null || !unit.plural || isAge(words, unit.end)) return null;
  const lengths: Length[] = [{ amount: amount.value, unit: unit.unit }];
  const sign =
    from > at + 1 && earlier === from && words.lower(unit.end) === 'of' ? SIGNS.get(words.lower(at + 1)) : undefined;
  const meaning: Meaning = { kind: 'duration', lengths };
  // "the six months ended | June 30", "the three years to | 2019": up to the end of that
  const anchored = sign === undefined && UP_TO.has(words.lower(unit.end)) ? -1 : sign;
  return {
    end: unit.end,
    meaning: anchored === undefined ? meaning : { ...meaning, anchored: { at: unit.end + 1, sign: anchored } },
  };
}

const UP_TO: ReadonlySet<string> = new Set(['to', 'ended', 'ending', 'through', 'until']);

/** At which end of a period: "the first nine months of | 2023". */
const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['first', 1],
  ['last', -1],
  ['final', -1],
]);
