/** Whether the text writes numbers day first (31/12/2024) or month first (12/31/2024). */
import type { Words } from './words.js';

/**
 * @param preferred what the configuration says for texts that do not show it
 * @returns null when neither tells
 */
export function readDayOrder(words: Words, preferred: 'day-first' | 'month-first' | 'text'): boolean | null {
  if (!words.has('/')) return byPreference(preferred);
  let dayFirst = 0;
  let monthFirst = 0;
  for (let at = 0; at + 4 < words.length; at += 1) {
    if (!words.isNumber(at) || words.lower(at + 1) !== '/' || words.lower(at + 3) !== '/') continue;
    const [first, second] = [Number(words.text(at)), Number(words.text(at + 2))];
    if (first > 12 && first <= 31 && second <= 12) dayFirst += 1;
    if (second > 12 && second <= 31 && first <= 12) monthFirst += 1;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst;
  return byPreference(preferred);
}

function byPreference(preferred: 'day-first' | 'month-first' | 'text'): boolean | null {
  return preferred === 'text' ? null : preferred === 'day-first';
}
