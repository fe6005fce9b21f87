/** Ordinals: "3rd", "third", "twenty-first". */

import { ORDINAL_ENDINGS, ORDINALS, TENS } from '../../english/numbers.js';
import type { Words } from '../words.js';
import type { NumberRead } from './numbers.js';

export function readOrdinal(words: Words, at: number): NumberRead | null {
  if (words.isNumber(at)) {
    if (!words.isGlued(at + 1) || !ORDINAL_ENDINGS.has(words.lower(at + 1))) return null;
    const value = Number(words.text(at));
    return value > 0 && value < 1000 ? { value, end: at + 2 } : null;
  }
  const small = ORDINALS.get(words.lower(at));
  if (small !== undefined) return { value: small, end: at + 1 };
  const tens = TENS.get(words.lower(at));
  const next = words.lower(at + 1) === '-' ? at + 2 : at + 1;
  const ones = ORDINALS.get(words.lower(next));
  return tens !== undefined && ones !== undefined && ones < 10 ? { value: tens + ones, end: next + 1 } : null;
}
