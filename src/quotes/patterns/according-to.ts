/**
 * Sources that a preposition names, before, behind or inside what they say.
 *
 *     According to the survey, one voter in three would abstain.
 *     One voter in three, according to the survey, would abstain.
 *     “Nobody was hurt,” according to the police.
 */
import { ANONYMOUS, DOCUMENTS } from '../lexicons/speakers.js';
import { nounPhraseAfter } from '../noun-phrase-after.js';
import type { Range } from '../range.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';

export function accordingTo(reading: Reading, at: number, limit: number): Statement | null {
  const length = lengthAt(reading, at);
  if (length === 0) return null;
  const speaker = nounPhraseAfter(reading, at + length, limit);
  if (speaker === null || isManner(reading, speaker)) return null;
  const content = contentAround(reading, at, speaker.end, limit);
  if (content.length === 0) return null;
  return {
    content,
    speaker,
    cue: { first: at, end: at + length, lemma: 'according to', act: 'say' },
    addressee: null,
    pattern: 'according-to',
    confidence: 0.9,
  };
}

/** `according to plan`, `according to size`: a bare noun that names nobody. */
function isManner(reading: Reading, { first, end }: Range): boolean {
  const word = reading.lower(first);
  const isBare = end - first === 1 && reading.upos(first) === 'NOUN' && !reading.isCapitalised(first);
  return (
    isBare &&
    word !== 'police' &&
    !word.endsWith('s') &&
    (word === 'plan' || !(DOCUMENTS.has(word) || ANONYMOUS.has(word)))
  );
}

/** Whether such a preposition begins at the token. */
export function namesSource(reading: Reading, at: number): boolean {
  return lengthAt(reading, at) > 0;
}

function lengthAt(reading: Reading, at: number): number {
  if (reading.lower(at) === 'according' && reading.lower(at + 1) === 'to') return 2;
  if (reading.lower(at) === 'in' && reading.lower(at + 1) === 'the' && reading.lower(at + 2) === 'words') {
    return reading.lower(at + 3) === 'of' ? 4 : 0;
  }
  return 0;
}

function contentAround(reading: Reading, at: number, end: number, limit: number): Range[] {
  const { first } = reading.sentenceAt(at);
  const comma = commaBehind(reading, end, limit);
  if (at === first || (at === first + 1 && !/^\p{L}/u.test(reading.tokens.text(first)))) {
    return comma === null ? [] : [{ first: comma + 1, end: limit }];
  }
  const before = beforeMark(reading, first, at);
  if (before === null) return comma === null ? [] : [{ first: comma + 1, end: limit }];
  const goesOn = comma !== null && reading.tokens.text(at - 1) === ',' && reading.upos(comma + 1) === 'AUX';
  return goesOn && comma !== null ? [before, { first: comma + 1, end: limit }] : [before];
}

/** The words in front of the preposition and its comma; a quotation that ends there begins where it begins. */
function beforeMark(reading: Reading, first: number, at: number): Range | null {
  let end = at;
  while (end > first && /^[,—–-]$/.test(reading.tokens.text(end - 1))) end -= 1;
  const quotation = reading.quotationAt(end - 1);
  const begin = quotation !== null && quotation.end === end && quotation.first < first ? quotation.first : first;
  const lead = /^(?:and|but)$/.test(reading.lower(begin)) ? begin + 1 : begin;
  return end - lead < 2 ? null : { first: lead, end };
}

/** The comma that ends the source, appositions and all: the last one before a word that begins a clause, else the first. */
function commaBehind(reading: Reading, from: number, limit: number): number | null {
  for (let token = from; token < Math.min(limit, from + 40); token += 1) {
    if (reading.tokens.text(token) === ',') return appositionEnd(reading, token, limit);
  }
  return null;
}

function appositionEnd(reading: Reading, comma: number, limit: number): number {
  const word = reading.lower(comma + 1);
  if (!/^(?:who|which|whose|where)$/.test(word)) return comma;
  for (let token = comma + 1; token < Math.min(limit, comma + 30); token += 1) {
    if (reading.tokens.text(token) === ',') return token;
  }
  return comma;
}
