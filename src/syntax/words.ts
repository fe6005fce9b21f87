/**
 * The words of one sentence as numbers. Position 0 stands before the first word, 1 to `length` are the words, and
 * `length + 1` stands after the last; both outer places look like no word.
 */
import type { Tokens } from '../document/index.js';
import { hashText } from '../resources/hash.js';

export interface WordColumns {
  /** The word as written, digits as `0`. */
  readonly form: Int32Array;
  /** In lower case, digits as `0`. */
  readonly lower: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** Classes of characters, runs of one class as one: `Xx`, `d.d`, `x-x`. */
  readonly shape: Int32Array;
  /** Bits: see {@link BITS}. */
  readonly bits: Int32Array;
  /** Word cluster, and the larger one that holds it; 0 for unknown words. */
  readonly cluster: Int32Array;
  readonly middle: Int32Array;
  /** Which tags the word had in the training texts; 0 for unknown words. */
  readonly tagClass: Int32Array;
  /** The word's class in the dictionary; 0 for unknown words. */
  readonly dictionary: Int32Array;
}

export const BITS = { capital: 1, allCapitals: 2, digit: 4, hyphen: 8, letter: 16, spaceBefore: 32 } as const;

/** What every column holds before a sentence and after it. */
export const BEFORE = 1;
export const AFTER = 2;

export class SentenceWords {
  length = 0;
  #capacity = 0;
  columns: WordColumns = emptyColumns(0);

  /** Makes room for the words of one sentence, with the outer places filled. */
  begin(length: number): void {
    this.length = length;
    if (length + 2 > this.#capacity) {
      this.#capacity = Math.max(256, 2 * (length + 2));
      this.columns = emptyColumns(this.#capacity);
    }
    const { columns } = this;
    fillWord(columns, 0, BEFORE);
    fillWord(columns, length + 1, AFTER);
  }

  /** Reads the tokens from `first` to `end`. */
  read(tokens: Tokens, first: number, end: number): void {
    this.begin(end - first);
    const { columns, length } = this;
    for (let place = 1; place <= length; place += 1) {
      const token = first + place - 1;
      readWord(columns, place, tokens.text(token), tokens.lower(token), tokens.spaceBefore(token));
    }
  }
}

export function emptyColumns(capacity: number): WordColumns {
  const column = () => new Int32Array(capacity);
  return {
    form: column(),
    lower: column(),
    prefix1: column(),
    prefix2: column(),
    prefix3: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    shape: column(),
    bits: column(),
    cluster: column(),
    middle: column(),
    tagClass: column(),
    dictionary: column(),
  };
}

/** Writes the same number into a place of all columns; by name, since V8 cannot foresee a column that is looked up. */
function fillWord(to: WordColumns, place: number, number: number): void {
  to.form[place] = number;
  to.lower[place] = number;
  to.prefix1[place] = number;
  to.prefix2[place] = number;
  to.prefix3[place] = number;
  to.suffix1[place] = number;
  to.suffix2[place] = number;
  to.suffix3[place] = number;
  to.suffix4[place] = number;
  to.shape[place] = number;
  to.bits[place] = number;
  to.cluster[place] = number;
  to.middle[place] = number;
  to.tagClass[place] = number;
  to.dictionary[place] = number;
}

/** Copies what stands in one place of the columns to a place of others, of the columns that a word is asked for beside others: the rest is asked of rows. */
export function copyWord(from: WordColumns, row: number, to: WordColumns, place: number): void {
  to.lower[place] = from.lower[row] ?? 0;
  to.suffix3[place] = from.suffix3[row] ?? 0;
  to.shape[place] = from.shape[row] ?? 0;
  to.bits[place] = from.bits[row] ?? 0;
  to.cluster[place] = from.cluster[row] ?? 0;
  to.middle[place] = from.middle[row] ?? 0;
  to.tagClass[place] = from.tagClass[row] ?? 0;
  to.dictionary[place] = from.dictionary[row] ?? 0;
}

/** Longer words are addresses; what tells them is in their first and last characters. */
const LONGEST = 40;
const DIGITS = /\d/g;

/** Reads a word into its place in the columns, but for those that others know: clusters and classes. */
export function readWord(columns: WordColumns, place: number, written: string, lowered: string, space: boolean): void {
  const long = written.length > LONGEST;
  let text = long ? written.slice(0, LONGEST) : written;
  let lower = long ? lowered.slice(0, LONGEST) : lowered;
  let bits = space ? BITS.spaceBefore : 0;
  let shape = 0x811c9dc5 | 0;
  let last = 0;
  let capitals = 0;
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = classOf(unit, lower.charCodeAt(index));
    if (kind === CAPITAL) {
      capitals += 1;
      if (index === 0) bits |= BITS.capital;
    }
    if (kind === CAPITAL || kind === SMALL) letters += 1;
    else if (kind === DIGIT) bits |= BITS.digit;
    else if (unit === 0x2d || unit === 0x2010 || unit === 0x2013) bits |= BITS.hyphen;
    const sign = kind === OTHER ? unit : kind;
    if (sign !== last) shape = Math.imul(shape ^ sign, 0x01000193);
    last = sign;
  }
  if (letters > 0) bits |= BITS.letter;
  if (capitals > 1 && capitals === letters) bits |= BITS.allCapitals;
  if ((bits & BITS.digit) !== 0) {
    text = text.replaceAll(DIGITS, '0');
    lower = lower.replaceAll(DIGITS, '0');
  }
  const { length } = lower;
  columns.form[place] = hashText(text);
  columns.lower[place] = hashText(lower);
  columns.prefix1[place] = hashText(lower, 0, Math.min(1, length));
  columns.prefix2[place] = hashText(lower, 0, Math.min(2, length));
  columns.prefix3[place] = hashText(lower, 0, Math.min(3, length));
  columns.suffix1[place] = hashText(lower, Math.max(0, length - 1));
  columns.suffix2[place] = hashText(lower, Math.max(0, length - 2));
  columns.suffix3[place] = hashText(lower, Math.max(0, length - 3));
  columns.suffix4[place] = hashText(lower, Math.max(0, length - 4));
  columns.shape[place] = shape;
  columns.bits[place] = bits;
}

const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const OTHER = 0;

/** A letter whose small form differs is a capital; letters without case count as small. */
function classOf(unit: number, lower: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return SMALL;
  if (unit >= 0x41 && unit <= 0x5a) return CAPITAL;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (unit < 0xc0 || (unit >= 0x2000 && unit < 0x3040)) return OTHER;
  return unit === lower ? SMALL : CAPITAL;
}
