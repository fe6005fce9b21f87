/** The edge of a period spoken of: "year-end", "month's end", "the turn of the century". */
import type { Match, Reader } from '../form.js';
import type { Unit } from '../meaning.js';
import type { Words } from '../words.js';
import { readUnit } from './phrases.js';

export function readEdge(reader: Reader, at: number): Match | null {
  return readUnitEnd(reader.words, at) ?? readTurn(reader, at);
}

/** "year-end", "year end", "year's end", "month's end". */
function readUnitEnd(words: Words, at: number): Match | null {
  const unit = readUnit(words, at);
  if (unit === null || unit.plural || !ENDING.has(unit.unit)) return null;
  const mark = words.lower(unit.end);
  let end = unit.end;
  if (mark === '-' || mark === '–') end += 1;
  else if (/^['’]$/.test(mark) && words.lower(end + 1) === 's') end += 2;
  if (words.lower(end) !== 'end' || (end === unit.end && unit.unit !== 'year')) return null;
  return { end: end + 1, meaning: { kind: 'same', unit: unit.unit, pointing: false }, mod: 'END' };
}

const ENDING: ReadonlySet<Unit> = new Set<Unit>(['year', 'month', 'week', 'quarter']);

/** "the turn of the century", "the turn of the year". */
function readTurn(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  if (words.lower(from) !== 'turn' || words.lower(from + 1) !== 'of' || words.lower(from + 2) !== 'the') return null;
  const unit = readUnit(words, from + 3);
  if (unit !== null && TURNING.has(unit.unit) && !unit.plural) {
    return { end: unit.end, meaning: { kind: 'same', unit: unit.unit, pointing: false }, mod: 'START' };
  }
  const inner = reader.expression(from + 2);
  return inner !== null && inner.meaning.kind === 'century'
    ? { end: inner.end, meaning: inner.meaning, mod: 'START' }
    : null;
}

const TURNING: ReadonlySet<Unit> = new Set<Unit>(['century', 'year', 'millennium', 'decade']);
