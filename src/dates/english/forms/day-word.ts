/** Days named by where they lie from today: "today", "yesterday", "tomorrow"; "the day". */
import type { Form } from '../../form.js';

const DAYS: ReadonlyMap<string, 1 | -1 | 0> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

export const dayWord: Form = {
  name: 'day-word',
  starts: [...DAYS.keys()],
  triggers: [...DAYS.keys()],
  read({ words }, at) {
    const sign = DAYS.get(words.lower(at));
    if (sign === undefined) return null;
    // "the Today programme", "USA Today", "a better tomorrow"
    if (
      words.isCapital(at) &&
      (words.isCapital(at - 1) || (words.isCapital(at + 1) && words.lower(at - 1) === 'the'))
    ) {
      return null;
    }
    if (/^(?:of|better|brighter)$/.test(words.lower(at - 1)) && sign === 1) return null;
    return {
      end: at + 1,
      meaning: { kind: 'shift', length: { amount: 1, unit: 'day' }, sign, from: 'published' },
    };
  },
};
