/** The tokens of a text. */
import type { Span } from './span.js';

/**
 * The tokens of a text, in order. Rules look at neighbours all the time, so every accessor answers for any index:
 * beyond either end a token is the empty string, which no rule matches. An index below 0 is told first: V8 would look it up as a
 * name, and from then on all others at that place, too.
 */
export class Tokens {
  readonly length: number;
  /** The clean text. */
  readonly source: string;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #texts: (string | undefined)[];
  readonly #lowers: (string | undefined)[];

  /**
   * @param source the clean text
   * @param starts and `ends` are the borders of the tokens, parallel: sorted, disjoint, none empty
   */
  constructor(source: string, starts: Int32Array, ends: Int32Array) {
    this.length = starts.length;
    this.source = source;
    this.#starts = starts;
    this.#ends = ends;
    this.#texts = new Array(starts.length);
    this.#lowers = new Array(starts.length);
  }

  /** Offset of the token's first unit; the length of the text after the last token. */
  start(index: number): number {
    if (index < 0) return 0;
    return this.#starts[index] ?? this.source.length;
  }

  /** Offset after the token's last unit. */
  end(index: number): number {
    if (index < 0) return 0;
    return this.#ends[index] ?? this.source.length;
  }

  /** The token as written; `''` beyond either end. */
  text(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const known = this.#texts[index];
    if (known !== undefined) return known;
    const text = this.source.slice(this.start(index), this.end(index));
    this.#texts[index] = text;
    return text;
  }

  /** Takes strings that others have made of the token's characters, so that none are made anew. */
  share(index: number, text: string, lower: string): void {
    this.#texts[index] = text;
    this.#lowers[index] = lower;
  }

  /** How many code units the token has; 0 beyond either end. */
  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** The token's code unit at a place in it, told without cutting the token out; NaN beyond its end. */
  unit(index: number, at: number): number {
    return at < this.size(index) ? this.source.charCodeAt(this.start(index) + at) : Number.NaN;
  }

  /** The token in lower case; `''` beyond either end. */
  lower(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const known = this.#lowers[index];
    if (known !== undefined) return known;
    const lower = this.text(index).toLowerCase();
    this.#lowers[index] = lower;
    return lower;
  }

  /** Whether white space (or the start of the text) stands before the token. */
  spaceBefore(index: number): boolean {
    return index <= 0 || this.start(index) > this.end(index - 1);
  }

  /** Whether the token is a word of at most twelve units that ends in an ASCII letter, which most are: told without cutting it out. */
  isPlain(index: number): boolean {
    const end = this.end(index);
    const last = this.source.charCodeAt(end - 1) | 0x20;
    return last >= 0x61 && last <= 0x7a && end - this.start(index) <= 12;
  }

  /** Whether the token is one mark of ASCII, as most that are no words are: told without cutting it out. */
  isMark(index: number): boolean {
    const start = this.start(index);
    if (this.end(index) - start !== 1) return false;
    const unit = this.source.charCodeAt(start);
    return unit < 0x30 || (unit > 0x39 && unit < 0x41) || (unit > 0x5a && unit < 0x61) || (unit > 0x7a && unit < 0x80);
  }

  /** The characters from the start of token `first` to the end of token `end - 1`, white space as written. */
  slice(first: number, end: number): string {
    return first < end ? this.source.slice(this.start(first), this.end(end - 1)) : '';
  }

  /** The span from the start of token `first` to the end of token `end - 1`. */
  span(first: number, end: number): Span {
    return { start: this.start(first), end: this.end(end - 1) };
  }

  /** Index of the first token that ends after `offset`; `length` if there is none. O(log n). */
  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
