/**
 * Years: "1996", "'98", "nineteen ninety-six", "the year 2000", "fiscal 1989", "FY2026", "1939-45", "1990/91".
 *
 * Digits alone prove little: what stands around them decides whether "2000" counts people or names a year.
 */

import { TENS, UNITS_AND_TEENS } from '../../../english/numbers.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import { afterThe, DIGITS, type Follower, type Form, type Match, type Reader } from '../../form.js';
import type { CalendarMeaning, YearNamed } from '../../meaning.js';
import type { Words } from '../../words.js';
import { NUMBER_STARTS } from '../amounts.js';
import { ERA_WORDS, readEraRange, readEraYear } from '../eras.js';
import { AFTER_BARE_YEAR, DATED_EVENTS } from '../lexicons/antiquity.js';
import {
  BEFORE_OTHER_SPAN,
  BEFORE_YEAR,
  BEFORE_YEAR_OF_OCCASION,
  BEFORE_YEAR_OR_NUMBER,
  BETWEEN_YEARS,
  NUMBER_SIGNS,
} from '../lexicons/before-dates.js';
import { CAR_MAKERS } from '../lexicons/car-makers.js';
import { AFTER_NUMBER, BEFORE_NUMBER } from '../lexicons/counted.js';
import { isNoYear } from '../not-years.js';
import { isSureYear, readYearOfWork } from '../sure-years.js';
import { acrossTwoYears, fullYear, readShortYear, readYearDigits, readYearInWords } from '../year-names.js';

const NAMED: readonly string[] = ['fiscal', 'fy', 'cy', 'sy', 'financial', 'year', 'calendar'];

export const year: Form = {
  name: 'year',
  starts: [DIGITS, ...NUMBER_STARTS, "'", '’', '‘', 'ad', 'a', 'anno', ...NAMED, ...afterThe(NAMED)],
  triggers: [DIGITS, ...UNITS_AND_TEENS.keys(), ...TENS.keys(), 'hundred', 'thousand', ...ERA_WORDS],
  read(reader, at) {
    const { words } = reader;
    if (words.lower(at) === 'the' && words.lower(at + 1) === 'year' && /^0+$/.test(words.lower(at + 2))) {
      return { end: at + 3, meaning: { kind: 'impossible', time: false } };
    }
    const inEra = readInEra(words, at);
    if (inEra !== null) return inEra;
    const named = readNamed(words, at);
    if (named !== null) {
      if (!named.fiscal) return { end: named.end, meaning: yearMeaning({ number: named.value }) };
      const { value, end } = acrossTwoYears(words, named);
      return { end, meaning: { ...yearMeaning({ number: value }), fiscal: true } };
    }
    const short = readShortYear(words, at);
    if (short !== null) {
      return BEFORE_YEAR.has(words.lower(at - 1)) || isListedYear(words, at)
        ? { end: short.end, meaning: yearMeaning({ number: short.value }) }
        : null;
    }
    const spoken = words.isNumber(at) ? null : readYearInWords(words, at);
    // "twelve hundred pupils"
    if (spoken !== null && spoken.value % 100 === 0 && !BEFORE_YEAR.has(words.lower(at - 1))) return null;
    if (spoken !== null) return { end: spoken.end, meaning: yearMeaning({ number: spoken.value }) };
    const ofWork = readYearOfWork(words, at);
    if (ofWork !== null) return { end: ofWork.end, meaning: yearMeaning({ number: ofWork.value }) };
    const digits = readYearDigits(words, at);
    if (digits === null || !isYear(reader, at, digits.value)) return null;
    const ofFiscal = acrossTwoYears(words, digits);
    // "the 2024-25 financial year"
    if (/^(?:fiscal|financial)$/.test(words.lower(ofFiscal.end)) && words.lower(ofFiscal.end + 1) === 'year') {
      return { end: ofFiscal.end + 2, meaning: { ...yearMeaning({ number: ofFiscal.value }), fiscal: true } };
    }
    return {
      end: digits.end,
      meaning: yearMeaning({ number: digits.value }),
      followers: readRangeEnd(words, digits.end, digits.value),
    };
  },
};

/** "264 BC", "AD 70", "264 to 241 BC". */
function readInEra(words: Words, at: number): Match | null {
  if (!words.isNumber(at) && !words.isCapital(at)) return null;
  const range = readEraRange(words, at);
  if (range === null) {
    const year = readEraYear(words, at);
    return year === null ? null : { end: year.end, meaning: yearMeaning({ number: year.value }) };
  }
  const { from, second, to } = range;
  const follower = { first: second, end: to.end, meaning: yearMeaning({ number: to.value }) };
  return { end: from.end, meaning: yearMeaning({ number: from.value }), followers: [follower] };
}

export function yearMeaning(year: YearNamed): CalendarMeaning {
  return calendarMeaning({ year });
}

/** "the year 2000", "the year two thousand", "fiscal 1989", "fiscal year 2026", "FY2026", "FY26". */
function readNamed(words: Words, at: number): { value: number; end: number; fiscal: boolean } | null {
  let from = at;
  const article = words.lower(from) === 'the';
  if (article) from += 1;
  const word = words.lower(from);
  const fiscal = word === 'fy' || word === 'fiscal' || word === 'financial';
  if (word === 'fy' || word === 'cy' || word === 'sy') {
    const digits = readYearDigits(words, from + 1) ?? readShortYear(words, from + 1);
    if (digits !== null) return { ...digits, fiscal };
    const short =
      words.isNumber(from + 1) &&
      words.text(from + 1).length === 2 &&
      (words.isGlued(from + 1) || words.text(from) === 'FY');
    return short ? { value: fullYear(Number(words.text(from + 1))), end: from + 2, fiscal } : null;
  }
  if (word !== 'year' && word !== 'fiscal' && word !== 'financial' && word !== 'calendar') return null;
  if (word !== 'year' && words.lower(from + 1) === 'year') from += 1;
  const next = from + 1;
  if (article && word !== 'year' && words.lower(from) !== 'year') return null;
  const year =
    readEraYear(words, next) ??
    readYearDigits(words, next) ??
    readShortYear(words, next) ??
    readYearInWords(words, next) ??
    readEarlyYear(words, next, word);
  return year === null ? null : { ...year, fiscal };
}

/** "the year 536". */
function readEarlyYear(words: Words, at: number, word: string): { value: number; end: number } | null {
  const digits = words.end(at) - words.start(at);
  if (word !== 'year' || !words.isNumber(at) || digits !== 3 || words.lower(at - 1) !== 'year') return null;
  return words.isGlued(at + 1) && words.isNumber(at + 2) && words.isGlued(at + 2)
    ? null
    : { value: Number(words.text(at)), end: at + 1 };
}

function isYear({ words, syntax }: Reader, at: number, value: number): boolean {
  const before = words.lower(at - 1);
  const after = words.lower(at + 1);
  if (AFTER_NUMBER.has(after)) return false;
  if (isNoYear(words, syntax, at)) return false;
  // "a 1987 Moskvich": the year of a model
  if (words.isCapital(at + 1) && CAR_MAKERS.has(after)) return false;
  if (BEFORE_NUMBER.has(before) && !(before === 'than' && value > 1900)) return false;
  if (before === '.' && NUMBER_SIGNS.has(words.lower(at - 2))) return false;
  if (isSureYear(words, syntax, at, value)) return true;
  const usual = value >= 1700 && value < 2100;
  // "the post-1989 governments"
  if (before === '-' && words.isGlued(at) && /^(?:post|pre)$/.test(words.lower(at - 2))) return usual;
  // "between 2015 and | 2019", "from 1914 to | 1918"
  if (BETWEEN_YEARS.has(before) && usual && readYearDigits(words, at - 2) !== null) return true;
  if (!usual && isEarlySpan(words, at, value)) return !countsPlural(words, syntax.upos(words.token(at + 3)), at + 3);
  if (BEFORE_YEAR.has(before)) {
    if (BEFORE_YEAR_OR_NUMBER.has(before)) {
      const owned = before === 'the' && value >= 1500 && value < 2060 && words.isLetters(at + 1);
      // "the famine of 1315-17", "the battle of 1410"
      if (
        before === 'of' &&
        (DATED_EVENTS.has(words.lower(at - 2)) || (value % 10 !== 0 && isSpan(words, at, value)))
      ) {
        return !countsPlural(words, syntax.upos(words.token(at + 1)), at + 1);
      }
      return owned || (usual && !countsPlural(words, syntax.upos(words.token(at + 1)), at + 1));
    }
    return value >= 1000 && value < 2200;
  }
  // "He reigned 1413–1422."
  if (isSpan(words, at, value) && words.isLetters(at - 1)) return !AFTER_NUMBER.has(words.lower(at + 3));
  if (!usual && before !== '(') return false;
  if (
    before === ',' ||
    before === '(' ||
    before === '–' ||
    before === '-' ||
    before === '/' ||
    before === '\n' ||
    before === ''
  ) {
    const bracketed = before === '(' && /^[-–—),]$/.test(after);
    return (
      (value >= 1800 || bracketed || isSpan(words, at, value)) &&
      !countsPlural(words, syntax.upos(words.token(at + 1)), at + 1)
    );
  }
  if (isNumberOfThing(words, syntax, at)) return false;
  return value >= 1850 && value < 2060 && !countsPlural(words, syntax.upos(words.token(at + 1)), at + 1);
}

/** "the relay | 2021 failed", "by turbine | 1987": what a noun in small letters is numbered by; no "the season | 2019". */
function isNumberOfThing(words: Words, syntax: Reader['syntax'], at: number): boolean {
  if (!words.isLetters(at - 1) || words.isCapital(at - 1) || BEFORE_YEAR_OF_OCCASION.has(words.lower(at - 1)))
    return false;
  return syntax.upos(words.token(at - 1)) === 'NOUN' && !words.lower(at - 1).endsWith('s');
}

/** "in 2012, | '14 and | '16": after a year. */
function isListedYear(words: Words, at: number): boolean {
  if (!/^(?:,|or|&|-|–)$/.test(words.lower(at - 1))) return false;
  return readYearDigits(words, at - 2) !== null || readShortYear(words, at - 3) !== null;
}

/** The dynasty's "1413–1422", "1642–51": years that are early ones by the dash alone; no pages and no counts. */
function isEarlySpan(words: Words, at: number, first: number): boolean {
  if (!/^[-–—]$/.test(words.lower(at + 1)) || !words.isGlued(at + 1) || !words.isGlued(at + 2)) return false;
  if (first < 1000 || !words.isNumber(at + 2) || words.isGlued(at + 3) === words.isLetters(at + 3)) return false;
  if (BEFORE_OTHER_SPAN.has(words.lower(at - 1)) || /^[$£€#]$/.test(words.lower(at - 1))) return false;
  // "1520-1530-1540" is a telephone number
  if (/^[-–—/]$/.test(words.lower(at + 3)) || /^[-–—/]$/.test(words.lower(at - 1))) return false;
  const text = words.text(at + 2);
  const last = text.length === 4 ? Number(text) : text.length === 2 ? first - (first % 100) + Number(text) : 0;
  // "a herd of 1200-1250": round numbers count
  const before = words.lower(at - 1);
  const placed = before === '(' || (BEFORE_YEAR.has(before) && !BEFORE_YEAR_OR_NUMBER.has(before));
  if (first % 10 === 0 && last % 10 === 0 && !placed) return false;
  return last > first && last - first <= MAX_EARLY_SPAN;
}

const MAX_EARLY_SPAN = 80;

/** "The northern war, 1775-1780": two years of four digits, not far apart. */
function isSpan(words: Words, at: number, first: number): boolean {
  if (!/^[-–—]$/.test(words.lower(at + 1))) return false;
  const last = readYearDigits(words, at + 2)?.value ?? shortEnd(words, at + 2, first);
  return last > first && last <= first + 100;
}

/** The "17" of "1315-17"; 0 where there is none. */
function shortEnd(words: Words, at: number, first: number): number {
  const isShort = words.isNumber(at) && words.isGlued(at) && words.text(at).length === 2 && !words.isGlued(at + 1);
  return isShort ? first - (first % 100) + Number(words.text(at)) : 0;
}

/** "2000 refugees": a plural noun after the digits says that they count it. */
function countsPlural(words: Words, upos: string, after: number): boolean {
  const word = words.lower(after);
  return words.isLetters(after) && upos === 'NOUN' && /[^s]s$/.test(word) && !words.isCapital(after);
}

/** "In 1890 – 91 | he": nothing that the number counts. */
function endsRange(words: Words, at: number): boolean {
  return !words.isLetters(at)
    ? /^[().,;:\n]?$/.test(words.lower(at))
    : words.isCapital(at) || AFTER_BARE_YEAR.has(words.lower(at));
}

/** "1881|–2", "(1971|–5)": a digit right after a dash, where nothing more is glued to it. */
function isShortest(words: Words, at: number): boolean {
  if (!/^[-–]$/.test(words.lower(at)) || !words.isGlued(at) || !words.isGlued(at + 1)) return false;
  if (words.text(at + 1).length !== 1 || (words.isGlued(at + 2) && /^[-–/:%]$/.test(words.lower(at + 2)))) return false;
  return words.lower(at) === '–' || words.lower(at - 2) === '(';
}

/** The "45" of "1939-45", the "1918" of "1914–1918", the "91" of "1990/91". */
function readRangeEnd(words: Words, at: number, first: number): Follower[] {
  // "(1461?–1523)", "(1461–?1523)"
  if (words.lower(at) === '?' && words.isGlued(at) && /^[-–—]$/.test(words.lower(at + 1))) {
    return readRangeEnd(words, at + 1, first);
  }
  if (words.lower(at + 1) === '?' && /^[-–—]$/.test(words.lower(at)) && words.isGlued(at + 2)) {
    return readRangeEnd(words, at + 1, first);
  }
  if (!/^[-–—/?]$/.test(words.lower(at)) || !words.isNumber(at + 1)) return [];
  // "(1501/07–36)"
  const goesOn = words.lower(at) === '/' && /^[-–—]$/.test(words.lower(at + 2)) && words.isNumber(at + 3);
  if (!goesOn && words.isGlued(at + 2) && (words.isLetters(at + 2) || /^[-–/:]$/.test(words.lower(at + 2)))) return [];
  const text = words.text(at + 1);
  // "In 1890 – 91 he", "(1892 – 94)"
  const isSpaced = text.length === 2 && /^[-–]$/.test(words.lower(at)) && !words.isGlued(at + 1) && !words.isGlued(at);
  const last =
    text.length === 4
      ? Number(text)
      : text.length === 2 && (words.isGlued(at + 1) || (isSpaced && endsRange(words, at + 2)))
        ? first - (first % 100) + Number(text)
        : isShortest(words, at)
          ? first - (first % 10) + Number(text)
          : 0;
  if (last <= first || last > first + 400) return [];
  const end = { first: at + 1, end: at + 2, meaning: yearMeaning({ number: last }) };
  return goesOn ? [end, ...readRangeEnd(words, at + 2, last)] : [end];
}
