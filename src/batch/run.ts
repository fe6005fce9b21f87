/** A run: every document of every input through the pipeline, its record into a file, its failure into quarantine. */
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { RawDocument } from '../document/index.js';
import { until } from '../read/index.js';
import { type Answer, answersInOrder, Workers } from '../workers/index.js';
import { extensionOf, type RecordFormat, writeWhole } from '../write/index.js';
import { type Discovery, discover, type Found } from './discover.js';
import { documentsOf } from './documents.js';
import { Earlier } from './earlier.js';
import { finishedOf } from './finished.js';
import { contextOf } from './keys.js';
import { type Entry, type Extension, RECORD_EXTENSION, type Unit } from './ledger.js';
import { Names } from './names.js';
import { OutputFolder } from './output-folder.js';
import { REPORT_FILE } from './own-names.js';
import { withPauses } from './pauses.js';
import { type Item, type Planned, planOf } from './plan.js';
import { ReadingProgress } from './reading-progress.js';
import { RunReport } from './report.js';
import type { Progress, RunOptions, RunResult } from './run-options.js';
import { RunOutput } from './run-output.js';
import { NOTHING_DONE, type Summary, sumOf, withEntry } from './summary.js';
import { FileSink, ShardSink, type UnitSink } from './units.js';

/**
 * Runs over all inputs, or goes on with a run that was ended: what is done and has not changed is left as it is. A few documents
 * for each worker, and one shard of records, are held in memory.
 *
 * @throws {UsageError} when an input does not exist; {@link OutputError} when results cannot be written, or another run is at
 *   work on the folder; {@link WirecopyError} `model-damaged`
 */
export async function runBatch(options: RunOptions): Promise<RunResult> {
  const discovery = await discover(options.inputs, options.out, options.as !== null);
  const folder = await OutputFolder.open(options.out);
  try {
    for (const message of folder.journal.damaged) options.log.warn(message);
    if (folder.foreign.length > 0) options.log.warn(ofForeign(options.out, folder.foreign));
    return await new Run(options, discovery, folder).work();
  } finally {
    await folder.close();
  }
}

/** Whoever named a folder by mistake should see it. */
function ofForeign(out: string, names: readonly string[]): string {
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  return `${out}: no run has written ${names.slice(0, MAX_NAMES).join(', ')}${more} there; left alone`;
}

const MAX_NAMES = 3;

/** When nothing more is finished for this many milliseconds, what is finished is committed. */
const PAUSE_MS = 500;

class Run {
  readonly #options: RunOptions;
  readonly #found: readonly Found[];
  readonly #folder: OutputFolder;
  readonly #workers: Workers;
  readonly #report = new RunReport();
  readonly #extension: Extension;
  readonly #result: RunOutput;
  readonly #reading: ReadingProgress;
  #summary = NOTHING_DONE;
  #done = 0;
  #failed = 0;

  constructor(options: RunOptions, { found, leftOut }: Discovery, folder: OutputFolder) {
    this.#options = options;
    this.#found = found;
    for (const { path, reason } of leftOut) this.#report.leftOut.add(path, reason);
    this.#folder = folder;
    const { format, config, prune } = options;
    this.#extension = extensionOfFormat(format, config);
    this.#workers = new Workers(config.run.workers, { form: format === 'json' ? 'pretty' : 'line', config });
    this.#result = new RunOutput(folder, new Set(found.map(pathOf)), { prune, isSharded: format !== 'json' });
    this.#reading = new ReadingProgress(found);
  }

  async work(): Promise<RunResult> {
    const { config, interrupted, retryQuarantined, log } = this.#options;
    const earlier = await Earlier.open(this.#folder, config, retryQuarantined);
    const plan = planOf(this.#items(), {
      folder: this.#folder,
      earlier,
      context: contextOf(config),
      names: new Names(this.#result.keptSlots()),
      extension: this.#extension,
      maxDocuments: config.run.shardDocuments,
      interrupted,
    });
    try {
      const sink = this.#sink(earlier);
      const answers = answersInOrder(plan, documentOf, this.#workers);
      for await (const next of withPauses(answers, PAUSE_MS, () => sink.isPending)) {
        if (next === null) await sink.settle();
        else await this.#take(next.item, next.answer, sink);
      }
      await sink.settle();
    } finally {
      await this.#workers.close();
    }
    for (const entry of this.#result.failedBefore()) this.#log(entry);
    const summary = sumOf(this.#summary, this.#result.unchanged);
    if (interrupted.aborted) await this.#result.pause();
    else {
      await this.#result.finish();
      earlier.forgetSpilled();
    }
    await this.#writeReport(summary);
    const removed = interrupted.aborted ? [] : this.#result.removedInputs();
    for (const path of removed)
      log.warn({ path }, `${path}: no longer among the inputs; its records are kept until --prune`);
    return {
      summary,
      putAside: Math.max(0, this.#progress().done - summary.documents),
      removed,
      leftOut: this.#report.leftOut.counts(),
      isOneFile: this.#result.isOneFile(),
      extension: this.#extension,
    };
  }

  #sink(earlier: Earlier): UnitSink {
    const committed = (unit: Unit) => {
      this.#result.claim(unit.slot, unit.isStaged);
      for (const entry of unit.entries) this.#tell(entry);
    };
    if (this.#extension === RECORD_EXTENSION) return new FileSink(this.#folder, committed);
    return new ShardSink(this.#folder, earlier, this.#workers, committed);
  }

  async #take(planned: Planned, answer: Answer | null, sink: UnitSink): Promise<void> {
    if (planned.kind === 'unchanged') {
      this.#result.keep(planned.slot, planned.isStaged);
      this.#options.progress(this.#progress());
      return;
    }
    if (planned.kind === 'unit') {
      // Now, since the result has the order of the inputs, and a sink may commit it later, or decide that it must wait.
      this.#result.claim(planned.unit.slot, planned.unit.isStaged);
      await sink.end(planned.unit);
      return;
    }
    if (answer !== null) this.#report.addWork(planned.place, planned.bytes, answer.times);
    const finished = finishedOf(planned, answer, this.#options.config, this.#extension);
    await sink.add(finished);
    if (finished.entry.failure !== null) this.#failed += 1;
    else if (!finished.entry.isRemoved) this.#done += 1;
    this.#options.progress(this.#progress());
  }

  /** Counts and logs a document that is in place. */
  #tell(entry: Entry): void {
    this.#summary = withEntry(this.#summary, entry);
    this.#log(entry);
  }

  #log({ path, line, id, failure, counts }: Entry): void {
    const log = this.#options.log.child({ path, line, id });
    if (failure !== null) {
      this.#report.addFailure(failure);
      log.error({ code: failure.code, stage: failure.stage }, failure.message);
    } else {
      log.info({ stage: 'write', warnings: counts.warnings }, 'annotated');
    }
  }

  #progress(): Progress {
    return { done: this.#done + this.#result.documentsBefore, failed: this.#failed, ...this.#reading.state };
  }

  readonly #tellFields = (path: string | null, message: string) => {
    this.#options.log.info({ path }, `${path ?? 'standard input'}: ${message}`);
  };

  /** The documents of the inputs, and after them those that are kept though their inputs are gone. */
  async *#items(): AsyncGenerator<Item> {
    const { interrupted } = this.#options;
    for (const found of this.#found) {
      const arrivals = documentsOf(found, {
        ...this.#options,
        format: this.#options.as,
        tell: this.#tellFields,
        leaveOut: (path, reason) => this.#report.leftOut.add(path, reason),
      });
      for await (const arrival of mayHaveToWait(found) ? until(arrivals, interrupted) : arrivals) {
        if (interrupted.aborted) return;
        this.#reading.add(arrival.document?.source.bytes ?? 0);
        yield { arrival };
      }
      if (interrupted.aborted) return;
      this.#reading.next();
    }
    if (this.#extension !== RECORD_EXTENSION) for (const kept of this.#result.keptEntries()) yield { kept };
  }

  async #writeReport(summary: Summary): Promise<void> {
    const { inputs, as, out, format, published, config, retryQuarantined, prune, interrupted } = this.#options;
    const command = { inputs, as: as?.name ?? null, out, format, published, retryQuarantined, prune };
    const report = this.#report.toJson(command, config, summary, interrupted.aborted);
    await writeWhole(join(this.#folder.path, REPORT_FILE), report, this.#folder.temporary);
  }
}

/** Whether nobody knows when the next bytes come. */
function mayHaveToWait({ input }: Found): boolean {
  return input?.bytes === null;
}

function documentOf(planned: Planned): RawDocument | null {
  return planned.kind === 'document' ? planned.document : null;
}

function pathOf(found: Found): string | null {
  return found.input === undefined ? found.path : found.input.path;
}

function extensionOfFormat(format: RecordFormat, { run }: Config): Extension {
  if (format === 'json') return RECORD_EXTENSION;
  return extensionOf(format === 'parquet' ? { format } : { format, compression: run.compress });
}
