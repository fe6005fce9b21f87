/** What is kept of a text while it is being read: codes of words, the values of numbers, and prints of what stands around the story. */
import type { Style } from './word-codes.js';

/** Words of one document that are kept; what comes after them is not compared. */
export const MOST_WORDS = 20_000;
/** Lines count as words here: a text of nothing but line ends must not grow. */
export const MOST_CODES = MOST_WORDS + 4_000;

export class Sketch {
  readonly codes = new Uint16Array(MOST_CODES);
  /** How many codes there are. */
  length = 0;
  /** Those of numbers and times, in order. */
  readonly values = new Float64Array(MOST_CODES);
  valueCount = 0;
  /** Digests of what stands around the story; 0 where there is nothing. */
  headline = 0;
  byline = 0;
  dateline = 0;
  furniture = 0;
  /** Of all words of the document, with the stretches around: 53 bits, 0 for a text without any. */
  identity = 0;
  /** Of the characters, white space aside. */
  characters = 0;
  /** Of the letters of words: other than their codes, they tell `colour` from `color`. */
  letters = 0;
  /** By {@link Style} how often it is written. */
  readonly styles = new Map<Style, number>();

  clear(): void {
    this.length = 0;
    this.valueCount = 0;
    this.headline = 0;
    this.byline = 0;
    this.dateline = 0;
    this.furniture = 0;
    this.identity = 0;
    this.characters = 0;
    this.letters = 0;
    this.styles.clear();
  }
}
