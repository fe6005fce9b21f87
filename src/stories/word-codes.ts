/**
 * The number that stands for a word: 15 bits of its hash, the same however a house writes it (capitals, accents, apostrophes, British or
 * American spelling, `three` or `3`). Numbers share one code and times another; their values are kept beside.
 */
import { MONTHS, WEEKDAYS } from '../english/calendar.js';
import { TENS, UNITS_AND_TEENS } from '../english/numbers.js';
import { AMERICAN_FORMS, BRITISH_FORMS } from '../english/spellings.js';
import { anyOf } from '../english/words.js';
import { hashText } from '../resources/hash.js';
import { WordMemory } from '../resources/word-memory.js';
import { foldSpelling } from './spelling.js';

/** Stands between paragraphs. */
export const BREAK = 0;
export const NUMBER = 1;
/** A weekday, a month, `yesterday`. */
export const TIME = 2;
const FIRST_WORD = 3;

/** Set in the code of a word that has a capital and does not begin a sentence: mostly a name. */
export const CAPITAL = 0x8000;
/** The code without {@link CAPITAL}. */
export const CODE = 0x7fff;

/** What is known of a word. */
export interface Word {
  readonly code: number;
  /** Of its letters: other than the code, it tells `colour` from `color`. */
  readonly letters: number;
  readonly capital: boolean;
  /** Of a number in words, or of a time: see {@link timeName}. */
  readonly value: number;
  /** How a house spells it, where it could have spelled it otherwise. */
  readonly style: Style;
  /** `twenty`, after which a number below ten belongs to it. */
  readonly tens: boolean;
}

/** `digits` are those of a number that has a word. */
export const STYLES = ['british', 'american', 'number-word', 'digits', 'relative-day', 'weekday'] as const;
export type Style = (typeof STYLES)[number] | null;

export class WordCodes {
  readonly #memory = new WordMemory<Word>(MOST_REMEMBERED);

  /** @param written letters, with apostrophes and the stops of `U.S.` among them */
  of(written: string): Word {
    const known = this.#memory.get(written);
    if (known !== undefined) return known;
    const word = wordOf(written);
    this.#memory.keep(written, word);
    return word;
  }
}

const MOST_REMEMBERED = 200_000;

function wordOf(written: string): Word {
  const plain = plainOf(written);
  const first = written.charAt(0);
  const capital = first.toLowerCase() !== first;
  const plainWord: Word = { code: 0, letters: hashText(plain), capital, value: 0, style: null, tens: false };
  const number = UNITS_AND_TEENS.get(plain) ?? TENS.get(plain);
  if (number !== undefined)
    return { ...plainWord, capital: false, code: NUMBER, value: number, style: 'number-word', tens: TENS.has(plain) };
  const time = timeOf(plain, capital);
  if (time !== null) return { ...plainWord, capital: false, code: TIME, ...time };
  const folded = foldSpelling(plain);
  return {
    ...plainWord,
    code: codeOfFolded(folded),
    style: folded === plain ? styleOfFolded(plain) : styleOfChanged(plain),
  };
}

/** The code of a word. @param plain lower case, no number and no time */
export function codeOf(plain: string): number {
  return codeOfFolded(foldSpelling(plain));
}

function codeOfFolded(folded: string): number {
  const hash = hashText(folded);
  // As in MurmurHash3, so that all bits count.
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return FIRST_WORD + (((mixed ^ (mixed >>> 13)) >>> 0) % (CODE - FIRST_WORD));
}

function plainOf(written: string): string {
  const lower = written.toLowerCase();
  const plain = /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\p{M}'’.\u00ad]+/gu, '');
  return plain === '' ? lower : plain;
}

// Times

const WEEKDAY = 0;
const MONTH = 20;
const RELATIVE = 40;
const RELATIVE_DAYS: readonly string[] = ['today', 'yesterday', 'tomorrow', 'tonight'];
const WEEKDAY_NAMES = Array.from(WEEKDAYS.keys());

/** `may` and `march` without a capital are verbs. */
function timeOf(plain: string, capital: boolean): Pick<Word, 'value' | 'style'> | null {
  const relative = RELATIVE_DAYS.indexOf(plain);
  if (relative >= 0) return { value: RELATIVE + relative, style: 'relative-day' };
  const weekday = WEEKDAYS.get(plain);
  if (weekday !== undefined) return { value: WEEKDAY + weekday, style: 'weekday' };
  const month = capital ? MONTHS.get(plain) : undefined;
  return month === undefined ? null : { value: MONTH + month, style: null };
}

/** `monday`, `march`, `yesterday`. */
export function timeName(value: number): string {
  if (value >= RELATIVE) return RELATIVE_DAYS[value - RELATIVE] ?? '';
  if (value >= MONTH) return Array.from(MONTHS).find(([, month]) => month === value - MONTH)?.[0] ?? '';
  return WEEKDAY_NAMES[value - WEEKDAY - 1] ?? '';
}

/** Whether the value of a time is a month. */
export function isMonth(value: number): boolean {
  return value > MONTH && value < RELATIVE;
}

/** Whether the value of a time is the name of a day or a month; `yesterday` is another on every day. */
export function isNamedTime(value: number): boolean {
  return value < RELATIVE;
}

// Spellings

/** The spelling was changed to the American one: it is British, unless the rule is a blunt one. */
function styleOfChanged(plain: string): Style {
  return CLEARLY_BRITISH.test(plain) ? 'british' : null;
}

function styleOfFolded(plain: string): Style {
  return CLEARLY_AMERICAN.test(plain) ? 'american' : null;
}

const CLEARLY_BRITISH = new RegExp(`^${anyOf(BRITISH_FORMS)}`);
const CLEARLY_AMERICAN = new RegExp(`^${anyOf(AMERICAN_FORMS)}`);
