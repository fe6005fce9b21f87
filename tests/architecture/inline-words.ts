/** Lists of English words in the code of a rule, which belong into `src/english/`. */
import { withoutComments } from './imports.js';

/** `(?:in|by|until|since)`: alternatives of a regular expression, more than three words. */
const ALTERNATION = /\((?:\?:)?[a-z’' -]*[a-z]{2}[a-z’' -]*(?:\|[a-z’'? -]+){3,}\)/g;
/** `'in by until since'.split(' ')`; what is cut from a text is no list. */
const SPLIT = /['`]\s*\)?\s*(?:\.trim\(\)\s*)?\.split\((?:' '|\/\\s\+?\/)\)/g;

/** How many lists of words a file holds. */
export function inlineWordLists(source: string): number {
  const code = withoutComments(source);
  return (code.match(ALTERNATION)?.length ?? 0) + (code.match(SPLIT)?.length ?? 0);
}

/**
 * How many there still are in the stages that read English. None may be added: words that a rule asks for stand in `src/english/`, and these numbers go
 * down until nothing is left of this table.
 */
export const STILL_INLINE: { readonly [part: string]: number } = {
  'segment/': 0,
  'syntax/': 2,
  'entities/': 0,
  'dates/': 0,
  'grammar/': 0,
  'quotes/': 0,
};
