/**
 * `npm run bench -- report`: how long a report of many records takes, how much memory, and how large it is beside its gzipped records. The records are those of `inputs/`, again and again, each with an
 * id of its own; `--records 5000`: how many; `--from FILE`: the records of a file of lines instead. The report is made in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { z } from 'zod';
import { annotate } from '../../src/index.js';
import { inputs } from './corpus.js';

const { values } = parseArgs({ options: { records: { type: 'string', default: '5000' }, from: { type: 'string' } } });
const printed = z.object({
  documents: z.number(),
  statements: z.number(),
  bytes: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  megabytes: z.number(),
});
const recordSchema = z.looseObject({ id: z.string(), source: z.looseObject({ path: z.string().nullable() }) });

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-report-'));
try {
  const records = join(folder, 'records.jsonl');
  await pipeline(Readable.from(lines(Number(values.records))), createWriteStream(records));
  const gzipped = join(folder, 'records.jsonl.gz');
  await pipeline(createReadStream(records), createGzip({ level: 6 }), createWriteStream(gzipped));
  const { documents, statements, bytes, seconds, cpuSeconds, megabytes } = measured(records);
  const size = statSync(gzipped).size;
  process.stdout.write(
    [
      `${documents} records, ${statements} statements, ${mega(statSync(records).size)} MB, ${mega(size)} MB gzipped`,
      `time: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor time`,
      `memory: ${Math.round(megabytes)} MB at most`,
      `size: ${mega(bytes)} MB, ${(bytes / size).toFixed(2)} times the gzipped records\n`,
    ].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function* lines(count: number): Generator<string> {
  const texts =
    values.from === undefined
      ? inputs().map((text) => annotate(text, { published: '2024-02-01' }))
      : readLines(values.from);
  for (let number = 0; number < count; number += 1) {
    const { source, ...record } = recordSchema.parse(texts[number % texts.length]);
    yield `${JSON.stringify({ ...record, id: `story-${number}`, source: { ...source, path: `story-${number}.txt` } })}\n`;
  }
}

function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** In a process of its own, since the memory of one is that of all that it has ever done. */
function measured(records: string): z.infer<typeof printed> {
  const worker = fileURLToPath(new URL('report-worker.js', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [worker, records, join(folder, 'report.html')], {
    encoding: 'utf8',
  });
  try {
    return printed.parse(JSON.parse(stdout));
  } catch (cause) {
    throw new Error(stderr, { cause });
  }
}
