/**
 * A quotation credited after a dash, in the same paragraph or in a line of its own.
 *
 *     “We close at noon.” – the harbour master
 *     “We close at noon.”
 *     ― Tom Bell, harbour master
 */

import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { Reading } from '../reading.js';
import type { TextConstruction } from '../scope.js';
import type { Statement } from '../statement.js';

const DASH = /^(?:[—–―-]|--)$/;
/** A credit is the whole rest of its paragraph. Maximum tokens of it. */
const MAX_CREDIT = 20;

export const DASH_CREDIT: TextConstruction = { name: 'dash', read: dashCredits };

function dashCredits(reading: Reading): Statement[] {
  return reading.quotations.flatMap((quotation): Statement[] => {
    if (quotation.depth > 0 || !quotation.closed || !DASH.test(reading.tokens.text(quotation.end))) return [];
    const dash = quotation.end;
    const end = creditEnd(reading, dash);
    const speaker = end === null ? null : nounPhraseAfter(reading, dash + 1, end);
    if (speaker === null) return [];
    return [
      {
        content: [{ first: quotation.first, end: quotation.end }],
        speaker,
        cue: { first: dash, end: dash + 1, lemma: '–', act: 'say' },
        addressee: null,
        construction: 'dash',
        kind: 'quote',
      },
    ];
  });
}

/** Index after the credit; null where the paragraph goes on with a sentence. */
function creditEnd(reading: Reading, dash: number): number | null {
  const paragraph = reading.segmentation.paragraphs[reading.paragraphAt(dash)];
  const end = paragraph === undefined ? dash : reading.tokens.at(paragraph.end - 1) + 1;
  if (end - dash > MAX_CREDIT) return null;
  for (let token = dash + 1; token < end; token += 1) {
    if (reading.upos(token) === 'VERB' || reading.upos(token) === 'AUX') return null;
  }
  return end;
}
