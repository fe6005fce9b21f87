/** Work on many items at once, results in the order of the items, reading no further ahead than there is room. */

export interface Room {
  /** The most items under way. */
  readonly items: number;
  /** The most weight under way; one item may be heavier. */
  readonly weight: number;
}

/**
 * Starts `work` on items as they come and yields its results in the order of the items. Back-pressure reaches both ways:
 * items are asked for only while there is room, and there is room again when a result has been taken.
 *
 * What `items` or `work` throws is thrown in its place, after the results before it.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  weightOf: (item: Item) => number,
  room: Room,
): AsyncGenerator<Result> {
  const line = new Line<Result>(room);
  const iterator = items[Symbol.asyncIterator]();
  const reading = line.fill(iterator, work, weightOf);
  try {
    for (let next = await line.take(); next !== null; next = await line.take()) yield await next.result;
    await reading;
  } finally {
    line.close();
    await iterator.return?.();
  }
}

interface Place<Result> {
  readonly result: Promise<Result>;
  readonly weight: number;
}

/** Results that are not there yet, first in, first out. */
class Line<Result> {
  readonly #room: Room;
  readonly #places: Place<Result>[] = [];
  readonly #watchers: (() => void)[] = [];
  #weight = 0;
  #isOver = false;

  constructor(room: Room) {
    this.#room = room;
  }

  async fill<Item>(
    items: AsyncIterator<Item>,
    work: (item: Item) => Promise<Result>,
    weightOf: (item: Item) => number,
  ): Promise<void> {
    try {
      while (!this.#isOver) {
        const next = await items.next();
        if (next.done) break;
        this.#add(work(next.value), weightOf(next.value));
        while (!this.#isOver && this.#isFull) await this.#change();
      }
    } catch (error) {
      this.#add(Promise.reject(error), 0);
    }
    this.#isOver = true;
    this.#changed();
  }

  /** The next result, which may still be under way; null when there will be none. */
  async take(): Promise<Place<Result> | null> {
    while (this.#places.length === 0) {
      if (this.#isOver) return null;
      await this.#change();
    }
    const next = this.#places.shift() ?? null;
    if (next !== null) {
      this.#weight -= next.weight;
      this.#changed();
    }
    return next;
  }

  close(): void {
    this.#isOver = true;
    this.#changed();
  }

  get #isFull(): boolean {
    return this.#places.length >= this.#room.items || this.#weight >= this.#room.weight;
  }

  #add(result: Promise<Result>, weight: number): void {
    result.catch(() => {}); // it is thrown where it is taken
    this.#places.push({ result, weight });
    this.#weight += weight;
    this.#changed();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#watchers.push(resolve));
  }

  #changed(): void {
    for (const notice of this.#watchers.splice(0)) notice();
  }
}
