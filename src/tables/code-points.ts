/**
 * Places in a text counted in code points, as Python, R and SQL count, from those in UTF-16 code units, as JavaScript, Java and
 * C# count. They differ after the first emoji.
 *
 *     "🚢 Ships wait."   "Ships" begins at 3 in UTF-16, at 2 in code points
 */
import { firstNotBefore } from '../document/index.js';

/** From UTF-16 code units to code points, of one text. Half of a pair that stands alone counts as one. */
export function codePointsOf(text: string): (offset: number) => number {
  if (!HIGH_SURROGATE.test(text)) return (offset) => offset;
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  return (offset) => offset - firstNotBefore(pairs.length, (index) => (pairs[index] ?? 0) < offset - 1);
}

const HIGH_SURROGATE = /[\ud800-\udbff]/;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
