/**
 * `npm run bench -- tables`: how many statements a second become rows, and how much memory that takes. The records are those of
 * `inputs/`, again and again, each with an id of its own; each format runs in a process of its own. `--records 1000000`: how many.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { annotate } from '../../src/index.js';
import { inputs } from './corpus.js';

const { values } = parseArgs({
  options: { records: { type: 'string', default: '20000' }, format: { type: 'string' } },
});
const COUNT = Number(values.records);
const FORMATS = values.format === undefined ? ['parquet', 'csv', 'jsonl'] : [values.format];

const printed = z.object({ seconds: z.number(), cpuSeconds: z.number(), megabytes: z.number() });

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-tables-'));
try {
  const path = join(folder, 'records.jsonl');
  const statements = await writeRecords(path);
  process.stdout.write(`${COUNT} records, ${statements} statements\n`);
  for (const format of FORMATS) {
    const { seconds, cpuSeconds, megabytes } = measured(path, format);
    const rate = Math.round(statements / cpuSeconds);
    process.stdout.write(
      `${format.padEnd(8)} ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor time, ${rate} statements a second of it, ${Math.round(megabytes)} MB at most\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Returns how many statements they have. */
async function writeRecords(path: string): Promise<number> {
  const records = inputs().map((text) => annotate(text, { published: '2024-02-01' }));
  const file = createWriteStream(path);
  let statements = 0;
  for (let index = 0; index < COUNT; index += 1) {
    const record = records[index % records.length];
    if (record === undefined) throw new Error('no inputs');
    statements += record.quotes.length;
    const source = { ...record.source, path: `story-${index}.txt` };
    const line = `${JSON.stringify({ ...record, id: `story-${index}`, source })}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return statements;
}

/** In a process of its own, since the memory of one is that of all that it has ever done. */
function measured(path: string, format: string): z.infer<typeof printed> {
  const worker = fileURLToPath(new URL('tables-worker.js', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [worker, path, join(folder, format), format], {
    encoding: 'utf8',
  });
  try {
    return printed.parse(JSON.parse(stdout));
  } catch (cause) {
    throw new Error(stderr, { cause });
  }
}
