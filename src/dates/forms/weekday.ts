/** Days of the week: "Thursday", "last Friday", "next Tuesday", "this coming Sunday", "the previous Monday". */
import type { Form, Match, Reader } from '../form.js';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicons/calendar-words.js';
import type { Direction } from '../meaning.js';
import { readWeekday } from '../phrases.js';
import { CHOOSERS, readChooser, type Which } from './choosers.js';

export const weekday: Form = {
  name: 'weekday',
  starts: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys(), ...CHOOSERS],
  read(reader, at) {
    const bare = readWeekday(reader, at);
    if (bare !== null) return isNamePart(reader, at, bare.end) ? null : match(reader, bare.value, bare.end, null);
    const chosen = readChooser(reader.words, at);
    if (chosen === null || chosen.which === 'recent') return null;
    const named = readWeekday(reader, chosen.end);
    if (named === null) return null;
    const direction = DIRECTIONS.get(chosen.which) ?? 'this';
    const found = match(reader, named.value, named.end, direction);
    const counted = /^(?:previous|following|that)$/.test(chosen.which);
    if (found === null || found.meaning.kind !== 'calendar' || !counted) return found;
    return { ...found, meaning: { ...found.meaning, fromPrevious: true } };
  },
};

const DIRECTIONS: ReadonlyMap<Which, Direction> = new Map<Which, Direction>([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['next', 'future'],
  ['following', 'future'],
]);

function match({ words }: Reader, value: number, end: number, direction: Direction | null): Match | null {
  if (
    words.lower(end) === '-' &&
    words.isLetters(end + 1) &&
    words.isGlued(end) &&
    !WEEKDAYS.has(words.lower(end + 1))
  ) {
    return null;
  }
  return { end, meaning: { kind: 'calendar', year: null, month: null, day: null, weekday: value, direction } };
}

/** "Black Friday", "Bloody Sunday", "the Sunday Courier", "Man Friday": a name and no day. */
function isNamePart(reader: Reader, at: number, end: number): boolean {
  const { words } = reader;
  if (/^(?:black|bloody|good|ash|palm|super|cyber|man|holy|maundy|shrove|giving)$/.test(words.lower(at - 1))) {
    return words.isCapital(at - 1);
  }
  if (!words.isCapital(end) || words.isGlued(end)) return false;
  return /^(?:times|telegraph|mirror|express|mail|post|herald|independent|night|sun|herald|tribune|star|courier)$/.test(
    words.lower(end),
  )
    ? words.lower(at - 1) === 'the' || words.lower(end) !== 'night'
    : false;
}
