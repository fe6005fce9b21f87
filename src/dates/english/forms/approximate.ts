/**
 * Amounts and dates that are not exact: "about two years ago", "nearly forty years", "more than six months", "at least 30
 * days", "up to 180 days", "around Nov. 1", "within 18 months".
 */
import type { DateMod } from '../../../record.js';
import { EXPRESSION, type Form, type Reader } from '../../form.js';
import type { Expression } from '../../meaning.js';
import type { Words } from '../../words.js';
import { PhraseIndex } from '../phrase-index.js';
import { offset } from './offset.js';

interface Bound {
  readonly mod: DateMod;
  /** Also before dates, not only before lengths. */
  readonly dates: boolean;
}

const BOUNDS = new PhraseIndex<Bound>([
  ['about', { mod: 'APPROX', dates: true }],
  ['around', { mod: 'APPROX', dates: true }],
  ['approximately', { mod: 'APPROX', dates: true }],
  ['roughly', { mod: 'APPROX', dates: true }],
  ['some', { mod: 'APPROX', dates: false }],
  ['circa', { mod: 'APPROX', dates: true }],
  ['nearly', { mod: 'LESS_THAN', dates: false }],
  ['almost', { mod: 'LESS_THAN', dates: false }],
  ['just under', { mod: 'LESS_THAN', dates: false }],
  ['less than', { mod: 'LESS_THAN', dates: false }],
  ['fewer than', { mod: 'LESS_THAN', dates: false }],
  ['under', { mod: 'LESS_THAN', dates: false }],
  ['more than', { mod: 'MORE_THAN', dates: false }],
  ['over', { mod: 'MORE_THAN', dates: false }],
  ['well over', { mod: 'MORE_THAN', dates: false }],
  ['just over', { mod: 'MORE_THAN', dates: false }],
  ['at least', { mod: 'EQUAL_OR_MORE', dates: false }],
  ['no less than', { mod: 'EQUAL_OR_MORE', dates: false }],
  ['at most', { mod: 'EQUAL_OR_LESS', dates: false }],
  ['no more than', { mod: 'EQUAL_OR_LESS', dates: false }],
  ['not more than', { mod: 'EQUAL_OR_LESS', dates: false }],
  ['up to', { mod: 'EQUAL_OR_LESS', dates: false }],
]);

export const approximate: Form = {
  name: 'approximate',
  starts: BOUNDS.starts,
  triggers: [EXPRESSION],
  read(reader, at) {
    const { words } = reader;
    const bound = BOUNDS.read(words, at);
    if (bound === null) return null;
    const inner = offsetAt(reader, bound.end) ?? reader.expression(bound.end);
    if (inner === null || inner.mod !== null || !fits(words, bound.end, inner, bound.value)) return null;
    return { end: inner.end, meaning: inner.meaning, mod: bound.value.mod };
  },
};

/** "more than | two weeks before today". */
function offsetAt(reader: Reader, at: number): Expression | null {
  const counted = offset.read(reader, at);
  return counted === null
    ? null
    : { first: at, end: counted.end, form: offset.name, meaning: counted.meaning, mod: null };
}

/** "over a year", "about two years ago", "around 7:15 p.m."; no "over the past year", no "about Monday's vote". */
function fits(words: Words, at: number, inner: Expression, bound: Bound): boolean {
  const { kind } = inner.meaning;
  const counted = words.isNumber(at) || /^(?:duration|ago|set)$/.test(inner.form);
  if (words.lower(at) === 'the') return false;
  if (kind === 'offset') return true;
  if (kind === 'duration' || kind === 'shift') {
    return counted && (kind === 'duration' ? inner.meaning.lengths[0]?.amount !== 'X' || bound.mod !== 'APPROX' : true);
  }
  return bound.dates && kind === 'timed';
}
