/**
 * Amounts and dates that are not exact: "about two years ago", "nearly forty years", "more than six months", "at least 30
 * days", "up to 180 days", "around Nov. 1", "within 18 months".
 */
import type { DateMod } from '../../../record.js';
import { EXPRESSION, type Form } from '../../form.js';
import type { Expression } from '../../meaning.js';
import type { Words } from '../../words.js';

interface Bound {
  readonly words: readonly string[];
  readonly mod: DateMod;
  /** Also before dates, not only before lengths. */
  readonly dates: boolean;
}

const BOUNDS: ReadonlyMap<string, readonly Bound[]> = byFirstWord([
  ['about', 'APPROX', true],
  ['around', 'APPROX', true],
  ['approximately', 'APPROX', true],
  ['roughly', 'APPROX', true],
  ['some', 'APPROX', false],
  ['circa', 'APPROX', true],
  ['nearly', 'LESS_THAN', false],
  ['almost', 'LESS_THAN', false],
  ['just under', 'LESS_THAN', false],
  ['less than', 'LESS_THAN', false],
  ['fewer than', 'LESS_THAN', false],
  ['under', 'LESS_THAN', false],
  ['more than', 'MORE_THAN', false],
  ['over', 'MORE_THAN', false],
  ['well over', 'MORE_THAN', false],
  ['just over', 'MORE_THAN', false],
  ['at least', 'EQUAL_OR_MORE', false],
  ['no less than', 'EQUAL_OR_MORE', false],
  ['at most', 'EQUAL_OR_LESS', false],
  ['no more than', 'EQUAL_OR_LESS', false],
  ['not more than', 'EQUAL_OR_LESS', false],
  ['up to', 'EQUAL_OR_LESS', false],
]);

export const approximate: Form = {
  name: 'approximate',
  starts: [...BOUNDS.keys()],
  triggers: [EXPRESSION],
  read(reader, at) {
    const { words } = reader;
    for (const bound of BOUNDS.get(words.lower(at)) ?? []) {
      if (!words.reads(at, bound.words)) continue;
      const from = at + bound.words.length;
      const inner = reader.expression(from);
      if (inner === null || inner.mod !== null || !fits(words, from, inner, bound)) return null;
      return { end: inner.end, meaning: inner.meaning, mod: bound.mod };
    }
    return null;
  },
};

/** "over a year", "about two years ago", "around 7:15 p.m."; no "over the past year", no "about Monday's vote". */
function fits(words: Words, at: number, inner: Expression, bound: Bound): boolean {
  const { kind } = inner.meaning;
  const counted = words.isNumber(at) || /^(?:duration|ago|set)$/.test(inner.form);
  if (words.lower(at) === 'the') return false;
  if (kind === 'duration' || kind === 'shift') {
    return counted && (kind === 'duration' ? inner.meaning.lengths[0]?.amount !== 'X' || bound.mod !== 'APPROX' : true);
  }
  return bound.dates && kind === 'timed';
}

function byFirstWord(
  bounds: readonly (readonly [phrase: string, mod: DateMod, dates: boolean])[],
): Map<string, Bound[]> {
  const index = new Map<string, Bound[]>();
  const all = bounds.map(([phrase, mod, dates]): Bound => ({ words: phrase.split(' '), mod, dates }));
  for (const bound of all.sort((a, b) => b.words.length - a.words.length)) {
    const first = bound.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), bound]);
  }
  return index;
}
