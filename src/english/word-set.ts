/**
 * Sets of words that most others are told from without being looked up, by their first and last letter and their length: rules ask of
 * every word of a text whether it is one of a few, and hardly any is.
 */

/** What words look like: a word that does not look like one of them is none. */
export class WordMarks {
  /** By first letter: a bit for each last letter and length that a word has. */
  readonly #marks = new Int32Array(LETTERS);

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    const row = firstOf(word);
    this.#marks[row] = (this.#marks[row] ?? 0) | (1 << lastOf(word));
  }

  /** False for most words that were not added, true for all that were. */
  mayHave(word: string): boolean {
    return (((this.#marks[firstOf(word)] ?? 0) >>> lastOf(word)) & 1) === 1;
  }
}

export class WordSet extends Set<string> {
  readonly #marks = new WordMarks();

  constructor(words: Iterable<string> = []) {
    super();
    for (const word of words) this.add(word);
  }

  override add(word: string): this {
    this.#marks.add(word);
    return super.add(word);
  }

  override has(word: string): boolean {
    return this.#marks.mayHave(word) && super.has(word);
  }
}

const LETTERS = 32;

function firstOf(word: string): number {
  return word === '' ? 0 : word.charCodeAt(0) & (LETTERS - 1);
}

/** Of the sum only the lowest five bits count, as in any shift. */
function lastOf(word: string): number {
  return word === '' ? 0 : word.charCodeAt(word.length - 1) + LENGTH * word.length;
}

/** Makes words of one ending differ by their length. */
const LENGTH = 7;
