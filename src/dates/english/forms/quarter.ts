/**
 * Quarters and halves of a year: "the third quarter", "third-quarter", "the first half of 2026", "this year's third
 * quarter", "the 1988 second quarter", "Q3 2024", "3Q", "H1". "A quarter" and "half" alone are fractions.
 */

import { ORDINALS, TENS } from '../../../english/numbers.js';
import { wordSet } from '../../../english/words.js';
import { afterThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { YearNamed, YearPart } from '../../meaning.js';
import type { Words } from '../../words.js';
import { isOfGame } from '../games.js';
import { FIGURES } from '../lexicons/after-dates.js';
import { SHIFTS } from '../lexicons/calendar-words.js';
import { readOrdinal } from '../ordinals.js';
import { readQuarterCode } from '../quarter-codes.js';
import { fullYear, readYearAfter, readYearDigits } from '../year-names.js';

/** What may stand between: "the record third quarter". */
const ADJECTIVES = wordSet('flat, weak, strong, record, latest, recent, disappointing');

const POSITIONS: readonly string[] = [...ORDINALS.keys(), ...TENS.keys(), 'last', 'latter', 'final'];

export const quarter: Form = {
  name: 'quarter',
  starts: [
    ...[...POSITIONS, ...SHIFTS.keys(), DIGITS, 'fiscal', 'fy', 'q', 'h'],
    ...afterThe([...POSITIONS, ...SHIFTS.keys(), DIGITS, 'fiscal', 'year', ...ADJECTIVES]),
  ],
  triggers: [DIGITS, 'quarter', 'half'],
  read(reader, at) {
    return readCode(reader.words, at) ?? readWritten(reader, at);
  },
};

/** "Q3 2024", "3Q", "H1", "1H 2024", "4QFY23". */
function readCode(words: Words, at: number): Match | null {
  const code = readQuarterCode(words, at);
  return code === null ? null : match(code.part, code.end, code.year, code.fiscal);
}

function readWritten(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const lead = readLead(words, at);
  const ordinal = readPosition(words, lead.end);
  if (ordinal === null) return null;
  let from = words.lower(ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  const fiscal = lead.fiscal || words.lower(from) === 'fiscal';
  if (words.lower(from) === 'fiscal' || words.lower(from) === 'calendar') from += words.lower(from + 1) === '-' ? 2 : 1;
  const unit = words.lower(from);
  if ((unit !== 'quarter' && unit !== 'half') || isOfCentury(words, from + 1)) return null;
  const part = partOf(unit === 'quarter' ? 'Q' : 'H', ordinal.value);
  if (part === null) return null;
  let end = from + 1;
  if (unit === 'half' && lead.year === null && !isPeriod(reader, end)) return null;
  const fiscalAt = fiscalYearAt(words, end);
  const short = lead.year === null ? readFiscalShort(words, fiscalAt) : null;
  const after = short ?? (lead.year === null ? readYearAfter(words, fiscalAt) : null);
  const isFiscal = fiscal || (after !== null && fiscalAt > end);
  end = after?.end ?? end;
  if (
    unit === 'quarter' &&
    lead.end === (words.lower(at) === 'the' ? at + 1 : at) &&
    after === null &&
    isOfGame(words, at)
  )
    return null;
  return match(part, end, lead.year ?? after?.year ?? null, isFiscal);
}

/** "the first quarter | of the 18th century", "… of this century": no quarter of a year. */
function isOfCentury(words: Words, at: number): boolean {
  if (words.lower(at) !== 'of') return false;
  for (let ahead = at + 1; ahead <= at + REACH_OF_CENTURY; ahead += 1) {
    if (words.lower(ahead) === 'century') return true;
  }
  return false;
}

/** "of the twenty - first century". */
const REACH_OF_CENTURY = 6;

/** "the third quarter of fiscal 1990", "… of the fiscal year 2024", "… of FY25": the year stands after some words more. */
function fiscalYearAt(words: Words, at: number): number {
  if (!/^(?:of|in)$/.test(words.lower(at))) return at;
  const from = words.lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (!/^(?:fiscal|financial|fy)$/.test(words.lower(from))) return at;
  return words.lower(from + 1) === 'year' ? from + 2 : from + 1;
}

/** The "25" of "FY25". */
function readFiscalShort(words: Words, at: number): { year: { number: number }; end: number } | null {
  if (words.lower(at - 1) !== 'fy' || words.text(at).length !== 2 || !words.isNumber(at) || !words.isGlued(at))
    return null;
  return { year: { number: fullYear(Number(words.text(at))) }, end: at + 1 };
}

interface Lead {
  readonly end: number;
  readonly year: YearNamed;
  readonly fiscal: boolean;
}

/** What may stand before the ordinal: "the", "the 1988", "this year's", "its fiscal", "the year-ago". */
function readLead(words: Words, at: number): Lead {
  const first = words.lower(at);
  let end = first === 'the' ? at + 1 : at;
  let year: YearNamed = null;
  const shift = SHIFTS.get(words.lower(end));
  if (shift !== undefined && words.lower(end + 1) === 'year' && /^['’]$/.test(words.lower(end + 2))) {
    return { end: words.lower(end + 3) === 's' ? end + 4 : end + 3, year: { shift }, fiscal: false };
  }
  const digits = readYearDigits(words, end);
  if (digits !== null && (end > at || isQuarterAt(words, digits.end))) {
    year = { number: digits.value };
    end = digits.end;
  }
  if (
    words.lower(end) === 'year' &&
    /^[-–]$/.test(words.lower(end + 1)) &&
    /^(?:ago|earlier)$/.test(words.lower(end + 2))
  ) {
    return { end: end + 3, year: { shift: -1 }, fiscal: false };
  }
  const fiscal = words.lower(end) === 'fiscal';
  if (fiscal) end += /^[-–]$/.test(words.lower(end + 1)) ? 2 : 1;
  const flat = end > at && ADJECTIVES.has(words.lower(end));
  return { end: flat ? end + 1 : end, year, fiscal };
}

/** "2015 | third quarter". */
function isQuarterAt(words: Words, at: number): boolean {
  const ordinal = words.isNumber(at) ? null : readOrdinal(words, at);
  return ordinal !== null && words.lower(ordinal.end) === 'quarter';
}

/** Which quarter or half: "third", "3rd", "last", "latter". */
function readPosition(words: Words, at: number): { value: number; end: number } | null {
  const word = words.lower(at);
  const half = words.lower(at + 1) === 'half';
  if ((word === 'last' || word === 'latter' || word === 'final') && half) return { value: 2, end: at + 1 };
  if (word === 'final' && words.lower(at + 1) === 'quarter') return { value: 4, end: at + 1 };
  // "the last quarter of 2017"
  const ofYear = word === 'last' && words.lower(at + 1) === 'quarter' && words.lower(at + 2) === 'of';
  if (ofYear && readYearDigits(words, at + 3) !== null) return { value: 4, end: at + 1 };
  return readOrdinal(words, at);
}

/** "the first half" of a match or of a file is no half of a year: a year, "of the year" or figures must show it. */
function isPeriod({ words }: Reader, at: number): boolean {
  if (readYearAfter(words, at) !== null || fiscalYearAt(words, at) > at) return true;
  if (words.lower(at) !== 'of' && words.lower(at) !== '-') {
    return FIGURES.has(words.lower(at));
  }
  return words.lower(at) === 'of' && /^(?:fiscal|calendar|fy)$/.test(words.lower(at + 1));
}

function partOf(kind: string, number: number): YearPart | null {
  if (kind === 'Q') return QUARTERS[number - 1] ?? null;
  return HALVES[number - 1] ?? null;
}
const QUARTERS: readonly YearPart[] = ['Q1', 'Q2', 'Q3', 'Q4'];
const HALVES: readonly YearPart[] = ['H1', 'H2'];

function match(part: YearPart, end: number, year: YearNamed, fiscal: boolean): Match {
  return { end, meaning: { kind: 'year-part', part, year, direction: null, fiscal } };
}
