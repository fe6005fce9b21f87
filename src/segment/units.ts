/** What code units are, by a table: loops over all of a text look each unit up, and compare it with nothing. */

/** A letter of ASCII. */
export const LETTER = 0b1;
/** White space as expressions have it with `\s`. */
export const SPACE = 0b10;
/** A mark of quotation, or an apostrophe. */
export const QUOTATION = 0b100;
/** A mark that begins no longer token and is part of no other one. */
export const LONE_MARK = 0b1000;
/** What ends a word of ASCII letters: nothing after it can belong to the word, but for a word after a hyphen. */
export const WORD_END = 0b10000;
/** May begin an address, or a row of marks. */
export const WHOLE_START = 0b100000;

const KINDS: readonly (readonly [kind: number, units: string])[] = [
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [
    SPACE,
    '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
  ],
  [QUOTATION, '“”„"«»‹›‘’‚「」『』\'`'],
  [LONE_MARK, '“”„"«»()[],…'],
  [WORD_END, '“”"»)],;:!?…–—-'],
  [WHOLE_START, '.@/w!?-=*_#~<>'],
];

const UNITS = new Uint8Array(0x10000);
for (const [kind, units] of KINDS) {
  for (let at = 0; at < units.length; at += 1) UNITS[units.charCodeAt(at)] = (UNITS[units.charCodeAt(at)] ?? 0) | kind;
}

/** Whether the code unit at a place is of a kind; beyond the end of the text it is of none. */
export function isUnit(text: string, at: number, kind: number): boolean {
  return ((UNITS[text.charCodeAt(at)] ?? 0) & kind) !== 0;
}
