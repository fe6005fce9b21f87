/** Whether somebody says something on the day, and nothing else happens: "police said on | Tuesday", "she told reporters | Friday". */
import { SAYING } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';

/** @param first the day's first word */
export function isSaying(words: Words, first: number): boolean {
  for (let at = first - 1; at >= first - REACH; at -= 1) if (SAYING.has(words.lower(at))) return true;
  return false;
}

/** In words. */
const REACH = 3;
