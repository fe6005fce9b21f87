/**
 * A quotation credited after a dash, in the same paragraph or in a line of its own; without a dash in a line under one that is all quotation.
 *
 *     “We close at noon.” – the harbour master
 *     “We close at noon.”
 *     ― Tom Bell, harbour master
 *
 *     “We close at noon.”
 *     Tom Bell, 51, harbour master
 */

import type { Quotation } from '../../document/index.js';
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
    if (quotation.depth > 0 || !quotation.closed) return [];
    if (!DASH.test(reading.tokens.text(quotation.end))) return creditLine(reading, quotation);
    const dash = quotation.end;
    const end = creditEnd(reading, dash);
    const speaker = end === null ? null : nounPhraseAfter(reading, dash + 1, end);
    if (speaker === null || !beginsSentence(reading, quotation)) return [];
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

/** Not `He called her “a friend.” – The Courier`: words of a sentence, whose paper stands after the dash. */
function beginsSentence(reading: Reading, { first }: Quotation): boolean {
  return (
    reading.sentenceAt(first).first === first ||
    !/^(?:VERB|AUX|NOUN|PROPN|PRON|ADP|DET|ADJ|PART)$/.test(reading.upos(first - 1))
  );
}

/** Minimum tokens of a quotation with such a line under it: shorter ones may be a title. */
const MIN_WORDS = 6;

/** `| Tom Bell |, 51, harbour master` under a paragraph that is all quotation: a person, a comma, and no sentence. */
function creditLine(reading: Reading, { first, last, end, paragraph }: Quotation): Statement[] {
  const { paragraphs } = reading.segmentation;
  const [own, next] = [paragraphs[paragraph], paragraphs[paragraph + 1]];
  if (own === undefined || next === undefined || end - first < MIN_WORDS || !/[.!?…]$/.test(reading.tokens.text(last)))
    return [];
  const isAll = reading.tokens.at(own.start) === first && reading.tokens.at(own.end - 1) === end - 1;
  const name = isAll ? reading.namedAt(reading.tokens.at(next.start)) : null;
  if (name?.entity.type !== 'PERSON' || name.first !== end || reading.tokens.text(name.end) !== ',') return [];
  const stop = creditEnd(reading, end - 1);
  if (stop === null || /^[.:?!]$/.test(reading.tokens.text(stop - 1))) return [];
  return [
    {
      content: [{ first, end }],
      speaker: { first: name.first, end: name.end },
      cue: null,
      addressee: null,
      construction: 'dash',
      kind: 'quote',
    },
  ];
}

/** Index after the credit; null where the paragraph goes on with a sentence. */
function creditEnd(reading: Reading, dash: number): number | null {
  const paragraph = reading.segmentation.paragraphs[reading.paragraphAt(dash + 1)];
  const end = paragraph === undefined ? dash : reading.tokens.at(paragraph.end - 1) + 1;
  if (end - dash > MAX_CREDIT) return null;
  for (let token = dash + 1; token < end; token += 1) {
    if (reading.upos(token) === 'VERB' || reading.upos(token) === 'AUX') return null;
  }
  return end;
}
