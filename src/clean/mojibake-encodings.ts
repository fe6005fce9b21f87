/**
 * Which encodings can have broken a text, by one look at its characters. Dashes and marks of quotation are letters' first bytes in some encoding:
 * when any of them stood before a space, all ten encodings searched the text, which was a sixth of the time of cleaning.
 */
import { LEGACY_ENCODINGS } from './legacy-encodings.js';
import { BEFORE_SPACE } from './mojibake-sequences.js';

/**
 * All encodings of which the text has a sequence, and few others; one bit each, in the order of {@link LEGACY_ENCODINGS}. In a sequence a
 * first byte stands before one that goes on, or before a space or a digit to which that one was changed.
 */
export function possibleEncodings(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= LAST_OF_ASCII) continue;
    const next = text.charCodeAt(at + 1);
    if (next > LAST_OF_ASCII) found |= (FIRST[unit] ?? 0) & (FURTHER[next] ?? 0);
    else if (CHANGED.includes(next)) found |= FIRST_OF_CHANGED[unit] ?? 0;
  }
  return found;
}

const ALL = (1 << LEGACY_ENCODINGS.length) - 1;
const LAST_OF_ASCII = 0x7f;
/** A space, and the first digits of fractions. */
const CHANGED = Array.from(' 13', (character) => character.charCodeAt(0));

const FIRST = encodingsByUnit((byte) => byte >= 0xc2 && byte <= 0xf4);
const FIRST_OF_CHANGED = encodingsByUnit((byte) => (byte >= 0xe0 && byte <= 0xef) || BEFORE_SPACE.includes(byte));
const FURTHER = encodingsByUnit((byte) => byte >= 0x80 && byte <= 0xbf);
// Controls are bytes in every encoding, and U+FFFD is one that was lost.
FURTHER.fill(ALL, 0x80, 0xa0).fill(ALL, 0xfffd, 0xfffe);

/** For every code unit the encodings in which it is such a byte. */
function encodingsByUnit(is: (byte: number) => boolean): Uint16Array {
  const encodings = new Uint16Array(0x10000);
  LEGACY_ENCODINGS.forEach(({ upperHalf }, encoding) => {
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      const unit = upperHalf.charCodeAt(byte - 0x80);
      if (is(byte)) encodings[unit] = (encodings[unit] ?? 0) | (1 << encoding);
    }
  });
  return encodings;
}
