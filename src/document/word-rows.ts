/**
 * Numbers of words, for what is remembered of a word from text to text: a token is looked up among the known words once, and its number
 * answers for it from then on.
 */
export interface WordRows {
  /** By token: a number of its word as written; −1 where it has none. */
  readonly rows: Int32Array;
  /** Goes up when words are numbered anew. */
  readonly generation: number;
}

export const NO_ROWS: WordRows = { rows: new Int32Array(0), generation: 0 };

/** What is known of words, by their numbers. It must depend on the word alone, as in `resources/word-memory.ts`. */
export class RowMemory<T> {
  #generation = -1;
  #values: (T | undefined)[] = [];

  get({ rows, generation }: WordRows, token: number): T | undefined {
    const row = rows[token] ?? -1;
    return row < 0 || generation !== this.#generation ? undefined : this.#values[row];
  }

  keep({ rows, generation }: WordRows, token: number, value: T): void {
    const row = rows[token] ?? -1;
    if (row < 0 || generation < this.#generation) return;
    if (generation > this.#generation) this.#values = [];
    this.#generation = generation;
    // Without holes: V8 would make a slow table of a list with large ones.
    while (this.#values.length <= row) this.#values.push(undefined);
    this.#values[row] = value;
  }
}
