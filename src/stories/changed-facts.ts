/** Which numbers, times and names differ where two documents are otherwise word for word the same. */
import { HOUR_MARKS } from '../english/copies.js';
import { type Alignment, NOWHERE, type Replaced } from './alignment.js';
import { paragraphsOf } from './paragraphs.js';
import type { Reading } from './reading.js';
import { CAPITAL, CODE, codeOf, isMonth, isNamedTime, NUMBER, TIME, timeName } from './word-codes.js';

export interface ChangedFacts {
  readonly isReheaded: boolean;
  /** Numbers that stand in the same place. */
  numbers: number;
  readonly changedNumbers: Change[];
  /** Days, months and clock times that stand in the same place. */
  times: number;
  readonly changedTimes: Change[];
  /** Places where another name stands. */
  changedNames: number;
  /** In the paragraphs that both have. */
  readonly kept: Names;
  /** In the first paragraph, where the other document has a part of it. */
  readonly lead: Names;
  /** Words that are neither, in place of others. */
  changedWords: number;
  /** `three` for `3`, `yesterday` for `Tuesday`. */
  relativeDays: number;
}

/** What stood there, and what stands there now: `12` and `15`. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

export function changedFacts(earlier: Reading, later: Reading, alignment: Alignment): ChangedFacts {
  const facts: ChangedFacts = {
    isReheaded: earlier.headline !== later.headline,
    numbers: 0,
    changedNumbers: [],
    times: 0,
    changedTimes: [],
    changedNames: 0,
    kept: { all: 0, foreign: 0 },
    lead: { all: 0, foreign: 0 },
    changedWords: 0,
    relativeDays: 0,
  };
  // What two paragraphs have in common by chance tells nothing of their numbers.
  const isKept = inKeptParagraph(earlier, alignment.inLater);
  const isKeptLater = inKeptParagraph(later, alignment.inEarlier);
  for (let place = 0; place < earlier.length; place += 1) {
    const other = alignment.inLater[place] ?? NOWHERE;
    if (other !== NOWHERE && isKept(place) && isKeptLater(other)) compareAt(earlier, place, later, other, facts);
  }
  for (const replaced of alignment.replaced) {
    if (isKept(replaced.from) && isKeptLater(replaced.laterFrom)) compareReplaced(earlier, later, replaced, facts);
  }
  dropMoved(facts.changedNumbers);
  dropMoved(facts.changedTimes);
  if (earlier.length <= later.length) compareNames(earlier, alignment.inLater, later, facts);
  else compareNames(later, alignment.inEarlier, earlier, facts);
  return facts;
}

/** `60` for `17` and `17` for `60` are two sentences that changed places. */
function dropMoved(changes: Change[]): void {
  const more = new Map<string, number>();
  for (const { from, to } of changes) {
    more.set(from, (more.get(from) ?? 0) - 1);
    more.set(to, (more.get(to) ?? 0) + 1);
  }
  const real = changes.filter(({ from, to }) => (more.get(from) ?? 0) < 0 || (more.get(to) ?? 0) > 0);
  changes.splice(0, changes.length, ...real);
}

function inKeptParagraph(reading: Reading, places: Int32Array): (place: number) => boolean {
  const kept = new Uint8Array(reading.length);
  for (const paragraph of paragraphsOf(reading, places)) if (paragraph.kept) kept.fill(1, paragraph.from, paragraph.to);
  return (place) => kept[place] === 1;
}

/** Words of names, and those of them that the other document has nowhere. */
export interface Names {
  all: number;
  foreign: number;
}

function compareNames(shorter: Reading, places: Int32Array, longer: Reading, { kept, lead }: ChangedFacts): void {
  const known = new Set<number>();
  for (let place = 0; place < longer.length; place += 1) known.add((longer.codes[place] ?? 0) & CODE);
  const paragraphs = paragraphsOf(shorter, places);
  const first = paragraphs.find(({ from, to }) => to - from >= FEWEST_OF_LEAD);
  for (const paragraph of paragraphs) {
    const into = [
      ...(paragraph.kept ? [kept] : []),
      ...(paragraph === first && paragraph.share > LEAST_OF_LEAD ? [lead] : []),
    ];
    for (let place = paragraph.from; into.length > 0 && place < paragraph.to; place += 1) {
      const code = shorter.codes[place] ?? 0;
      if ((code & CAPITAL) === 0) continue;
      for (const names of into) {
        names.all += 1;
        if (!known.has(code & CODE)) names.foreign += 1;
      }
    }
  }
}

const LEAST_OF_LEAD = 0.3;
/** Words; what is shorter is a headline. */
const FEWEST_OF_LEAD = 8;

function compareAt(earlier: Reading, place: number, later: Reading, other: number, facts: ChangedFacts): void {
  const code = (earlier.codes[place] ?? 0) & CODE;
  if (code > TIME) return;
  const from = earlier.values[place] ?? 0;
  const to = later.values[other] ?? 0;
  if (code === NUMBER) {
    const isTime = isOfTime(earlier, place) && isOfTime(later, other);
    if (isTime) facts.times += 1;
    else facts.numbers += 1;
    if (from !== to) (isTime ? facts.changedTimes : facts.changedNumbers).push({ from: String(from), to: String(to) });
  } else {
    facts.times += 1;
    if (from === to) return;
    if (isNamedTime(from) && isNamedTime(to)) facts.changedTimes.push({ from: timeName(from), to: timeName(to) });
    else facts.relativeDays += 1;
  }
}

/** The day of a month, or an hour: `March 7`, `7 March`, `5 p.m.` */
function isOfTime({ codes, values, length }: Reading, place: number): boolean {
  const isMonthAt = (at: number) =>
    at >= 0 && at < length && ((codes[at] ?? 0) & CODE) === TIME && isMonth(values[at] ?? 0);
  return isMonthAt(place - 1) || isMonthAt(place + 1) || HOUR_CODES.has((codes[place + 1] ?? 0) & CODE);
}

function compareReplaced(
  earlier: Reading,
  later: Reading,
  { from, to, laterFrom, laterTo }: Replaced,
  facts: ChangedFacts,
): void {
  const before = namesAndNumbers(earlier, from, to);
  const after = namesAndNumbers(later, laterFrom, laterTo);
  if (before.names.length > 0 && after.names.length > 0) {
    if (!before.names.some((name) => after.names.includes(name))) facts.changedNames += 1;
  } else facts.changedWords += Math.max(to - from, laterTo - laterFrom);
  const pairs = Math.min(before.numbers.length, after.numbers.length);
  for (let index = 0; index < pairs; index += 1) {
    const [one = 0, other = 0] = [before.numbers[index], after.numbers[index]];
    facts.numbers += 1;
    if (one !== other) facts.changedNumbers.push({ from: String(one), to: String(other) });
  }
  if (before.times.length > 0 && after.times.length > 0) {
    const [one = 0, other = 0] = [before.times[0], after.times[0]];
    if (isNamedTime(one) && isNamedTime(other) && one !== other) {
      facts.times += 1;
      facts.changedTimes.push({ from: timeName(one), to: timeName(other) });
    } else if (one !== other) facts.relativeDays += 1;
  }
}

function namesAndNumbers({ codes, values }: Reading, from: number, to: number) {
  const names: number[] = [];
  const numbers: number[] = [];
  const times: number[] = [];
  for (let place = from; place < to; place += 1) {
    const code = codes[place] ?? 0;
    if ((code & CODE) === NUMBER) numbers.push(values[place] ?? 0);
    else if ((code & CODE) === TIME) times.push(values[place] ?? 0);
    else if ((code & CAPITAL) !== 0) names.push(code & CODE);
  }
  return { names, numbers, times };
}

const HOUR_CODES: ReadonlySet<number> = new Set(HOUR_MARKS.map(codeOf));
