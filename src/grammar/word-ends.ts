/**
 * Where words end at the latest, and without the marks after them: a sentence, a quotation, a clause before a comma.
 *
 *     They left. |            They left |, however |.
 */
import { ADVERBS_BEFORE_CLAUSES, ENDING_ASIDES, SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import type { View } from './view.js';

/** A sentence ends in no more marks than these. */
const MAX_MARKS = 10;

/** Final stops, commas and dashes are no part; closing quotation marks are. */
export function trimmed(view: View, first: number, end: number): number {
  const least = Math.max(first + 1, end - MAX_MARKS);
  let last = beforeMarks(view, least, end);
  // `hope, | even as the boat sank`
  const isClause = ADVERBS_BEFORE_CLAUSES.has(view.lower(last - 1)) && SUBORDINATING_CONJUNCTIONS.has(view.lower(last));
  if (isClause && last - 1 > first) last = beforeMarks(view, least, last - 1);
  if (last - 1 > least && /^(?:and|but|or)$/.test(view.lower(last - 1)) && view.tokens.text(last - 2) === ',')
    last -= 2; // `sided with | the majority, | but`
  // `had done so, | however`
  const isAside = last - 2 > least && ENDING_ASIDES.has(view.lower(last - 1)) && view.tokens.text(last - 2) === ',';
  return isAside ? last - 2 : last;
}

function beforeMarks(view: View, least: number, end: number): number {
  let last = end;
  while (last > least && /^(?:[.,;:!?—–-]+|…|\.\.\.)$/.test(view.tokens.text(last - 1))) last -= 1;
  return last;
}

/** No sentence of news has more tokens. */
const MAX_SENTENCE = 200;

/** In what has no stops at all, words reach no further, so that nobody says half of a text. */
const REACH_WITHOUT_STOPS = 60;

/** Where the sentence's words end: before its final stop, or after the closing mark that follows it. */
function wordsEnd(view: View, token: number): number {
  const { first, end } = view.sentenceAt(token);
  const reach = end - first > MAX_SENTENCE ? REACH_WITHOUT_STOPS : MAX_SENTENCE;
  return trimmed(view, first, Math.min(end, token + reach));
}

/** Where the words of the token's clause end at the latest: its sentence, or the quotation that it stands in. */
export function limitAt(view: View, token: number): number {
  const quotation = view.quotationAt(token);
  const end = wordsEnd(view, token);
  return quotation?.closed === true ? Math.min(end, quotation.last + 1) : end;
}

/** The comma that ends the clause; `limit` where there is none. */
export function commaAfter(view: View, from: number, limit: number): number {
  const home = view.quotationAt(from);
  for (let token = from; token < limit; token += 1) {
    if (view.tokens.text(token) === ',' && view.quotationAt(token) === home) return token;
  }
  return limit;
}
