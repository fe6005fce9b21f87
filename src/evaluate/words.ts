/** The words of a text, in which statements are compared. */
import type { Span } from '../document/index.js';

/** Kinds follow from the marks in the text: all words between quotation marks, none, or some. */
export type ContentKind = 'direct' | 'mixed' | 'indirect';

/** The words of a text: letters, digits and what joins them (`don't`, `12.5`, `well-known`). */
export class Words {
  readonly #words: readonly Word[];
  readonly #isQuoted: Uint8Array;

  constructor(text: string) {
    this.#words = Array.from(text.matchAll(WORD), ({ index, 0: form }) => ({
      start: index,
      end: index + form.length,
      form,
      isWord: LETTER.test(form),
    }));
    this.#isQuoted = quotedUnits(text);
  }

  /** The words that a span touches, by their index. */
  within(spans: readonly Span[]): number[] {
    const found = new Set<number>();
    for (const { start, end } of spans) {
      for (let at = this.#firstAfter(start); at < this.#words.length; at += 1) {
        const word = this.#words[at];
        if (word === undefined || word.start >= end) break;
        if (word.isWord) found.add(at);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  kindOf(content: readonly number[]): ContentKind {
    const quoted = content.filter((at) => this.#isQuoted[this.#words[at]?.start ?? 0] === 1).length;
    if (quoted === content.length) return 'direct';
    return quoted === 0 ? 'indirect' : 'mixed';
  }

  /** The last word before the first comma, preposition or relative pronoun: “mayor” of “the mayor of Lisbon”. */
  headOf({ start, end }: Span): number | null {
    let last: number | null = null;
    for (const [at, word] of this.#words.entries()) {
      if (word.start < start || word.start >= end) continue;
      if (last !== null && ENDS_HEAD.test(word.form)) break;
      if (word.isWord && word.form !== "'s") last = at;
    }
    return last;
  }

  /** The first word that ends after an offset. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Word extends Span {
  readonly form: string;
  /** Else a mark. */
  readonly isWord: boolean;
}

const WORD = /[\p{L}\p{N}_]+(?:[.'’-][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const LETTER = /^[\p{L}\p{N}_]/u;
const ENDS_HEAD = /^(?:of|in|on|at|for|from|with|who|whose|which|that|to|by|and|,|\(|said|told)$/i;

/** Whether each code unit stands between quotation marks (`“…”`, `"…"`), marks included. */
function quotedUnits(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '“') isInside = true;
    if (mark === '\n') isInside = false;
    quoted[at] = Number(isInside || mark === '”' || mark === '"');
    if (mark === '”') isInside = false;
    if (mark === '"') isInside = !isInside;
  }
  return quoted;
}
