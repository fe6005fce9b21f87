/**
 * The stop after a word: a part of it where it is abbreviated, else a token of its own.
 *
 *     Mr. Okoro      No. 3      “No .”      Cairo, Ill.      it is ill .      Ana I. Ruiz      you and I .
 */
import { BEFORE_NAME, BEFORE_NUMBER, ENDS_OR_NOT, OTHERS, WORDS_TOO } from './abbreviations.js';

/** Whether the stop at `end - 1` belongs to the word before it, which begins at `start`. */
export function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 2) return isInitial(text, start);
  if (end - start > MAX_ABBREVIATION) return false;
  if (/\p{Ll}-$/u.test(text.slice(Math.max(0, start - 2), start)) && !isOfThen(text, start)) return false;
  const word = text.slice(start, end).toLowerCase();
  if (BEFORE_NUMBER.has(word)) return /^ ?[\d#]/.test(text.slice(end, end + 2));
  if (word === 'etc.') return /^(?: ?[^\s\p{Lu}])/u.test(text.slice(end, end + 2));
  if (WORDS_TOO.has(word)) return isPlaceOrDay(text, start, end);
  return BEFORE_NAME.has(word) || ENDS_OR_NOT.has(word) || OTHERS.has(word);
}

/** `then-|Sen.`: a title of another time. */
function isOfThen(text: string, start: number): boolean {
  return /\b(?:then|ex)-$/i.test(text.slice(Math.max(0, start - 6), start));
}

/** With its stop. */
const MAX_ABBREVIATION = 8;

/** `Cairo, Ill.`, `(Sat. 5 March`; not `she fell ill.` */
function isPlaceOrDay(text: string, start: number, end: number): boolean {
  if (!/\p{Lu}/u.test(text.charAt(start))) return false;
  return /[,(] ?$/.test(text.slice(Math.max(0, start - 2), start)) || /^(?:,| ?\d)/.test(text.slice(end, end + 2));
}

/** `J. Ruiz`, `c. 1900`; not `you and I.`, nor `it cost $5m.` */
function isInitial(text: string, start: number): boolean {
  const letter = text.charAt(start);
  if (/\d/.test(text.charAt(start - 1))) return false;
  // "wrote on X. Okoro": the network.
  if (letter === 'X' && /\bon $/.test(text.slice(Math.max(0, start - 4), start))) return false;
  return letter === 'I' ? /^ \p{Lu}/u.test(text.slice(start + 2, start + 4)) : /\p{L}/u.test(letter);
}
