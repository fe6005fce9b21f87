/** Annotates one document after the other in this thread; what takes too long there, or is very long, goes to a thread of its own. */
import type { RawDocument } from '../document/index.js';
import { answerAlone } from './alone.js';
import type { Answer, Order } from './order.js';
import { AnnotationPool } from './pool.js';

export class OneWorker {
  readonly #order: Order;
  #pool: AnnotationPool | null = null;

  constructor(order: Order) {
    this.#order = order;
  }

  /** @throws {WirecopyError} `model-damaged`, which every document would meet */
  async answer(document: RawDocument): Promise<Answer> {
    const answer = answerAlone(document, this.#order);
    if (answer !== null) return answer;
    this.#pool ??= new AnnotationPool({ workers: 1, order: this.#order });
    return this.#pool.annotate(document);
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}
