/** Answers to a stream of documents, in order. */
import { setTimeout } from 'node:timers/promises';
import type { RawDocument } from '../document.js';
import { inOrder } from './in-order.js';
import type { Answer } from './work.js';
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
  return inOrder(markAlone(items), answer, weightOf, workers.room);
}

interface Marked<Item> {
  readonly item: Item;
  readonly isAlone: boolean;
}

/** How long the first item waits for a second one. */
const GRACE_MS = 20;

/** Says of the first item whether it is the only one, as far as can be told before it should be answered. */
async function* markAlone<Item>(items: AsyncIterable<Item>): AsyncGenerator<Marked<Item>> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    if (first.done) return;
    let next = iterator.next();
    const grace = new AbortController();
    const isLast = next.then(
      ({ done }) => done === true,
      () => false,
    );
    const isLate = setTimeout(GRACE_MS, true, { signal: grace.signal }).catch(() => true);
    const isAlone = await Promise.race([isLast, isLate]);
    grace.abort();
    yield { item: first.value, isAlone };
    for (let { done, value } = await next; !done; { done, value } = await next) {
      yield { item: value, isAlone: false };
      next = iterator.next();
    }
  } finally {
    await iterator.return?.();
  }
}
