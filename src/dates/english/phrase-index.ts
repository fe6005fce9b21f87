/** Phrases of several words, looked up by their first one; of those that begin alike the longest is read. */
import type { Words } from '../words.js';

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

export class PhraseIndex<Value> {
  readonly #byFirst = new Map<string, Phrase<Value>[]>();

  /** @param phrases in lower case, spaces between the words */
  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    const all = Array.from(phrases, ([phrase, value]): Phrase<Value> => ({ words: partsOf(phrase), value }));
    for (const phrase of all.sort((a, b) => b.words.length - a.words.length)) {
      const first = phrase.words[0] ?? '';
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), phrase]);
    }
  }

  /** The words that phrases begin with. */
  get starts(): string[] {
    return [...this.#byFirst.keys()];
  }

  /** The longest phrase from the word on: "a good few" rather than "a". */
  read(words: Words, at: number): { readonly value: Value; readonly end: number } | null {
    for (const phrase of this.#byFirst.get(words.lower(at)) ?? []) {
      if (words.reads(at, phrase.words)) return { value: phrase.value, end: at + phrase.words.length };
    }
    return null;
  }
}

/** The words of a phrase. */
export function partsOf(phrase: string): string[] {
  return phrase.match(/\S+/g) ?? [];
}
