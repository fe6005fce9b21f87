/** Lengths of time as TIMEX3 writes them: P3Y, PT48H, P2Y6M, PXW, P20Y for two decades. */
import type { Length, Unit } from '../meaning.js';

interface Designator {
  readonly time: boolean;
  readonly letter: string;
  /** How many of the designator's units one of ours is. */
  readonly factor: number;
  /** What half a unit is, for values without a decimal point: half a year is six months; null where it is written "0.5". */
  readonly half: Length | null;
}

const DESIGNATORS: { readonly [unit in Unit]: Designator } = {
  second: { time: true, letter: 'S', factor: 1, half: null },
  minute: { time: true, letter: 'M', factor: 1, half: { amount: 30, unit: 'second' } },
  hour: { time: true, letter: 'H', factor: 1, half: { amount: 30, unit: 'minute' } },
  day: { time: false, letter: 'D', factor: 1, half: { amount: 12, unit: 'hour' } },
  night: { time: true, letter: 'NI', factor: 1, half: null },
  week: { time: false, letter: 'W', factor: 1, half: null },
  weekend: { time: false, letter: 'WE', factor: 1, half: null },
  fortnight: { time: false, letter: 'W', factor: 2, half: null },
  month: { time: false, letter: 'M', factor: 1, half: null },
  quarter: { time: false, letter: 'Q', factor: 1, half: null },
  year: { time: false, letter: 'Y', factor: 1, half: { amount: 6, unit: 'month' } },
  decade: { time: false, letter: 'Y', factor: 10, half: null },
  century: { time: false, letter: 'Y', factor: 100, half: null },
  millennium: { time: false, letter: 'Y', factor: 1000, half: null },
};

/** Open numbers of these are written in their own letter: PXDE, PXCE. */
const OPEN_LETTERS: ReadonlyMap<Unit, string> = new Map([
  ['decade', 'DE'],
  ['century', 'CE'],
  ['millennium', 'ML'],
]);

export function lengthValue(lengths: readonly Length[]): string {
  let days = '';
  let times = '';
  for (const { amount, unit } of lengths.flatMap(wholeParts)) {
    const { time, letter, factor } = DESIGNATORS[unit];
    const part = amount === 'X' ? `X${OPEN_LETTERS.get(unit) ?? letter}` : `${trimmed(amount * factor)}${letter}`;
    if (time) times += part;
    else days += part;
  }
  return `P${days}${times === '' ? '' : `T${times}`}`;
}

/** Two and a half years are two years and six months. */
function wholeParts(length: Length): Length[] {
  const { amount, unit } = length;
  if (amount === 'X' || Number.isInteger(amount) || !Number.isInteger(amount * 2)) return [length];
  const { half } = DESIGNATORS[unit];
  if (half === null) return [length];
  const whole = Math.floor(amount);
  return whole === 0 ? [half] : [{ amount: whole, unit }, half];
}

function trimmed(number: number): string {
  return String(Math.round(number * 100) / 100);
}
