/** `*so*`, `**so**`, `_so_`, `~~so~~`: marks that stand in pairs go; one alone, between spaces, or within a word_with_them stays. */
import type { Edit } from './inline-marks.js';

interface Opener {
  /** Where the marks that are left of it begin, and how many they are. */
  readonly start: number;
  length: number;
}

const SPACE = /^[\s\u00a0]?$/;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

export class Emphasis {
  readonly #words: string;
  readonly #edits: Edit[];
  readonly #openers = new Map<string, Opener[]>();

  constructor(words: string, edits: Edit[]) {
    this.#words = words;
    this.#edits = edits;
  }

  /** Takes the marks that begin at a place. @returns where they end */
  run(at: number): number {
    const sign = this.#words[at] ?? '';
    let end = at + 1;
    while (this.#words[end] === sign) end += 1;
    const { opens, closes } = this.#sides(at, end, sign);
    let left = end - at;
    let start = at;
    if (closes) {
      const openers = this.#openersOf(sign);
      for (let opener = openers.at(-1); opener !== undefined && left > 0; opener = openers.at(-1)) {
        const length = sign === '~' ? 2 : Math.min(left, opener.length);
        if (left < length || opener.length < length) break;
        opener.length -= length;
        this.#drop(opener.start + opener.length, length);
        this.#drop(start, length);
        start += length;
        left -= length;
        if (opener.length === 0) openers.pop();
      }
    }
    if (opens && left > 0) this.#openersOf(sign).push({ start, length: left });
    return end;
  }

  #openersOf(sign: string): Opener[] {
    const openers = this.#openers.get(sign) ?? [];
    this.#openers.set(sign, openers);
    return openers;
  }

  #drop(start: number, length: number): void {
    this.#edits.push({ start, end: start + length, becomes: null });
  }

  /** As CommonMark says: marks open before a word and close after one; an underscore within a word does neither. */
  #sides(start: number, end: number, sign: string): { readonly opens: boolean; readonly closes: boolean } {
    const before = this.#words[start - 1] ?? '';
    const after = this.#words[end] ?? '';
    const beforeWord =
      !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
    const afterWord =
      !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
    if (sign !== '_') return { opens: beforeWord, closes: afterWord };
    return {
      opens: beforeWord && (!afterWord || PUNCTUATION.test(before)),
      closes: afterWord && (!beforeWord || PUNCTUATION.test(after)),
    };
  }
}
