/** `wirecopy top`: what is most among records, for a person; nothing is written but standard input, which is kept until it is read again. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { reportedLater } from '../../write/index.js';
import { type DocumentsOptions, documentsOf, gather, secondReader } from '../across/documents.js';
import { STDIN } from '../input/files.js';
import { keptAt } from '../input/standard-input.js';
import { type Top, TopCounts } from './counts.js';

export interface TopOptions extends DocumentsOptions {
  /** The most items of a list. */
  readonly limit: number;
  /** The folder in which standard input is kept meanwhile. */
  readonly temporary: string;
}

export interface TopFound extends Top {
  /** By version of the schema how many older records were converted. */
  readonly converted: { readonly [version: string]: number };
  /** By reason how many lines and records were left out. */
  readonly leftOut: { readonly [reason: string]: number };
}

/** Null when it was interrupted. @throws {UsageError}, {@link InputError} for what cannot be read; `output-unwritable` for standard input that cannot be kept */
export async function topOf(options: TopOptions): Promise<TopFound | null> {
  if (!options.inputs.includes(STDIN)) return counted(options);
  const { temporary } = options;
  const folder = await reportedLater(temporary, () => mkdtemp(join(temporary, 'wirecopy-top-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove); // a second Ctrl-C ends the process wherever it is
  try {
    const stdin = await keptAt(folder, options.stdin(), options.interrupted);
    return options.interrupted.aborted ? null : await counted({ ...options, stdin });
  } finally {
    process.off('exit', remove);
    remove();
  }
}

async function counted(options: TopOptions): Promise<TopFound | null> {
  const across = await gather(options);
  const counts = new TopCounts();
  const reader = secondReader(options);
  if (options.interrupted.aborted) return null;
  for await (const document of documentsOf(reader, across, options)) counts.add(document);
  if (options.interrupted.aborted) return null;
  const { converted, leftOut } = reader.counts;
  return { ...counts.finish(across.register, options.limit), converted, leftOut };
}
