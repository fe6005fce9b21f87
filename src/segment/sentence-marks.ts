/** Brackets, stops apart and markers around the place where a sentence might end. */
import type { Tokens } from '../document/index.js';

/** `the quay. (2012).`, `Lund et al. [2011]` */
export function isYear(tokens: Tokens, token: number): boolean {
  const marks = tokens.text(token - 1) + tokens.text(token + 1);
  return (marks === '()' || marks === '[]') && /^\d{4}$/.test(tokens.text(token));
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
