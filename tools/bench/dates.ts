/**
 * What the dates stage takes of one core, warm, against chrono-node's casual parser over the same texts in the same run;
 * and what a million characters of hostile text take against as much news. Prints a table.
 */
import * as chrono from 'chrono-node';
import { clean } from '../../src/clean/index.js';
import { findDates } from '../../src/dates/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { cpuTimed, median } from './clock.js';
import { documentsOf } from './corpus.js';
import { PUBLISHED } from './stages.js';

const LENGTH = 1_000_000;
const WARM_RUNS = 5;
const RUNS = 11;
const HOSTILE = ['1', '1/2/', 'Monday '];

const news = documentsOf(LENGTH).map(prepared);
const reference = new Date(`${PUBLISHED}T12:00:00Z`);
const ours: Row = { name: '1 MB of news, dates', work: () => news.map(findDates) };
const theirs: Row = {
  name: '1 MB of news, chrono-node casual',
  work: () => news.map(({ segmentation }) => chrono.casual.parse(segmentation.text, reference)),
};
const hostile = HOSTILE.map((unit): Row => {
  const document = prepared(unit.repeat(LENGTH / unit.length));
  return { name: `1 MB of ${JSON.stringify(unit)}`, work: () => findDates(document) };
});
// Hostile texts come last: the engine unlearns what it knows of news.
for (const rows of [
  [ours, theirs],
  [ours, ...hostile],
]) {
  for (const { name, milliseconds, ratio } of measured(rows)) {
    process.stdout.write(`${name.padEnd(36)} ${milliseconds.toFixed(0).padStart(6)} ms  ${ratio.toFixed(2)}\n`);
  }
}

interface Row {
  readonly name: string;
  readonly work: () => unknown;
}

function prepared(text: string) {
  const { segmentation } = segment(clean(text).text);
  const published = { value: PUBLISHED, basis: 'option' } as const;
  return { segmentation, syntax: analyseSyntax(segmentation), published };
}

interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  /** Of the first row's time. */
  readonly ratio: number;
}

/**
 * Processor time of every row, the compiler of the engine and its collector with it, after warm runs. All rows run once
 * before any runs again, and ratios are taken within such a round, so that a machine that slows down slows both sides; of the
 * rounds the middle one counts.
 */
function measured(rows: readonly Row[]): Measured[] {
  const rounds = Array.from({ length: WARM_RUNS + RUNS }, () => rows.map(({ work }) => cpuTimed(work))).slice(
    WARM_RUNS,
  );
  const middle = (of: (round: readonly number[]) => number) => median(rounds.map(of));
  return rows.map(({ name }, row) => {
    const time = (round: readonly number[]) => round[row] ?? Number.NaN;
    return { name, milliseconds: middle(time), ratio: middle((round) => time(round) / (round[0] ?? Number.NaN)) };
  });
}
