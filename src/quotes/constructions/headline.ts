/**
 * Sources of a headline.
 *
 *     Ports to Stay Closed for a Week - Reports          after a dash: the cue is the noun
 *     Ports to stay closed for a week: minister          after a colon or a dash: somebody, and nothing else
 *     Ports may stay closed, union warns                 after a comma: left to the verbs (`inversion.ts`, `clause-before-cue.ts`)
 *     Ports to stay closed, warns union                  the same
 */
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { TextConstruction } from '../scope.js';
import type { Statement } from '../statement.js';
import { isSomebody } from './colon.js';

const REPORT_NOUNS = new Set(['reports', 'report', 'media', 'sources', 'source']);

export const HEADLINE: TextConstruction = { name: 'headline', read: headlineSource };

function headlineSource(reading: Reading): Statement[] {
  const { headline } = reading.segmentation;
  if (headline === null) return [];
  const first = reading.tokens.at(headline.start);
  const noun = reading.tokens.at(headline.end - 1);
  if (noun - first < 4) return [];
  if (!REPORT_NOUNS.has(reading.lower(noun))) return sourceAtEnd(reading, first, noun + 1);
  if (!/^[-–—:]+$/.test(reading.tokens.text(noun - 1)) || !reading.tokens.spaceBefore(noun)) return [];
  return [
    {
      content: [{ first, end: noun - 1 }],
      speaker: null,
      cue: { first: noun, end: noun + 1, lemma: reading.lower(noun).replace(/s$/, ''), act: 'report' },
      addressee: null,
      construction: 'headline',
      kind: 'sentence',
    },
  ];
}

/** Maximum tokens of a source at the end. */
const MAX_SOURCE = 6;

/** `…: minister`, `… – union`: a clause, a colon or a dash, and somebody. */
function sourceAtEnd(reading: Reading, first: number, end: number): Statement[] {
  const mark = markBefore(reading, first, end);
  if (mark === null || mark - first < MIN_CLAUSE || !isClause(reading, first, mark)) return [];
  if (reading.quotationAt(first)?.end === mark) return []; // `colon.ts` reads it
  const speaker = nounPhraseAfter(reading, mark + 1, end);
  if (speaker?.end !== end || !isSomebody(reading, speaker)) return [];
  const text = reading.tokens.text(mark);
  return [
    {
      content: [{ first, end: mark }],
      speaker,
      cue: { first: mark, end: mark + 1, lemma: text === ':' ? ':' : '–', act: 'say' },
      addressee: null,
      construction: 'headline',
      kind: 'sentence',
    },
  ];
}

/** Minimum tokens of a clause in a headline. */
const MIN_CLAUSE = 3;

function markBefore(reading: Reading, first: number, end: number): number | null {
  for (let token = end - 2; token > Math.max(first, end - MAX_SOURCE - 2); token -= 1) {
    const isMark = /^(?::|[-–—]+)$/.test(reading.tokens.text(token));
    if (isMark && reading.tokens.spaceBefore(token + 1)) return token;
  }
  return null;
}

/** A finite verb, an infinitive or quoted words, and no other colon. */
function isClause(reading: Reading, first: number, end: number): boolean {
  let found = false;
  for (let token = first; token < end; token += 1) {
    if (reading.tokens.text(token) === ':') return false;
    found ||=
      isFiniteVerb(reading, token) ||
      reading.quotationAt(token) !== null ||
      (reading.lower(token) === 'to' && reading.upos(token + 1) === 'VERB');
  }
  return found;
}
