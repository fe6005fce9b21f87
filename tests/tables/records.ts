/** Records for tests of tables: those of `inputs/`, and short ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate, type NewsRecord } from '../../src/index.js';
import { makeTables, type TablesOptions } from '../../src/tables/index.js';

const INPUTS = fileURLToPath(new URL('../../inputs', import.meta.url));

let records: readonly NewsRecord[] | undefined;
/** Every text of `inputs/`, and one with emoji before everything that it says. */
export function recordsOfInputs(): readonly NewsRecord[] {
  records ??= [
    ...readdirSync(INPUTS)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => given(readFileSync(join(INPUTS, file), 'utf8'), file)),
    given(EMOJI, 'emoji.txt'),
    given('', 'empty.txt'),
  ];
  return records;
}

export const EMOJI =
  '🚢🚢 Ferries to Harwick stop. “We 🙏 wait,” Ms Ana Ruiz, the mayor of Harwick, told reporters on Thursday. “It is,” she added, “too late.”';

/** The record of a text that was read from such a file. */
export function given(text: string, path: string, published = '2024-02-01'): NewsRecord {
  const record = annotate(text, { published });
  return { ...record, source: { ...record.source, path } };
}

export function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Makes tables; what is not said is as the command has it. */
export function make(inputs: readonly string[], out: string, options: Partial<TablesOptions> = {}) {
  return makeTables({
    inputs,
    out,
    stdin: nothing(),
    format: 'jsonl',
    csv: { raw: false, bom: false },
    maxRows: 1_000_000,
    force: false,
    skipInvalid: false,
    overwrite: false,
    warn: () => {},
    interrupted: new AbortController().signal,
    progress: () => {},
    ...options,
  });
}
