/**
 * Precision by band of confidence, of dates and of statements:
 * `npm run score -- confidence dates FILE.jsonl … statements FILE.jsonl …`. What the rows of a file hold, and what counts as
 * right, say `confidence-dates.ts` and `confidence-statements.ts`.
 */
import { readFileSync } from 'node:fs';
import { judgedDates } from './confidence-dates.js';
import type { Judged } from './confidence-judged.js';
import { judgedStatements } from './confidence-statements.js';

/** By kind, from a row of a file to what was found in its text. */
const JUDGES: Readonly<Record<string, (row: unknown) => readonly Judged[]>> = {
  dates: judgedDates,
  statements: judgedStatements,
};

/** Lower ends of the bands, highest first. */
const BANDS = [0.95, 0.9, 0.8, 0.7, 0.5, 0.3, 0];

const jobs = jobsOf(process.argv.slice(2));
if (jobs.length === 0) {
  process.stderr.write(
    'Give what to score and files of gold: npm run score -- confidence dates FILE.jsonl … statements FILE.jsonl …\n',
  );
  process.exitCode = 2;
} else {
  for (const [file, judge] of jobs) print(file, rowsOf(file).flatMap(judge));
}

/** Each file with the judge of the kind that was named last before it. */
function jobsOf(words: readonly string[]): (readonly [file: string, judge: (row: unknown) => readonly Judged[]])[] {
  let judge: ((row: unknown) => readonly Judged[]) | undefined;
  return words.flatMap((word) => {
    const named = Object.hasOwn(JUDGES, word) ? JUDGES[word] : undefined;
    judge = named ?? judge;
    return named !== undefined || judge === undefined ? [] : [[word, judge] as const];
  });
}

function rowsOf(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
}

function print(file: string, found: readonly Judged[]): void {
  const lines = BANDS.map((low, index) => {
    const high = BANDS[index - 1] ?? Number.POSITIVE_INFINITY;
    const inBand = found.filter(({ confidence }) => confidence >= low && confidence < high);
    const right = inBand.filter((one) => one.right).length;
    const precision = inBand.length === 0 ? '-' : ((100 * right) / inBand.length).toFixed(1);
    return `${`${low.toFixed(2)} and more`.padEnd(16)}${cells(inBand.length, right, precision)}`;
  });
  const right = found.filter((one) => one.right).length;
  const all = `${'all'.padEnd(16)}${cells(found.length, right, ((100 * right) / Math.max(1, found.length)).toFixed(1))}`;
  const ordered = `a right one has the higher confidence in ${(100 * ordering(found)).toFixed(1)} % of pairs with a wrong one`;
  process.stdout.write(
    `${file}\n${'confidence'.padEnd(16)}${cells('found', 'right', 'precision')}\n${[...lines, all, ordered].join('\n')}\n\n`,
  );
}

function cells(...values: readonly (string | number)[]): string {
  return values.map((value) => String(value).padStart(10)).join('');
}

/** The share of pairs of a right and a wrong one that the confidence orders; equal ones count half. */
function ordering(found: readonly Judged[]): number {
  const wrong = found.filter((one) => !one.right).map(({ confidence }) => confidence);
  let sum = 0;
  let pairs = 0;
  for (const { confidence, right } of found) {
    if (!right) continue;
    for (const other of wrong) sum += confidence > other ? 1 : confidence === other ? 0.5 : 0;
    pairs += wrong.length;
  }
  return pairs === 0 ? 1 : sum / pairs;
}
