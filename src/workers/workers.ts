/** Whoever annotates: this thread when a document comes alone, else a pool that starts when it is first needed. */
import { availableParallelism, freemem } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { RawDocument } from '../document/index.js';
import { encodeShard, type ShardEncoding } from '../write/index.js';
import type { Room } from './in-order.js';
import type { Answer, Order } from './order.js';
import type { AnnotationPool } from './pool.js';

/** For each worker: what waits and what is under way, in documents and in UTF-16 code units. */
const ROOM: Room = { items: 64, weight: 1_000_000 };

/** How long the first document waits for a second one. */
const GRACE_MS = 5;

export class Workers {
  readonly #count: number;
  readonly #order: Order;
  readonly #mayBeAlone: boolean;
  #pool: Promise<AnnotationPool> | null = null;
  /** Documents so far. */
  #asked = 0;

  /**
   * @param count threads; null for one less than the cores, as far as memory allows
   * @param alone whether a document that comes alone may be annotated in this thread, which starts none
   */
  constructor(count: number | null, order: Order, { alone = true }: { readonly alone?: boolean } = {}) {
    this.#count = count ?? defaultWorkers();
    this.#order = order;
    this.#mayBeAlone = alone;
  }

  /** How much to ask for at once. */
  get room(): Room {
    return { items: ROOM.items * this.#count, weight: ROOM.weight * this.#count };
  }

  /** @throws {WirecopyError} `model-damaged`, which every document would meet */
  async answer(document: RawDocument): Promise<Answer> {
    this.#asked += 1;
    const answer = this.#asked === 1 && this.#mayBeAlone ? await this.#answerAlone(document) : null;
    return answer ?? (await this.#started()).annotate(document);
  }

  /** Null when another document has come meanwhile, or a worker should try. */
  async #answerAlone(document: RawDocument): Promise<Answer | null> {
    await setTimeout(GRACE_MS);
    if (this.#asked > 1) return null;
    // The pipeline is loaded when it is needed: a run over unchanged inputs does without, and so does one with workers.
    const { answerAlone } = await import('./alone.js');
    return answerAlone(document, this.#order);
  }

  /** The bytes of a shard. */
  async encode(lines: readonly Uint8Array[], encoding: ShardEncoding): Promise<Uint8Array> {
    return this.#pool === null ? encodeShard(lines, encoding) : (await this.#pool).encode(lines, encoding);
  }

  async close(): Promise<void> {
    await (await this.#pool)?.close();
  }

  #started(): Promise<AnnotationPool> {
    this.#pool ??= this.#start();
    return this.#pool;
  }

  async #start(): Promise<AnnotationPool> {
    const { AnnotationPool } = await import('./pool.js');
    return new AnnotationPool({ workers: this.#count, order: this.#order });
  }
}

/** What one worker is expected to need. */
const BYTES_PER_WORKER = 500_000_000;

/** One less than the cores, as far as free memory allows, and at least one. */
function defaultWorkers(): number {
  // In a container the machine may have more than this process may use; 0 where there is no limit.
  const memory = Math.min(freemem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.max(1, Math.min(availableParallelism() - 1, Math.floor(memory / BYTES_PER_WORKER)));
}
