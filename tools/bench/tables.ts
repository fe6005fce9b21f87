/**
 * `npm run bench -- tables`: how many statements a second become rows, and how much memory that takes. The records are those of
 * `inputs/`, again and again, each with an id of its own; each format runs in a process of its own. `--records 1000000`: how many;
 * `--short`: of texts of two sentences; `--format csv`: one format; `--across`: with stories, people, organisations and places, too, for which
 * all records are read twice.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { annotate } from '../../src/index.js';
import { TABLE_FORMATS } from '../../src/write/index.js';
import { inputs } from './corpus.js';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '20000' },
    format: { type: 'string' },
    short: { type: 'boolean', default: false },
    across: { type: 'boolean', default: false },
  },
});
const printed = z.object({
  statements: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  megabytes: z.number(),
});

const SHORT = [
  '“We wait,” said Ana Ruiz, the mayor of Harwick. Ferries left on Thursday.',
  'Tom Bell said that the port was shut.',
];
const texts = values.short ? SHORT : inputs();
const formats = values.format === undefined ? TABLE_FORMATS : [values.format];

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-tables-'));
try {
  const records = join(folder, 'records.json');
  writeFileSync(records, JSON.stringify(texts.map((text) => annotate(text, { published: '2024-02-01' }))));
  for (const format of formats) {
    const { statements, seconds, cpuSeconds, megabytes } = measured(records, format);
    process.stdout.write(
      `${format.padEnd(8)} ${values.records} records, ${statements} statements: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor time; ${rate(statements / cpuSeconds)} statements and ${rate(Number(values.records) / cpuSeconds)} records a second of it; ${Math.round(megabytes)} MB at most\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function rate(perSecond: number): string {
  return String(Math.round(perSecond));
}

/** In a process of its own, since the memory of one is that of all that it has ever done. */
function measured(records: string, format: string): z.infer<typeof printed> {
  const worker = fileURLToPath(new URL('tables-worker.js', import.meta.url));
  const parameters = [
    worker,
    records,
    values.records,
    join(folder, format),
    format,
    values.across ? 'across' : 'alone',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  try {
    return printed.parse(JSON.parse(stdout));
  } catch (cause) {
    throw new Error(stderr, { cause });
  } finally {
    rmSync(join(folder, format), { recursive: true, force: true });
  }
}
