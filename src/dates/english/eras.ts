/**
 * Years before and after Christ: "264 BC", "44 B.C.E.", "AD 70", "536 CE", "1,200 bc". A year before Christ is counted as
 * astronomers and ISO 8601 do: 1 BC is 0, 264 BC is −263.
 */
import type { Words } from '../words.js';
import { AFTER_CHRIST, AFTER_PROVINCE, BEFORE_CHRIST } from './lexicons/eras.js';
import type { NumberRead } from './numbers.js';

export interface Era {
  readonly isBefore: boolean;
  readonly end: number;
}

/** The words that era marks are made of, in lower case: triggers of what they stand with. */
export const ERA_WORDS: readonly string[] = ['bc', 'bce', 'ad', 'ce', 'b', 'd', 'e', 'christ', 'domini'];

/** The mark of an era after a number: "BC", "B.C.", "BCE", "bc", "AD", "A.D.", "CE", "C.E.", "before Christ". */
export function readEra(words: Words, at: number): Era | null {
  const word = words.lower(at);
  if (BEFORE_CHRIST.has(word)) return isProvince(words, at) ? null : { isBefore: true, end: at + 1 };
  if (AFTER_CHRIST.has(words.text(at))) return { isBefore: false, end: at + 1 };
  if (word === 'before' && words.lower(at + 1) === 'christ') return { isBefore: true, end: at + 2 };
  if (word === 'anno' && words.lower(at + 1) === 'domini') return { isBefore: false, end: at + 2 };
  const dotted = word.length === 1 ? readDotted(words, at) : null;
  if (dotted === null) return null;
  if (dotted.letters === 'bc' || dotted.letters === 'bce') return { isBefore: true, end: dotted.end };
  return dotted.letters === 'ad' || dotted.letters === 'ce' ? { isBefore: false, end: dotted.end } : null;
}

/** "B.C.", "B. C.", "C.E": letters with stops, the last stop among them. */
function readDotted(words: Words, at: number): { letters: string; end: number } | null {
  let letters = '';
  let end = at;
  while (letters.length < 3 && words.isLetters(end) && words.end(end) - words.start(end) === 1) {
    letters += words.lower(end);
    end += 1;
    if (words.lower(end) !== '.' || !words.isGlued(end)) break;
    end += 1;
  }
  return letters.length > 1 ? { letters, end } : null;
}

/** "300 BC teachers", "Vancouver, BC". */
function isProvince(words: Words, at: number): boolean {
  return AFTER_PROVINCE.has(words.lower(at + 1));
}

/** "264 BC", "1,200 BC", "70 AD", "AD 70", "A.D. 410", "264BC". */
export function readEraYear(words: Words, at: number): NumberRead | null {
  if (!words.isNumber(at)) return readEraFirst(words, at);
  const number = readNumber(words, at);
  const era = number === null ? null : readEra(words, number.end);
  return number === null || era === null ? null : { value: yearIn(era, number.value), end: era.end };
}

/** "AD 70", "A.D. 410": the era of Christ may stand first. */
function readEraFirst(words: Words, at: number): NumberRead | null {
  if (!words.isCapital(at) || words.isGlued(at)) return null;
  const era = readEra(words, at);
  if (era === null || era.isBefore || words.text(at) === 'CE') return null;
  const number = readNumber(words, era.end);
  return number === null || (words.isGlued(number.end) && words.isLetters(number.end)) ? null : number;
}

/** The number of a year, no more than four digits: "264", "1,200". */
function readNumber(words: Words, at: number): NumberRead | null {
  if (!words.isNumber(at)) return null;
  if (words.isGlued(at) && /^[.,:$£€#]$/.test(words.lower(at - 1)))
    return words.lower(at - 1) === '.' && words.isLetters(at - 2) ? plain(words, at) : null;
  const isThousand =
    words.lower(at + 1) === ',' && words.isNumber(at + 2) && words.isGlued(at + 1) && words.isGlued(at + 2);
  if (!isThousand) return plain(words, at);
  const text = words.text(at) + words.text(at + 2);
  return text.length === 4 && words.text(at + 2).length === 3 ? { value: Number(text), end: at + 3 } : null;
}

function plain(words: Words, at: number): NumberRead | null {
  const value = Number(words.text(at));
  if (words.end(at) - words.start(at) > 4 || value === 0) return null;
  if (words.isGlued(at + 1) && /^[.:]$/.test(words.lower(at + 1)) && words.isNumber(at + 2) && words.isGlued(at + 2))
    return null;
  return { value, end: at + 1 };
}

function yearIn({ isBefore }: Era, number: number): number {
  return isBefore ? 1 - number : number;
}

export interface EraRange {
  readonly from: NumberRead;
  /** Where the second year begins. */
  readonly second: number;
  readonly to: NumberRead;
}

const SPAN: ReadonlySet<string> = new Set(['-', '–', '—', '/', 'to', 'and', 'or', 'until', 'till', 'through']);

/** Two years that share an era: "264 to 241 BC", "1200–1150 BC", "AD 66–73", "114-17 CE". */
export function readEraRange(words: Words, at: number): EraRange | null {
  const first = words.isNumber(at) ? readNumber(words, at) : readEraFirst(words, at);
  if (first === null || !SPAN.has(words.lower(first.end))) return null;
  const second = afterRoughly(words, first.end + 1);
  const number = readNumber(words, second);
  if (number === null) return null;
  if (!words.isNumber(at)) {
    const last = completed(first.value, number, words, second);
    return last === null || readEra(words, number.end) !== null ? null : { from: first, second, to: last };
  }
  const era = readEra(words, number.end);
  if (era === null) return null;
  const to = era.isBefore ? number : completed(first.value, number, words, second);
  if (to === null || (era.isBefore && to.value > first.value)) return null;
  return {
    from: { value: yearIn(era, first.value), end: first.end },
    second,
    to: { value: yearIn(era, to.value), end: era.end },
  };
}

/** "c. 460 – | c. 370 BC". */
function afterRoughly(words: Words, at: number): number {
  if (!ROUGHLY.has(words.lower(at))) return at;
  return words.lower(at + 1) === '.' ? at + 2 : at + 1;
}

const ROUGHLY: ReadonlySet<string> = new Set(['c', 'ca', 'circa', 'about', 'around']);

/** "114–17": what the second year leaves out. */
function completed(first: number, { value, end }: NumberRead, words: Words, at: number): NumberRead | null {
  const digits = words.end(at) - words.start(at);
  const full = value < first && digits === 2 && first >= 100 ? first - (first % 100) + value : value;
  return full > first ? { value: full, end } : null;
}
