/**
 * What hostile texts take: of each kind 1 MB, against as much news in the same run, and against a quarter of it. Prints a table, the worst
 * ten, and whether the bars hold; the exit status says it too. A text that does not come back is given up.
 *
 *     npm run bench -- hostile --only said            the patterns whose names hold "said"
 *     npm run bench -- hostile --grammars 50 --seed 7 --size 250000
 *     npm run bench -- hostile --from 100 --to 200    a part of the list, so that a run stays short
 */
import { parseArgs } from 'node:util';
import { median } from './clock.js';
import { oneDocumentOf } from './corpus.js';
import { type HostileText, hostileTexts } from './hostile-texts.js';
import type { Measured } from './hostile-worker.js';
import { Isolated } from './isolated.js';

/** The most that a text may take, of the time of as much news, and the most that four times the text may take. */
const BARS = { ratio: 4, growth: 4 * 1.25 } as const;
/** News is measured again after this many texts: hostile ones make the engine unlearn what it knows. */
const BETWEEN_NEWS = 40;
/** A text that breaks a bar is measured this many times more, news beside it. */
const REPEATS = 3;
const LIMIT_MS = 120_000;
const WORST = 10;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    grammars: { type: 'string', default: '200' },
    size: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '16' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '100000' },
  },
});
const size = Number(values.size);
const seed = Number(values.seed);
const texts = hostileTexts(seed, Number(values.grammars))
  .filter(({ name }) => name.includes(values.only))
  .slice(Number(values.from), Number(values.to));
const isolated = new Isolated<string, Measured>(new URL('./hostile-worker.js', import.meta.url), LIMIT_MS);

interface Row extends HostileText {
  readonly ratio: number;
  readonly growth: number;
  readonly stage: string;
  readonly failure: string;
}

const rows = await measureAll();
await isolated.close();
const worst = rows.toSorted((a, b) => badness(b) - badness(a)).slice(0, WORST);
const bad = rows.filter((row) => badness(row) > 1);
print(
  `\nworst ${worst.length}\n${worst.map((row) => `${line(row)}${row.what === '' ? '' : `   ${row.what}`}\n`).join('')}`,
);
print(
  `\n${rows.length} texts of ${size / 1000} kB, seed ${seed}: ${bad.length === 0 ? 'the bars hold' : `${bad.length} break a bar`} (at most ${BARS.ratio} × news, four times the text at most ${BARS.growth} × the time)\n`,
);
process.exitCode = bad.length === 0 ? 0 : 1;

async function measureAll(): Promise<Row[]> {
  const all: Row[] = [];
  let news = Number.NaN;
  for (const [index, text] of texts.entries()) {
    if (index % BETWEEN_NEWS === 0) {
      news = await newsTime();
      print(`${`${size / 1000} kB of news`.padEnd(44)}${news.toFixed(0).padStart(7)} ms\n`);
    }
    const row = await measured(text, news);
    all.push(row);
    print(`${line(row)}\n`);
  }
  return all;
}

/** Of a text over a bar the least of several runs counts, each against the news beside it. */
async function measured(text: HostileText, news: number): Promise<Row> {
  let row = await measuredOnce(text, news);
  for (let repeat = 0; repeat < REPEATS && row.failure === '' && badness(row) > 1; repeat += 1) {
    const again = await measuredOnce(text, await newsTime());
    row = { ...row, ratio: Math.min(row.ratio, again.ratio), growth: Math.min(row.growth, again.growth) };
  }
  return row;
}

async function measuredOnce(text: HostileText, news: number): Promise<Row> {
  const quarter = await isolated.run(text.pattern(size / 4));
  const whole = await isolated.run(text.pattern(size));
  for (const outcome of [quarter, whole]) {
    if ('failure' in outcome) return { ...text, ratio: NaN, growth: NaN, stage: '', failure: outcome.failure };
  }
  if (!('answer' in quarter) || !('answer' in whole)) throw new Error('neither an answer nor a failure');
  const { cpu, stage } = whole.answer;
  return { ...text, ratio: cpu / news, growth: cpu / quarter.answer.cpu, stage, failure: '' };
}

async function newsTime(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const outcome = await isolated.run(oneDocumentOf(size));
    if ('failure' in outcome) throw new Error(`news: ${outcome.failure}`);
    times.push(outcome.answer.cpu);
  }
  return median(times);
}

/** Over 1: a bar is broken. */
function badness({ ratio, growth, failure }: Row): number {
  return failure === '' ? Math.max(ratio / BARS.ratio, growth / BARS.growth) : Number.POSITIVE_INFINITY;
}

function line({ name, ratio, growth, stage, failure }: Row): string {
  if (failure !== '') return `${name.padEnd(44)}${failure}`;
  return `${name.padEnd(44)}${ratio.toFixed(2).padStart(7)} × news${growth.toFixed(1).padStart(8)} × a quarter   ${stage}`;
}

function print(text: string): void {
  process.stdout.write(text);
}
