/** Hours that are not exact: "11ish", "8-ish", "7.30ish", "sevenish", "noonish". */
import { HOURS } from '../../english/numbers.js';
import type { Match, Reader } from '../form.js';
import type { Words } from '../words.js';
import { closes } from './appointments.js';

/** "sevenish", "noonish". */
const SPOKEN: ReadonlyMap<string, number> = new Map([
  ...HOURS.map((hour, index) => [`${hour.replace(/e$/, '')}ish`, index + 1] as const),
  ...HOURS.map((hour, index) => [`${hour}ish`, index + 1] as const),
  ['noonish', 12],
  ['middayish', 12],
  ['midnightish', 24],
]);

export const ABOUT_HOURS: readonly string[] = [...SPOKEN.keys()];

/** No "fortyish", "a 9ish-pound fish". */
export function readAboutHour(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const spoken = SPOKEN.get(words.lower(at));
  const read = spoken === undefined ? readDigits(words, at) : { hour: spoken, minute: 0, end: at + 1 };
  if (read === null || !closes(words, read.end)) return null;
  const time = { hour: read.hour, minute: read.minute, second: null, offset: null };
  return { end: read.end, meaning: { kind: 'timed', date: null, time }, mod: 'APPROX' };
}

function readDigits(words: Words, at: number): { hour: number; minute: number; end: number } | null {
  const hour = words.isNumber(at) ? Number(words.text(at)) : HOURS.indexOf(words.lower(at)) + 1;
  if (hour < 1 || hour > 12) return null;
  const marked =
    words.isNumber(at) && /^[:.]$/.test(words.lower(at + 1)) && words.isGlued(at + 1) && words.isGlued(at + 2);
  const minute =
    marked && words.isNumber(at + 2) && words.text(at + 2).length === 2 ? Number(words.text(at + 2)) : null;
  const from = minute === null ? at + 1 : at + 3;
  const ish = words.lower(from) === '-' && words.isGlued(from) ? from + 1 : from;
  if (words.lower(ish) !== 'ish' || !words.isGlued(ish) || (minute ?? 0) > 59) return null;
  return { hour, minute: minute ?? 0, end: ish + 1 };
}
