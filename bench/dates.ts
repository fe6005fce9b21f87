/**
 * What the dates stage takes of one core, warm, against chrono-node's casual parser over the same texts in the same run;
 * and what a million characters of hostile text take against as much news. Prints a table.
 */
import * as chrono from 'chrono-node';
import { clean } from '../src/clean/index.js';
import { findDates } from '../src/dates/index.js';
import { segment } from '../src/segment/index.js';
import { analyseSyntax } from '../src/syntax/index.js';
import { median } from './clock.js';
import { documentsOf } from './corpus.js';
import { PUBLISHED } from './stages.js';

const LENGTH = 1_000_000;
const WARM_RUNS = 5;
const RUNS = 7;
const HOSTILE = ['1', '1/2/', 'Monday '];

const news = documentsOf(LENGTH).map(prepared);
const reference = new Date(`${PUBLISHED}T12:00:00Z`);
const ours = cpu(() => {
  for (const document of news) findDates(document);
});
const theirs = cpu(() => {
  for (const { segmentation } of news) chrono.casual.parse(segmentation.text, reference);
});
const rows = HOSTILE.map((unit) => {
  const document = prepared(unit.repeat(LENGTH / unit.length));
  return [`1 MB of ${JSON.stringify(unit)}`, cpu(() => findDates(document))] as const;
});
for (const [name, milliseconds] of [
  ['1 MB of news, dates', ours],
  ['1 MB of news, chrono-node casual', theirs],
  ...rows,
] as const) {
  process.stdout.write(
    `${name.padEnd(36)} ${milliseconds.toFixed(0).padStart(6)} ms  ${(milliseconds / ours).toFixed(1)}\n`,
  );
}

function prepared(text: string) {
  const { segmentation } = segment(clean(text).text);
  const published = { value: PUBLISHED, basis: 'option' } as const;
  return { segmentation, syntax: analyseSyntax(segmentation), published };
}

/** Milliseconds of processor time, the middle of several runs behind warm ones: the compiler of the engine counts as well. */
function cpu(work: () => void): number {
  for (let run = 0; run < WARM_RUNS; run += 1) work();
  const once = () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return median(Array.from({ length: RUNS }, once));
}
