/** A sketch laid out for comparing: its words without the breaks between paragraphs, the value of each number, and its runs of five words. */
import { MOST_CODES } from './sketch.js';
import { BREAK, CODE, TIME } from './word-codes.js';

/** Words of a run. */
export const GRAM = 5;

export class Reading {
  readonly codes = new Uint16Array(MOST_CODES);
  /** Of the number or the time that stands there. */
  readonly values = new Float64Array(MOST_CODES);
  /** Hashes of the five words from here on. */
  readonly grams = new Int32Array(MOST_CODES);
  /** Where paragraphs begin. */
  readonly paragraphs = new Int32Array(MOST_CODES);
  /** Words. */
  length = 0;
  gramCount = 0;
  paragraphCount = 0;
  sketch = -1;
  headline = 0;
  byline = 0;
  dateline = 0;
  furniture = 0;
  /** As `STYLES` has them. */
  readonly styles: number[] = [];

  fill(
    codes: Uint16Array | undefined,
    from: number,
    length: number,
    values: Float64Array | undefined,
    fromValue: number,
  ): void {
    this.length = 0;
    this.paragraphCount = 0;
    let value = fromValue;
    let begins = true;
    for (let index = from; index < from + length; index += 1) {
      const code = codes?.[index] ?? BREAK;
      if (code === BREAK) {
        begins = true;
        continue;
      }
      if (begins) {
        this.paragraphs[this.paragraphCount] = this.length;
        this.paragraphCount += 1;
        begins = false;
      }
      this.codes[this.length] = code;
      if ((code & CODE) <= TIME) {
        this.values[this.length] = values?.[value] ?? 0;
        value += 1;
      } else this.values[this.length] = 0;
      this.length += 1;
    }
    this.#hashGrams();
  }

  /** Where the paragraph ends. */
  endOf(paragraph: number): number {
    return paragraph + 1 < this.paragraphCount ? (this.paragraphs[paragraph + 1] ?? this.length) : this.length;
  }

  /**
   * Numbers and times count as such, whatever their value, so that an update shares its runs with what it updates. A run of little else
   * says nothing (`12 3 4 0 7` in a table): there the values count.
   */
  #hashGrams(): void {
    const { codes, values, grams, length } = this;
    this.gramCount = Math.max(0, length - GRAM + 1);
    let masked = 0;
    for (let index = 0; index < Math.min(GRAM - 1, length); index += 1)
      if (((codes[index] ?? 0) & CODE) <= TIME) masked += 1;
    for (let start = 0; start < this.gramCount; start += 1) {
      if (((codes[start + GRAM - 1] ?? 0) & CODE) <= TIME) masked += 1;
      let hash = 0x811c9dc5 | 0;
      for (let index = start; index < start + GRAM; index += 1) {
        const code = (codes[index] ?? 0) & CODE;
        hash = Math.imul(hash ^ code, 0x01000193);
        if (masked > MOST_MASKED && code <= TIME)
          hash = Math.imul(hash ^ Math.round((values[index] ?? 0) * 100), 0x85ebca6b);
        hash ^= hash >>> 15;
      }
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      grams[start] = hash ^ (hash >>> 16);
      if (((codes[start] ?? 0) & CODE) <= TIME) masked -= 1;
    }
  }
}

const MOST_MASKED = 2;
