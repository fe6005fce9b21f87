/** Whoever annotates: this thread when a document comes alone, else a pool that starts when it is first needed. */
import { availableParallelism, freemem } from 'node:os';
import type { RawDocument } from '../document.js';
import { encodeShard, type ShardEncoding } from '../write/index.js';
import type { Room } from './in-order.js';
import type { Answer, Order } from './order.js';
import type { AnnotationPool } from './pool.js';

/** For each worker: what waits and what is under way, in documents and in UTF-16 code units. */
const ROOM: Room = { items: 64, weight: 1_000_000 };

export class Workers {
  readonly #count: number;
  readonly #order: Order;
  #pool: Promise<AnnotationPool> | null = null;

  /** @param count threads; null for one less than the cores, as far as memory allows */
  constructor(count: number | null, order: Order) {
    this.#count = count ?? defaultWorkers();
    this.#order = order;
  }

  /** How much to ask for at once. */
  get room(): Room {
    return { items: ROOM.items * this.#count, weight: ROOM.weight * this.#count };
  }

  /**
   * @param isAlone whether nothing else is to be annotated meanwhile
   * @throws {WirecopyError} `model-damaged`, which every document would meet
   */
  async answer(document: RawDocument, isAlone: boolean): Promise<Answer> {
    const answer = isAlone && this.#pool === null ? await this.#answerHere(document) : null;
    return answer ?? (await this.#started()).annotate(document);
  }

  /** The pipeline is loaded when it is needed: a run over unchanged inputs does without. */
  async #answerHere(document: RawDocument): Promise<Answer | null> {
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
