/**
 * Composition (NFC): a letter and the mark upon it are one character. Ligatures, raised figures and full-width letters
 * stay, which NFKC would replace.
 *
 *     "cafe\u0301"  →  "café"
 */
import { type Change, matchesOf, type Operation } from './edits.js';

export const composition: Operation = {
  op: 'nfc',
  find: decomposed,
  // Blocks that have such characters, roughly.
  units: ['\u0300-\u1FFF', '\u2000-\u2001', '\u20D0-\u20FF', '\u2126-\u232A', '\u2C00-\uDFFF', '\uF900-\uFFFF'],
};

/**
 * A character with marks, syllables of Korean in parts, or one of the characters that have another form. Rows of more
 * than thirty marks are no writing, and putting them in order would take quadratic time.
 */
const UNIT =
  /\P{M}\p{M}{1,30}|[\u1100-\u1112\uAC00-\uD7A3][\u1161-\u1175]?[\u11A8-\u11C2]?|[\u0374\u037E\u0387\u1F00-\u1FFF\u2000\u2001\u2126\u212A\u212B\u2329\u232A\uF900-\uFAFF\uFB1D-\uFB4E]/gu;

function decomposed(text: string): Change[] {
  return matchesOf(text, UNIT).flatMap(({ index: start, 0: unit }) => {
    const after = unit.normalize('NFC');
    return after === unit ? [] : [{ start, end: start + unit.length, after }];
  });
}
