/** `wirecopy annotate` of one short text, from the start of the process to its end. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median, timed } from './clock.js';
import { ROOT } from './corpus.js';

const MAIN = join(ROOT, 'dist/cli/main.js');
const ROW = `${JSON.stringify({ text: 'Dockers walked out on Thursday, their union said.', published: '2024-03-07' })}\n`;
const RUNS = 5;

/** Milliseconds, the median of several processes. */
export function measureColdStart(): number {
  const once = () =>
    timed(() => {
      const { status, stderr } = spawnSync(process.execPath, [MAIN, 'annotate'], { input: ROW, encoding: 'utf8' });
      if (status !== 0) throw new Error(`wirecopy annotate ended with ${status}: ${stderr}`);
    });
  return median(Array.from({ length: RUNS }, once));
}
