/** What starts cost: the command line from its first moment to its end, and the first texts of a process. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { median, timed } from './clock.js';
import { ROOT } from './corpus.js';

const MAIN = join(ROOT, 'dist/cli/main.js');
const FIRST_TEXTS = join(ROOT, 'build/tools/bench/first-texts.js');
const ROW = `${JSON.stringify({ text: 'Dockers walked out on Thursday, their union said.', published: '2024-03-07' })}\n`;
const RUNS = [1, 2, 3, 4, 5, 6, 7];
/** Each takes a quarter of a minute. */
const LONG_RUNS = [1, 2, 3];

/** Milliseconds of one short text, and of the help; medians of several processes that take turns. */
export function measureColdStart(): { readonly annotateMs: number; readonly helpMs: number } {
  const times = RUNS.map(() => ({ annotate: start(['annotate'], ROW), help: start(['--help'], '') }));
  return {
    annotateMs: median(times.map(({ annotate }) => annotate)),
    helpMs: median(times.map(({ help }) => help)),
  };
}

function start(parameters: readonly string[], input: string): number {
  return timed(() => run([MAIN, ...parameters], input));
}

const firstTextsSchema = z.strictObject({ cold: z.number(), warm: z.number() });

/** CPU of the first 400 kB of a process, loading included, over that of the same texts once it is warm. */
export function measureFirstTexts(): number {
  return median(
    LONG_RUNS.map(() => {
      const { cold, warm } = firstTextsSchema.parse(JSON.parse(run([FIRST_TEXTS], '')));
      return cold / warm;
    }),
  );
}

function run(parameters: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${parameters.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
