/** Whether a text is English, by the share of its words that only English uses all the time. */
import type { Tokens } from '../document.js';

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to a in that is was for on it with as be at by had not are but from or have an they which you were her she
   all their there been one will would who if he his this has its said after we more when about up into than can could`
    .trim()
    .split(/\s+/),
);
/** Fewer words say nothing. */
const FEWEST_WORDS = 20;
/** English prose has between 30 and 50 per cent of them; other languages in Latin script, lists and tables under 10. */
const SMALLEST_SHARE = 0.15;
/** The beginning of a text is enough. */
const SAMPLE = 2000;

/** `en`, or null when the text does not tell. */
export function languageOf(tokens: Tokens): string | null {
  let words = 0;
  let known = 0;
  for (let token = 0; token < Math.min(tokens.length, SAMPLE); token += 1) {
    if (!/\p{L}/u.test(tokens.text(token))) continue;
    words += 1;
    if (FUNCTION_WORDS.has(tokens.lower(token))) known += 1;
  }
  return words >= FEWEST_WORDS && known >= SMALLEST_SHARE * words ? 'en' : null;
}
