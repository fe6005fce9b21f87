/**
 * A small number for each of many words: a hash table with open addressing that holds the words themselves, and takes none for another.
 * `word-table.ts` takes less room, and does.
 */
import type { Section, Weights } from './weights.js';
import { hashOf } from './word-table.js';

export interface Dictionary {
  /** By hash the number of a word, from 1 on; 0 where a slot is free. A power of two of them. */
  readonly slots: Int32Array;
  /** Where the word of a number begins in `units`; it ends where the next one begins. */
  readonly starts: Int32Array;
  /** The words, one after another, in UTF-16. */
  readonly units: Uint16Array;
  /** By number. */
  readonly classes: Uint8Array;
}

/** The class of a word as written; 0 for one that is not there. */
export function classIn({ slots, starts, units, classes }: Dictionary, word: string): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(word) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot] ?? 0;
    if (isAt(units, starts[number] ?? 0, starts[number + 1] ?? 0, word)) return classes[number] ?? 0;
  }
  return 0;
}

function isAt(units: Uint16Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (units[start + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** The dictionary of these words, no two alike, each with its class. @param size of the table, a power of two, more than there are words */
export function dictionaryOf(words: readonly (readonly [word: string, wordClass: number])[], size: number): Dictionary {
  const slots = new Int32Array(size);
  const starts = new Int32Array(words.length + 2);
  const classes = new Uint8Array(words.length + 1);
  for (const [index, [word, wordClass]] of words.entries()) {
    const number = index + 1;
    let slot = hashOf(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
    starts[number + 1] = (starts[number] ?? 0) + word.length;
    classes[number] = wordClass;
  }
  const text = words.map(([word]) => word).join('');
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return { slots, starts, units, classes };
}

export function dictionarySections({ slots, starts, units, classes }: Dictionary): { [name: string]: Section } {
  return { slots, starts, units, classes };
}

/** @throws {ModelError} if a section is missing */
export function readDictionary(weights: Weights): Dictionary {
  return {
    slots: weights.int32('slots'),
    starts: weights.int32('starts'),
    units: weights.uint16('units'),
    classes: weights.uint8('classes'),
  };
}
