/** Statements as lists of words, and which of them are about the same. */
import type { Statement } from './documents.js';
import type { ContentKind, Words } from './words.js';

/** How much of a gold statement's words must be found before its speaker can be right. */
export const ENOUGH = 0.5;

export interface Worded {
  readonly statement: Statement;
  /** Indices of the words of its content, in order. */
  readonly content: readonly number[];
  readonly key: string;
  readonly kind: ContentKind;
}

export function worded(words: Words, statement: Statement): Worded {
  const content = words.within(statement.content);
  return { statement, content, key: content.join(' '), kind: words.kindOf(content) };
}

export function hasWords({ content }: Worded): boolean {
  return content.length > 0;
}

export function commonOf(one: Iterable<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const word of one) common += Number(other.has(word));
  return common;
}

/** The first statement that shares most words; null where there is no statement. */
export function bestOf(
  content: readonly number[],
  others: readonly Worded[],
): { other: Worded; common: number } | null {
  const wanted = new Set(content);
  let best: { other: Worded; common: number } | null = null;
  for (const other of others) {
    const common = commonOf(other.content, wanted);
    if (best === null || common > best.common) best = { other, common };
  }
  return best;
}

/** The statement that is most alike: of an inner statement not the outer one, which has all of its words, too. Null where none has half of them. */
export function likestOf(content: readonly number[], others: readonly Worded[]): Worded | null {
  const wanted = new Set(content);
  let likest: Worded | null = null;
  let most = 0;
  for (const other of others) {
    const common = commonOf(other.content, wanted);
    const likeness = common / (content.length + other.content.length - common);
    if (common < ENOUGH * content.length || likeness <= most) continue;
    likest = other;
    most = likeness;
  }
  return likest;
}
