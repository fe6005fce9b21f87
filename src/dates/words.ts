/**
 * The words that date patterns look at: runs of letters, runs of digits, single marks, and line ends.
 *
 *     mid-1996      → mid | - | 1996          5:30pm → 5 | : | 30 | pm
 *     Feb. 4, 1988  → Feb | . | 4 | , | 1988  1980s  → 1980 | s
 *
 * They are finer than tokens, so that one pattern serves "third-quarter", "third quarter" and "3rd quarter" however the
 * tokens were cut. Any index is answered: beyond either end a word is the empty string, which no pattern matches.
 */
import type { Span, Tokens } from '../document/index.js';
import { lowered } from './lower-case.js';

const MARK = 0;
const LETTERS = 1;
const DIGITS = 2;
const LINE_END = 3;
const SPACE = 4;

/** How {@link Words} packs: kinds are below 4, lengths below 64. */
const KIND_BITS = 2;
const KINDS = 2 ** KIND_BITS;
const PLACE_BITS = 8;
const PLACES = 2 ** PLACE_BITS;
/** Larger numbers, of texts of more than eight million units, cannot be shifted. */
const MOST_SHIFTED = 2 ** 31 - 1;

/** Where a packed word starts. */
function startOf(packed: number): number {
  return packed <= MOST_SHIFTED ? packed >> PLACE_BITS : Math.floor(packed / PLACES);
}

/** Longer runs are no words; they are cut so that no pattern looks at a megabyte. */
const MAX_RUN = 40;

export class Words {
  readonly length: number;
  readonly #text: string;
  readonly #tokens: Tokens;
  /** Start, length and kind of every word in one number: one array costs a third of three. */
  readonly #packed: readonly number[];
  readonly #lowers: (string | undefined)[];
  /** What was asked of the whole text, which forms ask again and again. */
  readonly #has = new Map<string, boolean>();

  /** @param text the clean text; @param tokens its tokens */
  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
    const packed: number[] = [];
    for (let at = 0; at < text.length; ) {
      const start = at;
      const kind = kindAt(text, start);
      at += 1;
      if (kind === SPACE) continue;
      if (kind === LETTERS || kind === DIGITS) {
        const limit = Math.min(start + MAX_RUN, text.length);
        while (at < limit && kindAt(text, at) === kind) at += 1;
      }
      packed.push(start * PLACES + (at - start) * KINDS + kind);
    }
    this.length = packed.length;
    this.#packed = packed;
    this.#lowers = new Array(packed.length);
  }

  /** Whether the characters stand anywhere in the text. */
  has(characters: string): boolean {
    const known = this.#has.get(characters);
    if (known !== undefined) return known;
    const has = this.#text.includes(characters);
    this.#has.set(characters, has);
    return has;
  }

  /** The word in lower case, a mistyped name of a day or month put right; a line end is `\n`. */
  lower(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const known = this.#lowers[index];
    if (known !== undefined) return known;
    const lower = lowered(this.#text, this.start(index), this.end(index));
    this.#lowers[index] = lower;
    return lower;
  }

  /** Whether the words from `at` on are those of the phrase. */
  reads(at: number, phrase: readonly string[]): boolean {
    for (let index = 0; index < phrase.length; index += 1) {
      if (this.lower(at + index) !== phrase[index]) return false;
    }
    return true;
  }

  /** What {@link shapeOf} says of the word, without making a string of it. */
  shape(index: number): number {
    const start = this.start(index);
    const end = this.end(index);
    return shapeOf(this.#text.charCodeAt(start), this.#text.charCodeAt(end - 1), end - start);
  }

  text(index: number): string {
    return this.#text.slice(this.start(index), this.end(index));
  }

  start(index: number): number {
    if (index < 0) return 0; // V8 would look it up as a name
    const packed = this.#packed[index];
    return packed === undefined ? this.#text.length : startOf(packed);
  }

  end(index: number): number {
    if (index < 0) return 0;
    const packed = this.#packed[index];
    return packed === undefined ? this.#text.length : startOf(packed) + ((packed & (PLACES - 1)) >> KIND_BITS);
  }

  #kind(index: number): number {
    return index < 0 ? MARK : (this.#packed[index] ?? MARK) & (KINDS - 1);
  }

  isNumber(index: number): boolean {
    return this.#kind(index) === DIGITS;
  }

  isLetters(index: number): boolean {
    return this.#kind(index) === LETTERS;
  }

  /** Whether the word begins with a capital. */
  isCapital(index: number): boolean {
    if (!this.isLetters(index)) return false;
    const code = this.#text.charCodeAt(this.start(index));
    if (code < 128) return code < 97;
    const first = String.fromCharCode(code);
    return first !== first.toLowerCase();
  }

  /** Whether nothing stands between the word and the one before it. */
  isGlued(index: number): boolean {
    if (index <= 0 || index >= this.length || this.start(index) !== this.end(index - 1)) return false;
    return this.#kind(index) !== LINE_END && this.#kind(index - 1) !== LINE_END;
  }

  /** Index of the token that the word stands in. O(log n). */
  token(index: number): number {
    return this.#tokens.at(this.start(index));
  }

  /** The span from the start of word `first` to the end of word `end - 1`. */
  span(first: number, end: number): Span {
    return { start: this.start(first), end: this.end(end - 1) };
  }

  slice(first: number, end: number): string {
    return first < end ? this.#text.slice(this.start(first), this.end(end - 1)) : '';
  }
}

/** A number below 32768 from a word's first and last character and its length, the same for both cases of a letter. */
function shapeOf(first: number, last: number, length: number): number {
  return ((first & 31) << 10) | ((last & 31) << 5) | (length & 31);
}

/** Marks the shapes of words, so that most others are passed over without being looked up. */
export function shapesOf(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(32768);
  for (const word of words) shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  return shapes;
}

/** The kinds of the characters of ASCII. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTERS;
  if (code >= 48 && code <= 57) return DIGITS;
  if (code === 10) return LINE_END;
  return code <= 32 ? SPACE : MARK;
});

/** The kind of the character at `at`. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return ASCII[code] ?? kindBeyond(text, at, code);
}

function kindBeyond(text: string, at: number, code: number): number {
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? MARK : LETTERS;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x3000) return SPACE;
  if (code < 0x370 || (code >= 0x2010 && code <= 0x2bff)) return MARK;
  return /[\p{L}\p{M}]/u.test(text.charAt(at)) ? LETTERS : MARK;
}
