/** Months in which goods are due that are traded now: "Brent for | May delivery", "wheat for delivery in | May", "| May futures". */
import { DELIVERED, PRICE_MOVES, SOLD_AHEAD } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';

/** @param first the month's first word, @param end the word after it */
export function isSoldAhead(words: Words, first: number, end: number): boolean {
  const [before, after] = [words.lower(first - 1), words.lower(end)];
  if (after === 'futures') return true;
  if (before === 'for' && SOLD_AHEAD.has(after)) return true;
  if (after === 'contract' || after === 'contracts') return before === 'the' && PRICE_MOVES.has(words.lower(end + 1));
  return before === 'in' && DELIVERED.has(words.lower(first - 2)) && words.lower(first - 3) === 'for';
}
