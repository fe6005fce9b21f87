/**
 * Numbers of words, found by the characters of a text before the word is cut out of it: a string that is made anew has to be hashed and
 * compared anew by all that look it up. Whoever finds a word here gets the string that was made when it was met first.
 */
import { hashText } from './hash.js';
import { detached, MAX_WORD } from './word-memory.js';

/** Of a slot: the hash of its word, and the word's number plus one; 0 where the slot is free. */
const WIDTH = 2;

export class WordIndex {
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** By number. */
  readonly #words: (string | undefined)[];

  /** @param most how many numbers there are */
  constructor(most: number) {
    let slots = 1;
    while (slots < 2 * most) slots *= 2;
    this.#slots = new Int32Array(slots * WIDTH);
    this.#mask = slots - 1;
    this.#words = new Array(most).fill(undefined);
  }

  /** The number of the word that stands there; −1 of one that was not kept. */
  find(text: string, start: number, end: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const hash = hashText(text, start, end);
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot * WIDTH + 1] ?? 0) - 1;
      if (number < 0) return -1;
      if (slots[slot * WIDTH] === hash && isAt(this.#words[number] ?? '', text, start, end)) return number;
    }
  }

  /** The word of a number. */
  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /** Keeps a word that {@link find} does not find, unless it is long: such words hardly come again. */
  keep(word: string, number: number): void {
    if (word.length > MAX_WORD) return;
    const slots = this.#slots;
    const hash = hashText(word);
    let slot = placeOf(hash) & this.#mask;
    while (slots[slot * WIDTH + 1] !== 0) slot = (slot + 1) & this.#mask;
    slots[slot * WIDTH] = hash;
    slots[slot * WIDTH + 1] = number + 1;
    this.#words[number] = detached(word);
  }

  clear(): void {
    this.#slots.fill(0);
    this.#words.fill(undefined);
  }
}

/** The high bits of a hash are better than the low ones. */
function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
