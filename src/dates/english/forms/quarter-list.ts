/** Quarters or halves that share their noun and year: "the first and second quarters of 2023", "the second and fourth quarters", "Q1 and Q2 2023" is two codes. */
import { ORDINALS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Follower, type Form } from '../../form.js';
import type { YearNamed, YearPart } from '../../meaning.js';
import type { Words } from '../../words.js';
import { HABITS } from '../lexicons/before-dates.js';
import { readOrdinal } from '../ordinals.js';
import { readYearAfter } from '../year-names.js';

const BEGINNINGS: readonly string[] = [DIGITS, ...ORDINALS.keys()];

export const quarterList: Form = {
  name: 'quarter-list',
  starts: [...BEGINNINGS, ...afterThe(BEGINNINGS)],
  triggers: ['quarter', 'quarters', 'halves'],
  read({ words }, at) {
    const first = readOrdinal(words, words.lower(at) === 'the' ? at + 1 : at);
    if (first === null) return null;
    const numbers = [{ ...first, first: at }];
    let last = first;
    while (numbers.length < MAX_PARTS && /^(?:and|or|to|through|,|&)$/.test(words.lower(last.end))) {
      const next = readOrdinal(words, words.lower(last.end + 1) === 'the' ? last.end + 2 : last.end + 1);
      if (next === null || next.value <= last.value) break;
      numbers.push({ ...next, first: last.end + 1 });
      last = next;
    }
    const parts = PARTS.get(words.lower(last.end));
    // "the first and second quarter" of a game is hardly one of a year without figures or a year
    const year = readYearAfter(words, last.end + 1);
    if (numbers.length < 2 || parts === undefined || (year === null && words.lower(last.end) !== 'quarters'))
      return null;
    if (year === null && isHabit(words, at)) return null;
    return partsIn(numbers, parts, year?.year ?? null, year?.end ?? last.end + 1);
  },
};

const MAX_PARTS = 4;

/** "is usually sold in the second and fourth quarters": of every year. */
function isHabit(words: Words, at: number): boolean {
  for (let before = at - 1; before >= at - 8; before -= 1) {
    if (words.lower(before) === '.') return false;
    if (HABITS.has(words.lower(before))) return true;
  }
  return false;
}

const QUARTERS: readonly YearPart[] = ['Q1', 'Q2', 'Q3', 'Q4'];
const PARTS: ReadonlyMap<string, readonly YearPart[]> = new Map<string, readonly YearPart[]>([
  ['quarter', QUARTERS],
  ['quarters', QUARTERS],
  ['halves', ['H1', 'H2']],
]);

interface Numbered {
  readonly value: number;
  readonly first: number;
  readonly end: number;
}

function partsIn(numbers: readonly Numbered[], parts: readonly YearPart[], year: YearNamed, end: number) {
  const found = numbers.flatMap(({ value, first, end: ends }): Follower[] => {
    const part = parts[value - 1];
    return part === undefined
      ? []
      : [{ first, end: ends, meaning: { kind: 'year-part', part, year, direction: null } }];
  });
  const [head, ...others] = found;
  const last = others.at(-1);
  if (head === undefined || last === undefined || found.length < numbers.length) return null;
  const followers = others.map((other) => (other === last ? { ...other, end } : other));
  return { end: head.end, meaning: head.meaning, followers };
}
