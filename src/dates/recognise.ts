/**
 * Recognition: finds temporal expressions and reads what their words say. Left to right; where several forms read from
 * the same word, the longest wins. Time is linear: a form is only asked where a word stands that it can begin with, and
 * looks at a bounded number of words from there.
 */
import type { Syntax } from '../document.js';
import { DIGITS, type Follower, type Form, type Match, type Reader } from './form.js';
import { isDay, readPartBehind } from './forms/day-part.js';
import { MODIFYING_FORMS, PLAIN_FORMS } from './forms/index.js';
import { ANCHORS } from './lexicons/anchors.js';
import type { Expression, Meaning } from './meaning.js';
import { shapesOf, type Words } from './words.js';

/** @param dayFirst the order of day and month in numbers, null when it is not known */
export function recognise(words: Words, syntax: Syntax, dayFirst: boolean | null): Expression[] {
  const found: Read[] = [];
  const reader = readerOf({ words, syntax, dayFirst }, DEEPEST);
  const anchors = anchorsFrom(words);
  for (let at = 0; at < words.length; ) {
    const expression = (anchors[at] ?? 0) === 0 ? null : longest(ALL, reader, at);
    if (expression === null) {
      at += 1;
      continue;
    }
    found.push(expression);
    at = expression.end;
    for (const { first, end, meaning } of expression.followers) {
      found.push({ first, end, form: expression.form, meaning, mod: null, followers: NONE });
      at = end;
    }
  }
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const expression = found[index];
    if (expression !== undefined) found[index] = withDayBehind(words, expression, found[index + 1]);
  }
  return found;
}

/** So many words may stand between a time and its day: "10:35 a.m. (0735 GMT) Friday", "at 5 p.m. local time on Monday". */
const FARTHEST_DAY = 4;

/** A time without a day takes the day that follows it in the same sentence. */
function withDayBehind(words: Words, expression: Read, next: Expression | undefined): Read {
  const { meaning } = expression;
  if (meaning.kind !== 'timed' || meaning.date !== null || typeof meaning.time === 'string' || next === undefined) {
    return expression;
  }
  const between = words.slice(expression.end, next.first).toLowerCase();
  const day = next.meaning.kind === 'timed' && between.trim() === '(' ? next.meaning.date : next.meaning;
  if (next.first - expression.end > FARTHEST_DAY || day === null || !isDay(day) || /[.;\n]/.test(between)) {
    return expression;
  }
  const near = next.first === expression.end || /(?:^|\s)on$|[()]$|time$/.test(between.trim());
  return near ? { ...expression, meaning: { ...meaning, date: day } } : expression;
}

/** An expression has an anchor among so many of its first words: "the | end | of | the | not | too | distant | future". */
const FARTHEST_ANCHOR = 7;

/** Digits that may be a date by themselves: a year, or with a mark or letters on them. */
function isTelling(words: Words, at: number): boolean {
  return words.end(at) - words.start(at) === 4 || words.isGlued(at) || words.isGlued(at + 1);
}

const SHAPES = shapesOf(ANCHORS);

/** For every word, 0 where no anchor stands among it and the next words. */
function anchorsFrom(words: Words): Uint8Array {
  const near = new Uint8Array(words.length);
  let left = 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const isAnchor = words.isNumber(at)
      ? isTelling(words, at)
      : SHAPES[words.shape(at)] === 1 && ANCHORS.has(words.lower(at));
    left = isAnchor ? FARTHEST_ANCHOR : Math.max(0, left - 1);
    near[at] = left;
  }
  return near;
}

interface Read extends Expression {
  readonly followers: readonly Follower[];
}

/** How deep expressions stand in expressions: "the end of | mid-afternoon of | the day". */
const DEEPEST = 3;

/** A reader whose expressions hold expressions `depth` times. */
function readerOf(layers: Omit<Reader, 'expression'>, depth: number): Reader {
  if (depth === 0) return { ...layers, expression: () => null };
  const inner = readerOf(layers, depth - 1);
  return { ...layers, expression: (at) => longest(PLAIN, inner, at) };
}

function longest(index: FormIndex, reader: Reader, at: number): Read | null {
  const { words } = reader;
  const forms = words.isNumber(at) ? (isSum(words, at) ? NO_FORMS : index.digits) : index.words.get(words.lower(at));
  let best: Read | null = null;
  for (const form of forms ?? []) {
    const match = form.read(reader, at);
    if (match === null) continue;
    const read = withDayPart(reader, at, form, match);
    if (best === null || read.end > best.end) best = read;
  }
  return best;
}

const NO_FORMS: readonly Form[] = [];

/** "$5", "1.64", "43%": most numbers of news are money and shares, and begin nothing. */
function isSum(words: Words, at: number): boolean {
  if (words.isGlued(at) && /^[$£€¥.,#/]$/.test(words.lower(at - 1))) return true;
  return words.isGlued(at + 1) && words.lower(at + 1) === '%';
}

/** "Monday | night", "tomorrow | evening": the part of the day goes with the day before it. */
function withDayPart(reader: Reader, at: number, form: Form, match: Match): Read {
  const { followers = NONE, mod = null } = match;
  const part = followers.length === 0 && isDay(match.meaning) ? readPartBehind(reader, match.end) : null;
  const meaning: Meaning = part === null ? match.meaning : { kind: 'timed', date: match.meaning, time: part.time };
  return { first: at, end: part?.end ?? match.end, form: form.name, meaning, mod, followers };
}
const NONE: readonly Follower[] = [];

interface FormIndex {
  readonly words: ReadonlyMap<string, readonly Form[]>;
  readonly digits: readonly Form[];
}

const PLAIN: FormIndex = indexOf(PLAIN_FORMS);
const ALL: FormIndex = indexOf([...MODIFYING_FORMS, ...PLAIN_FORMS]);

function indexOf(forms: readonly Form[]): FormIndex {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    for (const start of new Set(form.starts)) index.set(start, [...(index.get(start) ?? []), form]);
  }
  return { words: index, digits: index.get(DIGITS) ?? [] };
}
