/** Answers to a stream of documents, in order. */
import { setTimeout } from 'node:timers/promises';
import type { RawDocument } from '../document.js';
import { inOrder } from './in-order.js';
import type { Answer } from './order.js';
import type { Workers } from './workers.js';

export interface Answered<Item> {
  readonly item: Item;
  /** Null for an item without a document. */
  readonly answer: Answer | null;
}

/**
 * Answers items in their order, as they come, reading ahead no further than there is room.
 *
 * @throws what `items` throws, in its place; {@link WirecopyError} `model-damaged`
 */
export function answersInOrder<Item>(
  items: AsyncIterable<Item>,
  documentOf: (item: Item) => RawDocument | null,
  workers: Workers,
): AsyncGenerator<Answered<Item>> {
  const answer = async ({ item, isAlone }: Marked<Item>) => {
    const document = documentOf(item);
    return { item, answer: document === null ? null : await workers.answer(document, isAlone) };
  };
  const weightOf = ({ item }: Marked<Item>) => documentOf(item)?.text.length ?? 0;
  return inOrder(markAlone(items, documentOf), answer, weightOf, workers.room);
}

interface Marked<Item> {
  readonly item: Item;
  readonly isAlone: boolean;
}

/** How long the first document waits for a second one. */
const GRACE_MS = 20;

/** Says of the first document whether it is the only one, as far as can be told before it should be answered. */
async function* markAlone<Item>(
  items: AsyncIterable<Item>,
  documentOf: (item: Item) => RawDocument | null,
): AsyncGenerator<Marked<Item>> {
  const iterator = items[Symbol.asyncIterator]();
  const isDocument = ({ done, value }: IteratorResult<Item>) => done !== true && documentOf(value) !== null;
  try {
    let next = iterator.next();
    for (let result = await next; !isDocument(result); result = await next) {
      if (result.done) return;
      yield { item: result.value, isAlone: false };
      next = iterator.next();
    }
    const others: Item[] = [];
    const grace = new AbortController();
    const isOver = setTimeout(GRACE_MS, null, { signal: grace.signal }).catch(() => null);
    const first = await next;
    next = iterator.next();
    let isAlone = true;
    for (;;) {
      const result = await Promise.race([next.catch(() => null), isOver]);
      if (result === null || result.done) break;
      isAlone = documentOf(result.value) === null;
      if (!isAlone) break;
      others.push(result.value);
      next = iterator.next();
    }
    grace.abort();
    if (!first.done) yield { item: first.value, isAlone };
    for (const item of others) yield { item, isAlone: false };
    for (let result = await next; !result.done; result = await next) {
      yield { item: result.value, isAlone: false };
      next = iterator.next();
    }
  } finally {
    await iterator.return?.();
  }
}
