/**
 * A number for each of very many words, in little room: a hash table with open addressing that holds no words, but a
 * fingerprint of each. One word in some thousands that are not in it is taken for another.
 */
import { hashText } from './hash.js';

export interface WordTable {
  /** Fingerprints, 0 where a slot is free; a power of two of them. */
  readonly slots: Uint16Array;
  /** The number of the word whose fingerprint stands in the same slot. */
  readonly values: Uint16Array;
}

/** The number of a word in lower case; 0 when it is not there. Diacritics and the form of apostrophes do not count. */
export function wordValue({ slots, values }: WordTable, word: string): number {
  const slot = slotOf(slots, hashOf(plain(word)));
  return slots[slot] === 0 ? 0 : (values[slot] ?? 0);
}

/**
 * The table of these words. Of two that it cannot tell apart the first stands.
 *
 * @param slots a power of two, more than there are words
 */
export function tableOf(words: Iterable<readonly [word: string, value: number]>, slots: number): WordTable {
  const table = { slots: new Uint16Array(slots), values: new Uint16Array(slots) };
  for (const [word, value] of words) {
    const hash = hashOf(plain(word));
    const slot = slotOf(table.slots, hash);
    if (table.slots[slot] !== 0) continue;
    table.slots[slot] = fingerprintOf(hash);
    table.values[slot] = value;
  }
  return table;
}

/** The slot that holds the word with this hash, or the free one where it would stand. */
function slotOf(slots: Uint16Array, hash: number): number {
  const mask = slots.length - 1;
  const fingerprint = fingerprintOf(hash);
  let slot = hash & mask;
  while (slots[slot] !== 0 && slots[slot] !== fingerprint) slot = (slot + 1) & mask;
  return slot;
}

/** {@link hashText}, mixed as in MurmurHash3 so that the low bits are as good as the high ones. */
export function hashOf(word: string): number {
  let hash = hashText(word);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 1 to 65,535. */
function fingerprintOf(hash: number): number {
  return ((Math.imul(hash, 0x9e3779b1) >>> 16) % 0xffff) + 1;
}

/** Without diacritics, and with straight apostrophes: `são` → `sao`, `’s` → `'s`. */
export function plain(word: string): string {
  return isAscii(word)
    ? word
    : word
        .replaceAll('’', "'")
        .normalize('NFD')
        .replace(/\p{M}+/gu, '');
}

/** Told unit by unit: words are short, and an expression takes longer to begin. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
