/** What a kind of furniture looks like: lines that are it as a whole. */
import type { BlockKind } from '../../document/index.js';
import { anyOf } from '../../english/words.js';

export interface LinePattern {
  readonly kind: BlockKind;
  /** Tested against a line of at most {@link MAX_LINE} units; anchored at both ends, without nested repetition. */
  readonly pattern: RegExp;
  /** What every such line holds, for a pattern that would look through each line of prose. */
  readonly mark?: RegExp;
  /** What a paragraph of an article must match besides; null where every line of the pattern can be nothing else. */
  readonly inArticle: RegExp | null;
}

/** UTF-16 code units; longer lines are prose. */
export const MAX_LINE = 300;

/** An expression for lines that are one of these as a whole, with what may stand before and after each of them. */
export function whole(alternatives: readonly string[], flags: 'i' | 'u', { before = '', after = '' } = {}): RegExp {
  return new RegExp(`^${before}${anyOf(alternatives)}${after}$`, flags);
}
