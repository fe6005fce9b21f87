/**
 * Recognition: finds temporal expressions and reads what their words say. Left to right; where several forms read from
 * the same word, the longest wins. Time is linear: a form is only asked where a word stands that it can begin with, and
 * looks at a bounded number of words from there.
 */
import { onward } from '../advance.js';
import type { Syntax } from '../document/index.js';
import { withEarlyYears } from './antiquity.js';
import { joined } from './compose.js';
import { isDay, readPartAfter } from './english/forms/day-part.js';
import { MODIFYING_FORMS, PLAIN_FORMS } from './english/forms/index.js';
import { SHORT_BEFORE_YEAR } from './english/lexicons/sure-years.js';
import { MISSPELT } from './english/misspelt.js';
import { DIGITS, type Follower, type Form, MAX_TO_TRIGGER, type Match, type Reader } from './form.js';
import type { Expression, Meaning } from './meaning.js';
import { withYearsBesideOffsets } from './offset-years.js';
import { withSharedYears } from './shared-years.js';
import { type FormSet, setOf, Triggers } from './triggers.js';
import { shapesOf, type Words } from './words.js';

/** @param dayFirst the order of day and month in numbers, null when it is not known */
export function recognise(words: Words, syntax: Syntax, dayFirst: boolean | null): Expression[] {
  const found: Read[] = [];
  const triggers = new Triggers(words);
  const reader = readerOf({ words, syntax, dayFirst }, triggers, MAX_DEPTH);
  let trigger = -1;
  for (let at = 0; at < words.length; ) {
    if (trigger < at) trigger = triggers.next(at);
    if (trigger === words.length) break;
    if (at <= trigger - MAX_TO_TRIGGER) at = trigger - MAX_TO_TRIGGER + 1;
    const expression = longest(ALL, reader, triggers, at);
    if (expression === null) {
      at += 1;
      continue;
    }
    found.push(expression);
    at = onward(at, expression.end);
    for (const { first, end, meaning } of expression.followers) {
      found.push({ first, end, form: expression.form, meaning, mod: null, followers: NONE });
      at = Math.max(at, end);
    }
  }
  const early = withEarlyYears(words, syntax, found, (year) => ({ ...year, followers: NONE }));
  return withYearsBesideOffsets(words, withSharedYears(words, joined(words, early)));
}

interface Read extends Expression {
  readonly followers: readonly Follower[];
}

/** How deep expressions may be nested: "the end of | mid-afternoon of | the day". */
const MAX_DEPTH = 3;

/** A reader whose expressions hold expressions `depth` times. */
function readerOf({ words, syntax, dayFirst }: Omit<Reader, 'expression'>, triggers: Triggers, depth: number): Reader {
  if (depth === 0) return { words, syntax, dayFirst, expression: () => null };
  const inner = readerOf({ words, syntax, dayFirst }, triggers, depth - 1);
  return { words, syntax, dayFirst, expression: (at) => longest(PLAIN, inner, triggers, at) };
}

function longest(index: FormIndex, reader: Reader, triggers: Triggers, at: number): Read | null {
  const forms = formsAt(index, reader.words, at);
  if (forms.length === 0) return null;
  const near = triggers.near(at);
  let best: Read | null = null;
  for (const { form, low, high } of forms) {
    if ((low & near.low) === 0 && (high & near.high) === 0) continue;
    const match = form.read(reader, at);
    if (match === null) continue;
    const part = partAfter(reader, match);
    const end = part?.end ?? match.end;
    if (best === null || end > best.end) best = readOf(at, form, match, part);
  }
  return best;
}

function formsAt(index: FormIndex, words: Words, at: number): readonly Entry[] {
  if (words.isNumber(at)) return isSum(words, at) ? NO_FORMS : index.digits;
  if (index.shapes[words.shape(at)] !== 1) return NO_FORMS;
  const word = words.lower(at);
  if (word === 'the') return index.afterThe.get(words.isNumber(at + 1) ? DIGITS : words.lower(at + 1)) ?? NO_FORMS;
  return index.words.get(word) ?? NO_FORMS;
}

const NO_FORMS: readonly Entry[] = [];

/** "$5", "1.64", "43%": most numbers of news are money and shares, and begin nothing. */
function isSum(words: Words, at: number): boolean {
  if (words.isGlued(at) && SUM_MARKS.has(words.lower(at - 1))) return !isAfterShortWord(words, at);
  return words.isGlued(at + 1) && words.lower(at + 1) === '%';
}

/** "c.| 1501", "b.| 1931": no sum after the stop of a short word. */
function isAfterShortWord(words: Words, at: number): boolean {
  return words.lower(at - 1) === '.' && words.isGlued(at - 1) && SHORT_BEFORE_YEAR.has(words.lower(at - 2));
}

const SUM_MARKS: ReadonlySet<string> = new Set('$£€¥.,#/');

/** "Monday | night", "tomorrow | evening": the part of the day goes with the day before it. */
function partAfter(reader: Reader, { meaning, end, followers = NONE }: Match): ReturnType<typeof readPartAfter> {
  return followers.length === 0 && isDay(meaning) ? readPartAfter(reader, end) : null;
}

function readOf(first: number, form: Form, match: Match, part: ReturnType<typeof readPartAfter>): Read {
  const { followers = NONE, mod = null } = match;
  const meaning: Meaning = part === null ? match.meaning : { kind: 'timed', date: match.meaning, time: part.time };
  return { first, end: part?.end ?? match.end, form: form.name, meaning, mod, followers };
}

const NONE: readonly Follower[] = [];

/** A form, with its bit. */
interface Entry extends FormSet {
  readonly form: Form;
}

interface FormIndex {
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  /** By the word that follows "the". */
  readonly afterThe: ReadonlyMap<string, readonly Entry[]>;
  readonly digits: readonly Entry[];
  /** The shapes of `words`. */
  readonly shapes: Uint8Array;
}

const THE = 'the ';

const PLAIN: FormIndex = indexOf(PLAIN_FORMS);
const ALL: FormIndex = indexOf([...MODIFYING_FORMS, ...PLAIN_FORMS]);

function indexOf(forms: readonly Form[]): FormIndex {
  const words = new Map<string, Entry[]>();
  const afterThe = new Map<string, Entry[]>();
  for (const form of forms) {
    const entry = { form, ...setOf(form) };
    for (const start of new Set(form.starts)) {
      const [index, word] = start.startsWith(THE) ? [afterThe, start.slice(THE.length)] : [words, start];
      index.set(word, [...(index.get(word) ?? []), entry]);
    }
  }
  return {
    words,
    afterThe,
    digits: words.get(DIGITS) ?? [],
    shapes: shapesOf([...words.keys(), 'the', ...MISSPELT.keys()]),
  };
}
