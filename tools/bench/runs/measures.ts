/** Time and memory of runs, against the bars. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../clock.js';
import { documentsOf } from '../corpus.js';
import { inTemporaryFolder, measured, type Usage } from './program.js';
import { shortTexts, writeRows, writeTexts } from './texts.js';

const QUIET = ['--log-level', 'silent', '--quiet'];

/** Says a figure and its bar. */
function judge(what: string, figure: number, unit: string, bar: number, isAtMost: boolean): boolean {
  const isGood = isAtMost ? figure <= bar : figure >= bar;
  const limit = `${isAtMost ? 'at most' : 'at least'} ${bar}${unit}`;
  process.stdout.write(`${isGood ? 'ok    ' : 'MISSED'} ${what}: ${figure.toFixed(2)}${unit} (${limit})\n`);
  return isGood;
}

const RERUN_SECONDS = 1.5;

/** A run over 10,000 documents that have not changed. */
export async function measureRerun(share: number): Promise<boolean> {
  const count = Math.round(10_000 * share);
  return inTemporaryFolder(async (folder) => {
    writeTexts(join(folder, 'inputs'), shortTexts(count, 200, 1));
    let isGood = true;
    for (const format of ['json', 'jsonl']) {
      const run = () => measured(folder, ['run', 'inputs', '--out', format, '--format', format, ...QUIET]);
      await run();
      const runs: Usage[] = [];
      for (let index = 0; index < 5; index += 1) runs.push(await run());
      const seconds = Math.min(...runs.map((each) => each.seconds));
      const cpu = Math.min(...runs.map((each) => each.cpuSeconds));
      const what = `run again over ${count} unchanged documents, ${format} (CPU ${cpu.toFixed(2)} s)`;
      isGood = judge(what, seconds, ' s', RERUN_SECONDS, true) && isGood;
    }
    return isGood;
  });
}

const WORKERS_RATIO = 1.75;

/** Two workers against one, over 10 MB. Other programs on the machine disturb it: the CPU time says how much. */
export async function measureWorkers(share: number): Promise<boolean> {
  return inTemporaryFolder(async (folder) => {
    writeRows(join(folder, 'rows.ndjson'), documentsOf(Math.round(10_000_000 * share)));
    const run = async (workers: number) => {
      const out = join(folder, 'out');
      rmSync(out, { recursive: true, force: true });
      return measured(folder, [
        'run',
        'rows.ndjson',
        '--out',
        out,
        '--format',
        'jsonl',
        '--workers',
        `${workers}`,
        ...QUIET,
      ]);
    };
    const [one, two]: [Usage[], Usage[]] = [[], []];
    for (let index = 0; index < 3; index += 1) {
      one.push(await run(1));
      two.push(await run(2));
    }
    const least = (runs: readonly Usage[]) =>
      runs.toSorted((a, b) => a.seconds - b.seconds)[0] ?? { seconds: 0, cpuSeconds: 0 };
    const [alone, both] = [least(one), least(two)];
    const cores = (both.cpuSeconds / both.seconds).toFixed(2);
    const facts = `${alone.seconds.toFixed(1)} s and ${both.seconds.toFixed(1)} s, CPU ${alone.cpuSeconds.toFixed(1)} s and ${both.cpuSeconds.toFixed(1)} s, on ${cores} cores`;
    return judge(
      `two workers, times the speed of one (${facts})`,
      alone.seconds / both.seconds,
      '',
      WORKERS_RATIO,
      false,
    );
  });
}

const WORKER_MB = 450;
/** Maximum memory of the second half of a run, over that of the second quarter. */
const FLAT = 1.15;
const SAMPLE_MS = 200;

/** The memory of the whole process, threads and all, over 200,000 short documents. */
export async function measureMemory(share: number): Promise<boolean> {
  const count = Math.round(200_000 * share);
  return inTemporaryFolder(async (folder) => {
    writeRows(join(folder, 'rows.ndjson'), shortTexts(count, 300, 1));
    let isGood = true;
    for (const workers of [1, 2]) {
      const samples: number[] = [];
      const parameters = [
        'run',
        'rows.ndjson',
        '--out',
        `out${workers}`,
        '--format',
        'jsonl',
        '--workers',
        `${workers}`,
      ];
      let timer: NodeJS.Timeout | undefined;
      const { peakMb, cpuSeconds } = await measured(folder, [...parameters, ...QUIET], (child) => {
        timer = setInterval(() => samples.push(residentMb(child.pid)), SAMPLE_MS);
      });
      clearInterval(timer);
      const quarter = Math.floor(samples.length / 4);
      const [early, late] = [samples.slice(quarter, 2 * quarter), samples.slice(2 * quarter)];
      const what = `${count} documents, ${workers} worker${workers > 1 ? 's' : ''}`;
      process.stdout.write(
        `       ${what}: ${cpuSeconds.toFixed(0)} CPU s; resident MB by tenths of the run: ${tenths(samples).join(' ')}\n`,
      );
      isGood = judge(`${what}, peak memory of the process`, peakMb, ' MB', WORKER_MB * workers, true) && isGood;
      isGood =
        judge(
          `${what}, median memory of the second half over that of the second quarter`,
          median(late) / median(early),
          '',
          FLAT,
          true,
        ) && isGood;
    }
    return isGood;
  });
}

function tenths(samples: readonly number[]): number[] {
  const length = Math.max(1, Math.ceil(samples.length / 10));
  return Array.from({ length: Math.ceil(samples.length / length) }, (_, index) =>
    Math.round(Math.max(...samples.slice(index * length, (index + 1) * length))),
  );
}

function residentMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended
  }
}

const GROWTH = 10.5;

/** Ten times the documents, in CPU time. */
export async function measureGrowth(share: number): Promise<boolean> {
  const count = Math.round(2_000 * share);
  return inTemporaryFolder(async (folder) => {
    const texts = shortTexts(10 * count, 300, 1);
    writeRows(join(folder, 'few.ndjson'), texts.slice(0, count));
    writeRows(join(folder, 'many.ndjson'), texts);
    writeTexts(join(folder, 'few'), texts.slice(0, count));
    writeTexts(join(folder, 'many'), texts);
    let isGood = true;
    for (const [format, end] of [
      ['jsonl', '.ndjson'],
      ['json', ''],
    ] as const) {
      const run = async (size: string) => {
        rmSync(join(folder, 'out'), { recursive: true, force: true });
        const parameters = ['run', `${size}${end}`, '--out', 'out', '--format', format, '--workers', '1'];
        return (await measured(folder, [...parameters, ...QUIET])).cpuSeconds;
      };
      const [few, many]: [number[], number[]] = [[], []];
      for (let index = 0; index < 3; index += 1) {
        few.push(await run('few'));
        many.push(await run('many'));
      }
      const [least, most] = [Math.min(...few), Math.min(...many)];
      const what = `CPU time of ${10 * count} documents over that of ${count}, ${format} (${most.toFixed(1)} s, ${least.toFixed(1)} s)`;
      isGood = judge(what, most / least, '', GROWTH, true) && isGood;
    }
    return isGood;
  });
}
