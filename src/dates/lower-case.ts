/**
 * Words in lower case, without a new string for each: most words of a text have been seen before. The last word of every
 * slot is kept, so that the memory does not grow; what is given back does not depend on it.
 */
import { spelt } from './english/misspelt.js';

const SLOTS = 4096;
/** V8 makes a view of longer slices, which would keep their whole text alive. */
const LONGEST = 12;
const seen: string[] = new Array<string>(SLOTS).fill('');
/** What the words of the slots were meant to be. */
const meant: string[] = new Array<string>(SLOTS).fill('');

/** `text.slice(start, end).toLowerCase()`, a mistyped name of a day or month put right. */
export function lowered(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return text.slice(start, end).toLowerCase();
  let hash = length;
  for (let at = start; at < end; at += 1) hash = (hash * 31 + (text.charCodeAt(at) | CASE)) | 0;
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const known = seen[slot] ?? '';
  if (known.length === length && isSame(known, text, start)) return meant[slot] ?? known;
  const lower = text.slice(start, end).toLowerCase();
  seen[slot] = lower;
  meant[slot] = spelt(lower);
  return meant[slot] ?? lower;
}

/** The bit that tells "a" from "A". */
const CASE = 32;

/** Whether `lower` is the text from `start` on in lower case; beyond ASCII only what is lower case already. */
function isSame(lower: string, text: string, start: number): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = text.charCodeAt(start + at);
    const isUpper = code >= 65 && code <= 90;
    if (lower.charCodeAt(at) !== (isUpper ? code | CASE : code)) return false;
  }
  return true;
}
