/**
 * Words of its sentence before a quotation that goes on with them: content, unless they say when, where or how it was said.
 *
 *     With so many boats, | “there is no room,” | she said           On Monday, “there was no room,” she said
 */
import type { Quotation } from '../../document/index.js';
import { TIMES_OF_SAYING } from '../../english/clause-words.js';
import { MEANS_AFTER_WORDS } from '../../english/means.js';
import { DAY_NAMES } from '../../english/time-words.js';
import type { Reading } from '../reading.js';
import type { IsCue } from '../scope.js';
import { beginningOf } from './beginning.js';
import { afterLead } from './sentence-parts.js';

/** Where the words begin; null where there are none. */
export function leadOf(reading: Reading, quotation: Quotation, isCue: IsCue): number | null {
  if (!/^\p{Ll}/u.test(reading.tokens.text(quotation.first + 1))) return null;
  const sentence = Math.max(reading.sentenceAt(quotation.first).first, quotation.first - 2 * MAX_LEAD);
  const first = afterLead(reading, beginningOf(reading, sentence, quotation.first, isCue));
  if (first >= quotation.first - 1 || quotation.first - first > MAX_LEAD || opensFrame(reading, first)) return null;
  for (let token = first; token < quotation.first; token += 1) {
    if (reading.quotationAt(token) !== null || isOfSaying(reading, token, isCue)) return null;
  }
  return first;
}

/** Maximum tokens of such words. */
const MAX_LEAD = 30;

/** `Asked about it`, `Speaking in Porto`, `As he left` */
function opensFrame(reading: Reading, first: number): boolean {
  return reading.upos(first) === 'VERB' || reading.upos(first) === 'ADV' || TIMES_OF_SAYING.has(reading.lower(first));
}

/** `On Monday`, `In a letter`, `Ruiz said it was late` */
function isOfSaying(reading: Reading, token: number, isCue: IsCue): boolean {
  return isCue(token) || DAY_NAMES.has(reading.lower(token)) || MEANS_AFTER_WORDS.has(reading.lower(token));
}
