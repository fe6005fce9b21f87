/** A run: every document of every input through the pipeline, its record into a file, its failure into quarantine. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { until } from '../read/index.js';
import { openRecordSink, type RecordFormat } from '../write/index.js';
import { discover, type Found } from './discover.js';
import { type Arrival, documentsOf } from './documents.js';
import { Names } from './names.js';
import { outcomeOf } from './outcome.js';
import { Quarantine } from './quarantine.js';
import { NOTHING_DONE, type Summary, withFailure, withRecord } from './summary.js';

export interface RunOptions {
  /** Paths, globs, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** The folder that results go to. */
  readonly out: string;
  readonly format: RecordFormat;
  /** The publication date of documents that name none, ISO 8601, or null. */
  readonly published: string | null;
  readonly config: Config;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly log: Logger;
  /** Ends the run behind the document at hand. */
  readonly interrupted: AbortSignal;
}

/**
 * Runs over all inputs. One document is held in memory at a time.
 *
 * @throws {UsageError} when an input does not exist; {@link OutputError} when results cannot be written
 */
export async function runBatch(options: RunOptions): Promise<Summary> {
  const found = await discover(options.inputs, options.out);
  const sink = await openRecordSink(options.out, options.format);
  const quarantine = new Quarantine(options.out);
  const names = new Names();
  let summary = NOTHING_DONE;
  try {
    for await (const arrival of arrivals(found, options)) {
      const { path, line } = arrival.place;
      const log = options.log.child({ ...arrival.place });
      const { record, error } = outcomeOf(arrival, options.config);
      if (record !== undefined) {
        const name = names.claim(arrival.name, `${path}:${line}`);
        await sink.write(name, record);
        summary = withRecord(summary, record);
        log.info({ name, warnings: record.warnings.length }, 'annotated');
      } else {
        await quarantine.add(arrival.place, error);
        summary = withFailure(summary);
        log.error({ code: error.code }, error.message);
      }
    }
    if (options.interrupted.aborted) await sink.discard();
    else await sink.finish();
    await quarantine.finish();
    return summary;
  } catch (error) {
    await Promise.all([sink.discard(), quarantine.discard()]);
    throw error;
  }
}

async function* arrivals(found: readonly Found[], options: RunOptions): AsyncGenerator<Arrival> {
  for (const one of found) {
    if (one.input !== undefined) yield* until(documentsOf(one.input, options), options.interrupted);
    else yield { place: { path: one.path, line: null, id: null }, name: one.path, error: one.error };
    if (options.interrupted.aborted) return;
  }
}
