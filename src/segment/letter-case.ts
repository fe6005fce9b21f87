/**
 * How a text writes its words, where it does not write them as everybody does: a capital then says nothing of names.
 *
 *     DOCKERS WALKED OUT AT TWO PORTS        capitals
 *     dockers walked out at two ports …      small
 *     Dockers Walked Out At Two Ports …      titles
 */
import type { LetterCase, Tokens } from '../document/index.js';

/** The beginning of a text is enough, in tokens. */
const SAMPLE = 2000;
/** Fewer words in capitals are a heading, fewer in small letters or with capitals a message or a headline. */
const MIN_IN_CAPITALS = 4;
const MIN_OTHERWISE = 20;
/** Shares of the words. Prose in English has capitals at the first words of its sentences alone in more than three of a hundred. */
const SHARE_IN_CAPITALS = 0.8;
const SHARE_NOT_SMALL = 0.015;
/** Minimum share of the words of at least {@link LONG_WORD} letters; in prose full of names it is a half. */
const SHARE_OF_TITLES = 0.85;
const LONG_WORD = 4;

export function letterCaseOf(tokens: Tokens): LetterCase {
  let words = 0;
  let inCapitals = 0;
  let small = 0;
  let long = 0;
  let longCapitalised = 0;
  for (let token = 0; token < Math.min(tokens.length, SAMPLE); token += 1) {
    const size = tokens.size(token);
    if (size < 2) continue;
    // Most words begin with two letters of which the second is small, and are told without an expression.
    if (isSmallLetter(tokens.unit(token, 1))) {
      const first = tokens.unit(token, 0);
      const isCapital = isCapitalLetter(first);
      if (isCapital || isSmallLetter(first)) {
        words += 1;
        if (!isCapital) small += 1;
        if (size >= LONG_WORD) {
          long += 1;
          if (isCapital) longCapitalised += 1;
        }
        continue;
      }
    }
    const word = tokens.text(token);
    if (!/^\p{L}['’\p{L}-]/u.test(word)) continue;
    const isSmall = /^\p{Ll}/u.test(word);
    const isInCapitals = !isSmall && /^\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
    if (!isSmall && !/^\p{Lu}/u.test(word)) continue;
    words += 1;
    if (isSmall) small += 1;
    if (isInCapitals) inCapitals += 1;
    if (size >= LONG_WORD) {
      long += 1;
      if (!isSmall && !isInCapitals) longCapitalised += 1;
    }
  }
  if (words >= MIN_IN_CAPITALS && inCapitals >= SHARE_IN_CAPITALS * words) return 'capitals';
  if (words < MIN_OTHERWISE) return 'mixed';
  if (words - small <= SHARE_NOT_SMALL * words) return 'small';
  return longCapitalised >= SHARE_OF_TITLES * long ? 'titles' : 'mixed';
}

function isCapitalLetter(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
