/**
 * Quarters and halves as figures of finance write them: "Q3 2024", "Q3 FY25", "1Q25", "4QFY23", "1H24", "H1 FY2024", "Q3'24", "Q1 of FY2026",
 * "Q3 of fiscal 2023", "2017-Q1", "FY25 Q3", "FY2025-Q3", "q3 2019".
 */
import type { YearNamed, YearPart } from '../meaning.js';
import type { Words } from '../words.js';
import { AFTER_OTHER_CODE } from './lexicons/after-dates.js';
import type { NumberRead } from './numbers.js';
import { acrossTwoYears, fullYear, readShortYear, readYearAfter, readYearDigits } from './year-names.js';

export interface QuarterCode {
  readonly part: YearPart;
  readonly year: YearNamed;
  readonly fiscal: boolean;
  readonly end: number;
}

export function readQuarterCode(words: Words, at: number): QuarterCode | null {
  if (words.isGlued(at) && (words.isLetters(at - 1) || words.isNumber(at - 1) || words.lower(at - 1) === '$'))
    return null;
  const fiscal = words.lower(at) === 'fiscal' ? readPartFirst(words, at + 1) : null;
  if (fiscal !== null) return { ...fiscal, fiscal: true };
  return readPartFirst(words, at) ?? readYearFirst(words, at);
}

/** "Q3 FY25", "1Q25", "4QFY23", "H1". */
function readPartFirst(words: Words, at: number): QuarterCode | null {
  const lettersFirst = words.isLetters(at);
  const [letters, number] = lettersFirst ? [at, at + 1] : [at + 1, at];
  if (!words.isGlued(at + 1) || !words.isNumber(number)) return null;
  const [, kind, glued = ''] = PART_LETTERS.exec(words.text(letters)) ?? [];
  const part = kind === undefined ? null : partOf(kind, words.text(number));
  if (part === null || (lettersFirst && glued !== '')) return null;
  const end = at + 2;
  const year = glued === '' ? readYearOf(words, end, !lettersFirst) : readDigits(words, end);
  // "q3" and "h1" in small letters are anything
  const small = words.text(letters) === words.lower(letters);
  if (year === null) {
    const ends = !small && glued === '' && !isGluedTo(words, end) && !isOther(words, at, end);
    const after = ends ? readYearAfter(words, end) : null;
    return ends ? { part, year: after?.year ?? null, fiscal: false, end: after?.end ?? end } : null;
  }
  return small && kind?.toLowerCase() === 'h'
    ? null
    : { part, year: { number: year.value }, fiscal: year.fiscal || glued.toLowerCase() === 'fy', end: year.end };
}

/** "Q1: How did it begin?", "an H1 visa". */
function isOther(words: Words, at: number, end: number): boolean {
  const next = words.lower(end);
  if (AFTER_OTHER_CODE.has(next)) return true;
  const opens = words.lower(at - 1) === '' || words.lower(at - 1) === '\n';
  return next === ':' || (opens && (next === '.' || next === ')'));
}

const PART_LETTERS = /^([qh])(fy|cy)?$/i;

/** "FY25 Q3", "FY2025-Q3", "2017-Q1", "2017 Q1". */
function readYearFirst(words: Words, at: number): QuarterCode | null {
  const fiscal = words.lower(at) === 'fy' || words.lower(at) === 'fiscal';
  const year = fiscal ? readFiscal(words, at) : words.isNumber(at) ? readDigits(words, at) : null;
  if (year === null || (!fiscal && words.text(at).length !== 4)) return null;
  const from = /^[-–/]$/.test(words.lower(year.end)) ? year.end + 1 : year.end;
  const letter = words.lower(from);
  if ((letter !== 'q' && letter !== 'h') || !words.isNumber(from + 1) || !words.isGlued(from + 1)) return null;
  const part = partOf(letter, words.text(from + 1));
  const end = from + 2;
  return part === null || isGluedTo(words, end) ? null : { part, year: { number: year.value }, fiscal, end };
}

interface CodeYear extends NumberRead {
  readonly fiscal: boolean;
}

/** The year after a part: "FY25", "of fiscal 2023", "'24", "-2024"; "25" glued to a letter only. */
function readYearOf(words: Words, at: number, glued: boolean): CodeYear | null {
  if (glued && words.isGlued(at) && words.isNumber(at)) return readDigits(words, at);
  const from = /^(?:of|in|-|–|\/)$/.test(words.lower(at)) ? at + 1 : at;
  const fiscal = readFiscal(words, from);
  if (fiscal !== null) return fiscal;
  const year = readApostrophe(words, from) ?? readYearDigits(words, from);
  return year === null ? null : { ...year, fiscal: false };
}

/** The "'24" of "Q3 '24" and "3Q'24". */
function readApostrophe(words: Words, at: number): NumberRead | null {
  if (!/^['’‘]$/.test(words.lower(at)) || !words.isGlued(at + 1) || words.text(at + 1).length !== 2) return null;
  return words.isNumber(at + 1) && !isGluedTo(words, at + 2)
    ? { value: fullYear(Number(words.text(at + 1))), end: at + 2 }
    : null;
}

/** "FY25", "FY 2025", "FY'25", "fiscal 2023", "fiscal year 2023", "CY24". */
function readFiscal(words: Words, at: number): CodeYear | null {
  const word = words.lower(at);
  const fiscal = word === 'fy' || word === 'fiscal' || word === 'financial';
  if (!fiscal && word !== 'cy') return null;
  const from = words.lower(at + 1) === 'year' ? at + 2 : at + 1;
  const short = word.length === 2 ? readDigits(words, from) : null;
  const year = readYearDigits(words, from) ?? readShortYear(words, from) ?? short;
  return year === null ? null : { ...(fiscal ? acrossTwoYears(words, year) : year), fiscal };
}

/** Two or four digits with nothing glued after them. */
function readDigits(words: Words, at: number): CodeYear | null {
  const { length } = words.text(at);
  if (
    !words.isNumber(at) ||
    (length !== 2 && length !== 4) ||
    (isGluedTo(words, at + 1) && !isCodeAfter(words, at + 1))
  ) {
    return null;
  }
  const value = Number(words.text(at));
  if (length === 2) return { value: fullYear(value), end: at + 1, fiscal: false };
  return value >= 1900 && value < 2100 ? { value, end: at + 1, fiscal: false } : null;
}

function isGluedTo(words: Words, at: number): boolean {
  return words.isGlued(at) && (words.isLetters(at) || words.isNumber(at));
}

/** The "Q1" of "2017Q1". */
function isCodeAfter(words: Words, at: number): boolean {
  return /^[QH]$/.test(words.text(at)) && words.isNumber(at + 1);
}

function partOf(kind: string, number: string): YearPart | null {
  const parts = kind.toLowerCase() === 'q' ? QUARTERS : HALVES;
  return number.length === 1 ? (parts[Number(number) - 1] ?? null) : null;
}

const QUARTERS: readonly YearPart[] = ['Q1', 'Q2', 'Q3', 'Q4'];
const HALVES: readonly YearPart[] = ['H1', 'H2'];
