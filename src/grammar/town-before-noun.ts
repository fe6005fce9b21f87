/**
 * A town and its region between an article and the noun that they say the seat of, as American papers have it.
 *
 *     The | El Paso, Texas, | maker of boots said            Its | Carlow, Ireland-based | parent said
 */
import { isPossessive } from './noun-phrase-words.js';
import type { View } from './view.js';

/** Maximum tokens of a town or a region: `Salt Lake City`, `N . D .`. */
const MAX_NAME = 4;

/**
 * The noun phrase's first token after the town: `maker` in `The El Paso, Texas, maker`, and `Ireland` in `Its Carlow, Ireland-based parent`; null where
 * the article at a token opens no such phrase.
 */
export function nounAfterTown(view: View, article: number): number | null {
  if (!/^(?:the|an?)$/.test(view.lower(article)) && !isPossessive(view, article)) return null;
  const comma = afterName(view, article + 1);
  if (comma === null || view.tokens.text(comma) !== ',') return null;
  const end = afterName(view, comma + 1);
  if (end === null) return null;
  if (/^[-‑]$/.test(view.tokens.text(end)) && view.lower(end + 1) === 'based') return comma + 1;
  return view.tokens.text(end) === ',' && isBareNoun(view, end + 1) ? end + 1 : null;
}

/** The front of a phrase that has lost it at the comma: `The El Paso, Texas, | maker of boots |`; null where none stands there. */
export function frontWithTown(view: View, first: number, floor: number): number | null {
  if (view.tokens.text(first - 1) !== ',') return null;
  for (let article = first - 2; article >= Math.max(floor, first - MAX_FRONT); article -= 1)
    if (nounAfterTown(view, article) === first) return article;
  return null;
}

/** An article, two names and two commas. */
const MAX_FRONT = 2 * MAX_NAME + 3;

/** Token after one to four capitalised words, and the stops of short forms: `El Paso`, `Mich.`; null where none begins there. */
function afterName(view: View, first: number): number | null {
  let end = first;
  while (end < first + MAX_NAME && (view.isCapitalised(end) || (end > first && view.tokens.text(end) === '.')))
    end += 1;
  return end > first ? end : null;
}

/** `| thrift said`, `| energy company said`: no name, which may be another thing in a list, and no verb. */
function isBareNoun(view: View, token: number): boolean {
  return /^(?:NOUN|ADJ)$/.test(view.upos(token)) && !view.isCapitalised(token);
}
