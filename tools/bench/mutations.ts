/**
 * Mutated documents: none may throw, break a promise of its record, be held, or take much longer than the others. Prints what was found,
 * each with its text, and the seed; the exit status says whether there was anything.
 *
 *     npm run bench -- mutations --n 25000 --seed 7 [FILE.jsonl …]     files of lines `{"text": "…"}` besides `inputs/`
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { median } from './clock.js';
import { inputs } from './corpus.js';
import { Isolated } from './isolated.js';
import { mutated, plans } from './mutate.js';
import type { Checked } from './mutations-worker.js';

/** Maximum time a kB of a document, over the median; it is asked of texts that are not too short to be measured. */
const MOST = 20;
const MIN_UNITS = 500;
/** Runs of which the best counts. */
const RUNS = 3;
const LIMIT_MS = 20_000;
/** What is kept of a run in which everything fails. */
const MAX_SHOWN = 20;

const { values, positionals } = parseArgs({
  options: { n: { type: 'string', default: '2000' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const count = Number(values.n);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const texts = [...inputs(), ...positionals.flatMap(textsOf)];
const isolated = new Isolated<string, Checked>(new URL('./mutations-worker.js', import.meta.url), LIMIT_MS);

interface Timed {
  readonly text: string;
  /** Milliseconds a kB. */
  readonly pace: number;
}

print(`${count} documents made of ${texts.length} texts, seed ${seed}\n`);
const problems: string[] = [];
const timed: Timed[] = [];
for (const plan of plans(seed, count)) {
  const text = mutated(texts, plan);
  const pace = await paceOf(text);
  if (pace !== null && text.length > MIN_UNITS) timed.push({ text, pace });
  if (problems.length >= MAX_SHOWN) break;
}
const usual = median(timed.map(({ pace }) => pace));
const slow = await slowOnes();
await isolated.close();
for (const problem of [...problems, ...slow]) print(`${problem}\n`);
const most = timed.reduce((highest, { pace }) => Math.max(highest, pace), 0);
print(
  `${problems.length} failed, ${slow.length} slow (over ${MOST} × the median of ${usual.toFixed(2)} ms a kB; the slowest first run ${(most / usual).toFixed(1)} ×), seed ${seed}\n`,
);
process.exitCode = problems.length + slow.length === 0 ? 0 : 1;

/** Null for a document with a problem, which is told. */
async function paceOf(text: string): Promise<number | null> {
  const outcome = await isolated.run(text);
  const problem = 'failure' in outcome ? outcome.failure : outcome.answer.problem;
  if (problem !== '') problems.push(`${problem}\n  ${JSON.stringify(text)}`);
  return 'answer' in outcome && problem === '' ? (1000 * outcome.answer.cpu) / text.length : null;
}

/** Those that stay slow when they are run again. */
async function slowOnes(): Promise<string[]> {
  const slow: string[] = [];
  for (const { text, pace } of timed.filter(({ pace: first }) => first > MOST * usual)) {
    let best = pace;
    for (let run = 1; run < RUNS; run += 1) best = Math.min(best, (await paceOf(text)) ?? Number.POSITIVE_INFINITY);
    if (best > MOST * usual) slow.push(`${(best / usual).toFixed(1)} × the median\n  ${JSON.stringify(text)}`);
  }
  return slow;
}

function textsOf(file: string): string[] {
  const row = z.object({ text: z.string() });
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => row.parse(JSON.parse(line)).text);
}

function print(text: string): void {
  process.stdout.write(text);
}
