/** Runs of `wirecopy run`, and what they must end with. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { bytesIn } from './folders.js';
import { wirecopy } from './wirecopy.js';

export const FORMATS = [['json'], ['jsonl'], ['parquet']] as const;
/** A file a document, and files of many; where records are not read again, Parquet is another encoding of these, and has no part in it. */
export const LAYOUTS = [['json'], ['jsonl']] as const;

/** Runs in the folder, into `outputs` unless said; `summary` is what `--json` prints. */
export async function run(folder: string, ...parameters: readonly string[]) {
  const { status, stdout, stderr } = await wirecopy(folder, ['run', ...parameters, '--json', '--workers', '1']);
  return { status, stderr, summary: stdout === '' ? {} : JSON.parse(stdout) };
}

/** Runs into a new folder, and expects the same in `outputs`. */
export async function expectAsNew(folder: string, ...parameters: readonly string[]): Promise<void> {
  rmSync(join(folder, 'fresh'), { recursive: true, force: true });
  await run(folder, ...parameters, '--out', 'fresh');
  expect(bytesIn(join(folder, 'outputs'))).toEqual(bytesIn(join(folder, 'fresh')));
}

const reportSchema = z.object({ counts: z.object({ annotated: z.number() }) });

/** How many documents the last run has annotated itself. */
export function annotatedIn(folder: string): number {
  return reportSchema.parse(JSON.parse(readFileSync(join(folder, 'outputs/run.json'), 'utf8'))).counts.annotated;
}
