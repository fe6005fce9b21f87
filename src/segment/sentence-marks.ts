/** Brackets, stops apart and markers around the place where a sentence might end. */
import type { Tokens } from '../document/index.js';
import { FINITE, FREQUENT_WORDS, SHOUTED_NAMES } from '../english/sentence-words.js';
import { isOpener } from './abbreviation-ends.js';

/** `the quay. (2012).`, `Lund et al. [2011]`, `was shut. [12] The crew` */
export function isYearOrReference(tokens: Tokens, token: number): boolean {
  const marks = tokens.text(token - 1) + tokens.text(token + 1);
  if (marks === '[]') return /^\d{1,4}$/.test(tokens.text(token));
  return marks === '()' && /^\d{4}$/.test(tokens.text(token));
}

/** `1.` of a list; what stands after it belongs to it. So it does after a colon: `three parts: 1. New cranes.` */
export function isMarker(tokens: Tokens, first: number, next: number): boolean {
  if (next - first <= 2) return /^\d{1,2}\.$/.test(tokens.slice(first, next));
  const isApart = tokens.text(next - 1) === '.';
  const number = next - (isApart ? 2 : 1);
  return /^\d{1,2}\.?$/.test(tokens.text(number)) && tokens.text(number - 1) === ':';
}

/** `(Agency) The ministers met`, `[Laughter] Thank you`: all that was written so far stands in brackets. */
export function isBracketed(tokens: Tokens, first: number, next: number): boolean {
  const marks = tokens.text(first) + tokens.text(next - 1);
  if (next - first === 3 && /^(?:\d{1,3}|\p{L})$/u.test(tokens.text(first + 1))) return false; // `(2) Train crews.`
  return (marks === '()' || marks === '[]') && next - first <= MAX_BRACKET;
}

const MAX_BRACKET = 8;

/** `The plan (it was old. Nobody liked it.) was dropped.`: a bracket that opens inside a sentence ends none. Such brackets are short. */
export function isInBrackets(tokens: Tokens, first: number, next: number, end: number): boolean {
  for (let token = next - 1, closed = 0; token > first && next - token < MAX_INSIDE; token -= 1) {
    const mark = tokens.text(token);
    if (mark === ')' || mark === ']') closed += 1;
    else if ((mark === '(' || mark === '[') && closed > 0) closed -= 1;
    else if (mark === '(' || mark === '[') return isClosed(tokens, token, next, end);
  }
  return false;
}

/** Words on both sides of what ends there. */
const MAX_INSIDE = 60;

/** Whether the bracket at `open` closes after `next`; `:(` is no bracket. */
function isClosed(tokens: Tokens, open: number, next: number, end: number): boolean {
  if (!tokens.spaceBefore(open) && /^[:;=]-?$/.test(tokens.text(open - 1))) return false;
  const closing = tokens.text(open) === '(' ? ')' : ']';
  for (let token = next, depth = 1; token < Math.min(end, next + MAX_INSIDE); token += 1) {
    if (tokens.text(token) === tokens.text(open)) depth += 1;
    if (tokens.text(token) === closing) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

/** `[...]`: words were left out, nothing ends. */
export function isOmission(tokens: Tokens, last: number): boolean {
  return tokens.text(last - 1) === '[' && tokens.text(last + 1) === ']';
}

/** `the port is . . . I left`: three stops apart end nothing. */
export function isEllipsis(tokens: Tokens, first: number, next: number): boolean {
  return next - first >= 3 && [1, 2, 3].every((back) => isStopApart(tokens, next - back));
}

/** `for good. . . . The`: the first stop ends a sentence, the three after it begin the next. */
export function beginsEllipsis(tokens: Tokens, next: number): boolean {
  return [0, 1, 2].every((ahead) => isStopApart(tokens, next + ahead));
}

export function isStopApart(tokens: Tokens, token: number): boolean {
  return tokens.text(token) === '.' && tokens.spaceBefore(token);
}

/** `the [...] Lund plan` goes on; `it would help [...] However, nobody` and `[...] Tides are` do not. */
export function beginsAfterOmission(tokens: Tokens, last: number, next: number): boolean {
  if (!/^\p{Lu}/u.test(tokens.text(next)) || FREQUENT_WORDS.has(tokens.lower(last - 2))) return false;
  return isOpener(tokens.lower(next)) || tokens.text(next + 1) === ',' || FINITE.has(tokens.text(next + 1));
}

/** `was shut.[12][13] The crew`: the token after the stop, where references follow it; else `next`. */
export function beforeReferences(tokens: Tokens, next: number): number {
  let token = next;
  while (token > next - MAX_REFERENCES && tokens.text(token - 1) === ']' && tokens.text(token - 3) === '[') {
    if (!/^(?:\d{1,3}|[a-z])$/.test(tokens.text(token - 2))) return next;
    token -= 3;
  }
  return token < next && /^[.!?]$/.test(tokens.text(token - 1)) ? token : next;
}

const MAX_REFERENCES = 18;

/** `“I thought —” He wept`: the speaker breaks off. */
export function isBrokenOff(tokens: Tokens, last: number, next: number): boolean {
  if (tokens.spaceBefore(next - 1)) return false; // `said Lund — “If we`
  return last < next - 1 && /^(?:[—–]|--)$/.test(tokens.text(last)) && /^["”]$/.test(tokens.text(next - 1));
}

/** `Yahoo! News`, not `I use Yahoo! It is old.` */
export function isNameWithMark(tokens: Tokens, last: number, next: number): boolean {
  if (tokens.text(last) !== '!' || !SHOUTED_NAMES.has(tokens.lower(last - 1))) return false;
  return !isOpener(tokens.lower(next));
}
