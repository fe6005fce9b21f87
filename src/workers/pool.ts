/**
 * Workers that annotate. A document that takes too long, or takes its worker down, costs its own result only: the worker is
 * replaced, and what was with it in a batch is done again.
 */
import { Piscina } from 'piscina';
import type { RawDocument } from '../document/index.js';
import { WirecopyError } from '../errors.js';
import type { ShardEncoding } from '../write/index.js';
import { threadCpuSeconds } from './cpu-time.js';
import { type Answer, type Failure, type Order, STEPS } from './order.js';
import { ProgressBoard, type Standing } from './progress-board.js';
import type { Task, TaskResult } from './worker.js';

/** A worker that needs more than this, in MB, for a document is given up with it. */
const MAX_HEAP_MB = 2048;
/** Room for new objects, in MB: with V8's default of 16 a third of the time of short documents is collection. */
const YOUNG_MB = 64;
/** Maximum documents, and maximum UTF-16 code units, that go to a worker at once. */
const BATCH_DOCUMENTS = 16;
const BATCH_LENGTH = 64_000;
/** Batches under way for each worker: one at work, one that waits so that it need not. */
const BATCHES_PER_WORKER = 2;
/** How often the time of the workers is looked at. */
const WATCH_MS = 100;

interface Waiting {
  readonly document: RawDocument;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** A batch under way. */
interface Batch {
  readonly number: number;
  readonly stop: AbortController;
  /** The document that was being annotated when the watch last looked, and the CPU seconds of its thread at that time. */
  seen: { readonly document: number; readonly since: number } | null;
  /** Where the watch found that it had taken too long. */
  late: Standing | null;
}

export interface PoolOptions {
  readonly workers: number;
  readonly order: Order;
  /** Of a worker's old objects, in MB. */
  readonly heapMb?: number;
}

export class AnnotationPool {
  readonly #pool: Piscina<Task, TaskResult>;
  readonly #board: ProgressBoard;
  readonly #order: Order;
  readonly #maxBatches: number;
  readonly #waiting: Waiting[] = [];
  readonly #underWay = new Set<Batch>();
  readonly #watch: NodeJS.Timeout;
  #batches = 0;
  #isScheduled = false;

  constructor({ workers, order, heapMb = MAX_HEAP_MB }: PoolOptions) {
    // A worker that is replaced may still hold its row when the next one takes its own.
    this.#board = new ProgressBoard(2 * workers + 8);
    this.#order = order;
    this.#maxBatches = workers * BATCHES_PER_WORKER;
    this.#pool = new Piscina({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: workers,
      maxThreads: workers,
      idleTimeout: Number.POSITIVE_INFINITY,
      // Idle workers would wait in Atomics.wait, and under Node 22 one that is ended as it begins to wait may never wake: one run in forty hung at its end.
      atomics: 'disabled',
      workerData: { board: this.#board.memory },
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    // A worker that dies while it has nothing to do costs nothing, and is replaced; unheard, the event would end the process.
    this.#pool.on('error', () => {});
    this.#watch = setInterval(() => this.#look(), WATCH_MS).unref();
  }

  /**
   * Annotates a document. Those that are asked for together travel together.
   *
   * @throws {WirecopyError} `model-damaged`, since it would meet every document
   */
  annotate(document: RawDocument): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ document, resolve, reject });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      setImmediate(() => {
        this.#isScheduled = false;
        this.#dispatch();
      });
    });
  }

  /** Encodes a shard, beside the documents. */
  async encode(lines: readonly Uint8Array[], encoding: ShardEncoding): Promise<Uint8Array> {
    // A view takes all of the buffer that it shares with it to another thread.
    const owned = lines.map((line) => (line.byteLength === line.buffer.byteLength ? line : line.slice()));
    const result = await this.#pool.run({ kind: 'encode', lines: owned, encoding });
    if (result.kind !== 'encoded') throw new Error(`a shard was answered with ${result.kind}`);
    return result.bytes;
  }

  /** Ends the workers at once, whatever they do. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  #dispatch(): void {
    while (this.#waiting.length > 0 && this.#underWay.size < this.#maxBatches) {
      void this.#send(this.#nextBatch());
    }
  }

  #nextBatch(): Waiting[] {
    let [count, length] = [0, 0];
    while (count < BATCH_DOCUMENTS && count < this.#waiting.length) {
      length += this.#waiting[count]?.document.text.length ?? 0;
      if (count > 0 && length > BATCH_LENGTH) break;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  async #send(waiting: readonly Waiting[]): Promise<void> {
    this.#batches += 1;
    const batch: Batch = { number: this.#batches, stop: new AbortController(), seen: null, late: null };
    this.#underWay.add(batch);
    try {
      const documents = waiting.map(({ document }) => document);
      const task: Task = { kind: 'annotate', batch: batch.number, documents, order: this.#order };
      const result = await this.#pool.run(task, { signal: batch.stop.signal });
      if (result.kind === 'fatal') throw new WirecopyError(result.failure);
      if (result.kind === 'encoded') throw new Error('a batch was answered with a shard');
      for (const [index, { resolve, reject }] of waiting.entries()) {
        const answer = result.answers[index];
        if (answer === undefined) reject(new Error('a document without an answer'));
        else resolve(answer);
      }
    } catch (error) {
      this.#giveUp(waiting, batch, error);
    } finally {
      this.#underWay.delete(batch);
      this.#dispatch();
    }
  }

  /** A batch that came to nothing: its culprit, where there is one to name, fails; the others are sent again, each alone. */
  #giveUp(waiting: readonly Waiting[], batch: Batch, error: unknown): void {
    if (error instanceof WirecopyError) {
      for (const { reject } of waiting) reject(error);
      return;
    }
    const standing = batch.late ?? this.#board.standingOf(batch.number);
    if (standing !== null) this.#board.free(standing.row);
    for (const [index, { document, resolve, reject }] of waiting.entries()) {
      const isCulprit = waiting.length === 1 || (batch.late !== null && index === standing?.document);
      if (isCulprit) {
        const failure = batch.late === null ? died(document, error) : tookTooLong(document, this.#order);
        resolve({ failure: { ...failure, stage: standing?.step ?? null }, times: STEPS.map(() => 0) });
      } else {
        void this.#send([{ document, resolve, reject }]);
      }
    }
  }

  /** Ends batches whose document has used up its CPU time. */
  #look(): void {
    const { seconds } = this.#order.config.limits;
    for (const batch of this.#underWay) {
      const standing = this.#board.standingOf(batch.number);
      if (standing === null || batch.late !== null) continue;
      const now = threadCpuSeconds(standing.thread);
      if (batch.seen?.document !== standing.document) batch.seen = { document: standing.document, since: now };
      if (now - batch.seen.since <= seconds) continue;
      batch.late = standing;
      batch.stop.abort();
    }
  }
}

type WithoutStage = Omit<Failure, 'stage'>;

function tookTooLong({ id, source }: RawDocument, { config }: Order): WithoutStage {
  return {
    code: 'time-exceeded',
    message: `${source.path ?? id}: took longer than ${config.limits.seconds} CPU seconds`,
    hint: 'Please report the text. To give it more time, raise limits.seconds in the configuration and use --retry-quarantined.',
  };
}

function died({ id, source }: RawDocument, cause: unknown): WithoutStage {
  return {
    code: 'worker-died',
    message: `${source.path ?? id}: its worker died (${cause instanceof Error ? cause.message : String(cause)})`,
    hint: 'Most often the text needs more memory than a worker has: split it. If it is short, please report it.',
  };
}
