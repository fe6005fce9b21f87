/**
 * Stops of abbreviations and initials that may or may not end a sentence: what stands after decides.
 */
import type { Tokens } from '../document/index.js';
import { WEEKDAYS } from '../english/calendar.js';
import { BEFORE_TIME, OPENERS, TIME_ZONES } from '../english/sentence-words.js';

const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;

/** `in the U.S. The court` ends, `the U.S. Senate` goes on; `at 5 p.m. Friday` goes on, `at 5 p.m. Police` ends. */
export function endsHere(tokens: Tokens, first: number, last: number, next: number): boolean {
  const clock = /^[ap]\.m\.$/.test(tokens.lower(last));
  if (clock && isTimeAlone(tokens, first, last)) return false;
  if (isOpener(tokens.lower(next))) return true;
  if (tokens.lower(last) === 'etc.') return CAPITAL.test(tokens.text(next));
  return (
    clock &&
    CAPITAL.test(tokens.text(next)) &&
    !WEEKDAYS.has(tokens.lower(next)) &&
    !TIME_ZONES.has(tokens.lower(next)) &&
    !/^[A-Z]{2,4}$/i.test(tokens.text(next))
  );
}

/** `on Main St. The shop` ends, `in St. Helier` goes on; `at 6 p.m. EST. They` ends, `est. 1911` goes on. */
export function endsAfterName(tokens: Tokens, last: number, next: number): boolean {
  const word = tokens.text(last);
  if (word === 'EST.') return CAPITAL.test(tokens.text(next));
  return word === 'St.' && CAPITAL.test(tokens.text(last - 1)) && isOpener(tokens.lower(next));
}

/** `At 5 a.m. Police came`: there was no verb yet. */
function isTimeAlone(tokens: Tokens, first: number, last: number): boolean {
  return last - first <= 3 && BEFORE_TIME.has(tokens.lower(first));
}

/** `J. R. Ewing`, `Maria K. Lund`: the initial of a name that goes on; `it is for you and I. How` has none. */
export function isNameInitial(tokens: Tokens, last: number, next: number): boolean {
  return INITIAL.test(tokens.text(last)) && CAPITAL.test(tokens.text(next)) && !isOpener(tokens.lower(next));
}

/** `the`, `he`, `how`: after a stop it begins a sentence. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word);
}
