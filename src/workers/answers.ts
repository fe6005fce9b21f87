/** Answers to a stream of documents, in order. */
import type { RawDocument } from '../document/index.js';
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
  const answer = async (item: Item) => {
    const document = documentOf(item);
    return { item, answer: document === null ? null : await workers.answer(document) };
  };
  return inOrder(items, answer, (item) => documentOf(item)?.text.length ?? 0, workers.room);
}
