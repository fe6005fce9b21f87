/**
 * Stops of abbreviations and initials that may or may not end a sentence: what stands after decides.
 */
import type { Tokens } from '../document/index.js';

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
    !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^[A-Z]{2,4}$/i.test(tokens.text(next))
  );
}

/** `At 5 a.m. Police came`: there was no verb yet. */
function isTimeAlone(tokens: Tokens, first: number, last: number): boolean {
  return last - first <= 3 && /^(?:at|by|from|until|till|before|after|around|about|since)$/.test(tokens.lower(first));
}

/** `J. R. Ewing`, `Maria K. Lund`: the initial of a name that goes on; `it is for you and I. How` has none. */
export function isNameInitial(tokens: Tokens, last: number, next: number): boolean {
  return INITIAL.test(tokens.text(last)) && CAPITAL.test(tokens.text(next)) && !isOpener(tokens.lower(next));
}

/** Words that begin sentences far more often than they go on a name. */
const OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those there in on at but and for if when while after as his her its
   their our my your however meanwhile how what who why where which did do does is are was were can could would should
   has have had not no so then also both some many most all one another since because although though under from by
   with about until before despite last earlier`
    .trim()
    .split(/\s+/),
);

/** `the`, `he`, `how`: after a stop it begins a sentence. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word);
}
