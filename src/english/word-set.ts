/**
 * Sets of words that most others are told from without being looked up, by their first and last letter and their length: rules ask of
 * every word of a text whether it is one of a few, and hardly any is.
 */

/** What words look like: a word that does not look like one of them is none. */
export class WordMarks {
  /** By first letter: a bit for each last letter and length that a word has. */
  readonly #rows = new Int32Array(ROWS);

  constructor(words: Iterable<string> = []) {
    for (const word of words) mark(this.#rows, word);
  }

  add(word: string): void {
    mark(this.#rows, word);
  }

  /** False for most words that were not added, true for all that were. */
  mayHave(word: string): boolean {
    return isMarked(this.#rows, word);
  }
}

/** A set that is asked far more often than its words are there. It has a set inside, since V8 takes longer to call what a class overrides. */
export class WordSet implements ReadonlySet<string> {
  /** As in {@link WordMarks}: here, since that is one step less. */
  readonly #rows = new Int32Array(ROWS);
  readonly #words = new Set<string>();

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    mark(this.#rows, word);
    this.#words.add(word);
  }

  has(word: string): boolean {
    return isMarked(this.#rows, word) && this.#words.has(word);
  }

  get size(): number {
    return this.#words.size;
  }

  forEach(call: (word: string, again: string, words: ReadonlySet<string>) => void): void {
    for (const word of this.#words) call(word, word, this);
  }

  entries(): SetIterator<[string, string]> {
    return this.#words.entries();
  }

  keys(): SetIterator<string> {
    return this.#words.keys();
  }

  values(): SetIterator<string> {
    return this.#words.values();
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.#words.values();
  }
}

const ROWS = 32;
/** Makes words of one ending differ by their length. */
const LENGTH = 7;

function mark(rows: Int32Array, word: string): void {
  const row = word.length === 0 ? 0 : word.charCodeAt(0) & (ROWS - 1);
  rows[row] = (rows[row] ?? 0) | (1 << lastOf(word));
}

function isMarked(rows: Int32Array, word: string): boolean {
  const row = word.length === 0 ? 0 : word.charCodeAt(0) & (ROWS - 1);
  return (((rows[row] ?? 0) >>> lastOf(word)) & 1) === 1;
}

/** Of the sum only the lowest five bits count, as in any shift. The length is asked, not whether it is `''`: V8 compares strings by a call. */
function lastOf(word: string): number {
  return word.length === 0 ? 0 : word.charCodeAt(word.length - 1) + LENGTH * word.length;
}
