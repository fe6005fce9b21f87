/** Days named by where they lie from today: "today", "yesterday", "tomorrow"; "the day". */
import type { Form } from '../../form.js';
import type { Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { DAY_PARTS } from '../lexicons/calendar-words.js';
import { HOUSES } from '../lexicons/names.js';

const DAYS: ReadonlyMap<string, 1 | -1 | 0> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['tmr', 1],
  ['tmrw', 1],
]);

export const dayWord: Form = {
  name: 'day-word',
  starts: [...DAYS.keys()],
  triggers: [...DAYS.keys()],
  read({ words }, at) {
    const sign = DAYS.get(words.lower(at));
    if (sign === undefined || isName(words, at)) return null;
    // "a better tomorrow"
    if (/^(?:better|brighter)$/.test(words.lower(at - 1)) && sign === 1) return null;
    // "the town of tomorrow", but "the end of tomorrow"
    if (words.lower(at - 1) === 'of' && sign === 1 && !PARTS_OF_DAY.has(words.lower(at - 2))) return null;
    return { end: at + 1, meaning: dayBeside(sign, 'published') };
  },
};

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['end', 'close', 'start', 'beginning', ...DAY_PARTS.keys()]);

/** The day itself, or the one before or after it. */
export function dayBeside(sign: 1 | -1 | 0, from: 'published' | 'previous'): Meaning {
  return { kind: 'shift', length: { amount: 1, unit: 'day' }, sign, from };
}

/** "the Today programme", "USA Today". */
function isName(words: Words, at: number): boolean {
  if (!words.isCapital(at)) return false;
  if (words.isCapital(at + 1) && HOUSES.has(words.lower(at + 1))) return true;
  return words.isCapital(at - 1) || (words.isCapital(at + 1) && words.lower(at - 1) === 'the');
}
