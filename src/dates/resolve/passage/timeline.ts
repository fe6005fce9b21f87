/**
 * Timelines: lines that begin with a date, one after the other, some of which leave out the year.
 *
 *     April 2017: A woman disappears.
 *     | May 3: Police search the lake.       2017
 *     | February 9: Her car is found.        2018
 *
 * The year goes on from line to line, over New Year as well. Where the newest line comes first, it goes back.
 */
import type { Expression, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';

/** The years of dates without one in timelines, by the index of the expression. */
export function yearsOfTimelines(expressions: readonly Expression[], words: Words): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  let run: Entry[] = [];
  expressions.forEach((expression, index) => {
    const entry = entryOf(expression, index, words);
    if (entry === null) return;
    const before = run.at(-1);
    if (before !== undefined && !isNextLine(words, before.end, expression.first)) {
      fill(run, years);
      run = [];
    }
    run.push(entry);
  });
  fill(run, years);
  return years;
}

interface Entry {
  readonly index: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

function entryOf({ first, end, meaning }: Expression, index: number, words: Words): Entry | null {
  if (!beginsLine(words, first) || !AFTER_ENTRY.has(words.lower(end))) return null;
  const date = dateOf(meaning);
  if (date === null || date.direction !== null || (date.year !== null && !('number' in date.year))) return null;
  return { index, end, year: date.year?.number ?? null, month: date.month, day: date.day };
}

function dateOf(meaning: Meaning): Extract<Meaning, { kind: 'calendar' }> | null {
  if (meaning.kind === 'timed') return meaning.date === null ? null : dateOf(meaning.date);
  if (meaning.kind !== 'calendar' || (meaning.month === null && meaning.year === null)) return null;
  return meaning;
}

function beginsLine(words: Words, first: number): boolean {
  const before = words.lower(first - 1);
  if (before === '' || before === '\n') return true;
  return BULLETS.has(before) && /^\n?$/.test(words.lower(first - 2));
}

const BULLETS: ReadonlySet<string> = new Set(['•', '·', '*', '-', '–', '—', '▪', '◦', '‣', '>', '|']);
/** What parts the date of a line from what happened on it. */
const AFTER_ENTRY: ReadonlySet<string> = new Set([':', '-', '–', '—', '|', '\n', '']);

/** Words of one entry, at most. */
const MAX_WORDS = 120;

/** Whether the line that begins there is the next one that says something. */
function isNextLine(words: Words, from: number, to: number): boolean {
  if (to - from > MAX_WORDS) return false;
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    if (words.lower(at) === '\n' && words.lower(at - 1) !== '\n') lines += 1;
  }
  return lines === 1;
}

/** Gives the entries of one timeline the years that they leave out. */
function fill(run: readonly Entry[], years: Map<number, number>): void {
  const named = run.flatMap(({ year }) => year ?? []);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || named.length === run.length) return;
  const step = first > last || (first === last && isDescending(run)) ? -1 : 1;
  let before: Entry | null = null;
  let year: number | null = null;
  for (const entry of run) {
    if (entry.year !== null) {
      year = entry.year;
      before = entry.month === null ? null : entry;
      continue;
    }
    if (year === null) continue;
    if (before !== null && compare(entry, before) * step < 0) year += step;
    years.set(entry.index, year);
    before = entry;
  }
}

/** Whether most lines are earlier than the one before them, within a year. */
function isDescending(run: readonly Entry[]): boolean {
  let sum = 0;
  run.forEach((entry, at) => {
    const before = run[at - 1];
    if (before !== undefined && before.month !== null && entry.month !== null) sum += Math.sign(compare(entry, before));
  });
  return sum < 0 && run.length > 2;
}

function compare(a: Entry, b: Entry): number {
  const months = (a.month ?? 0) - (b.month ?? 0);
  return months !== 0 || a.day === null || b.day === null ? months : a.day - b.day;
}
