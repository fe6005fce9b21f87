/**
 * What is remembered of words from text to text, since most words of a text were in the one before. What is remembered must depend on
 * the word alone: then no text changes the record of another.
 */
export class WordMemory<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  /** @param most how many words there is room for; when one more comes, all are forgotten */
  constructor(most: number) {
    this.#most = most;
  }

  get(word: string): T | undefined {
    return this.#values.get(word);
  }

  /** Remembers the value of a word, unless the word is long: such words hardly come again, and some fill a text. */
  keep(word: string, value: T): void {
    if (word.length > MAX_WORD) return;
    if (this.#values.size >= this.#most) this.#values.clear();
    this.#values.set(detached(word), value);
  }

  clear(): void {
    this.#values.clear();
  }
}

/** Longer words are not remembered. */
export const MAX_WORD = 40;
/** V8 copies slices up to this length. A longer one is a view, which keeps its whole text alive. */
const MAX_COPY = 12;

/** The same characters, no view of a text. */
export function detached(slice: string): string {
  return slice.length > MAX_COPY ? slice.split('').join('') : slice;
}
