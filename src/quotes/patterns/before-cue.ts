/**
 * Content in front of its cue, or on both sides of it.
 *
 *     “We will act,” Oliveira said.          “We will act,” said Oliveira, the head of the union.
 *     The strike would go on, she said.      “We will act,” she said, “and soon.”
 *     The strike, she said, would go on.
 */
import { clauseEnd, isClauseAt } from '../clauses.js';
import type { CueSite } from '../cues.js';
import { isPronoun, nounPhraseAfter } from '../noun-phrases.js';
import type { Quotation } from '../quotations.js';
import type { Range } from '../range.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';

export function beforeCue(
  reading: Reading,
  cue: CueSite,
  subject: Range | null,
  limit: number,
  isCue: (token: number) => boolean,
): Statement | null {
  if (!cue.verbs.some(({ frames }) => frames.has('quote') || frames.has('clause'))) return null;
  const start = subject?.first ?? cue.group.first;
  const content = contentBefore(reading, start);
  if (content === null) return null;
  const isDirect = reading.quotationAt(content.end - 1)?.end === content.end;
  const speaker = subject ?? inverted(reading, cue.end, limit);
  if (speaker === null) return null;
  const tail = Math.max(cue.end, speaker.end);
  if (!isDirect && !endsSoon(reading, tail, limit)) return null;
  const verb = cue.verbs.find(({ frames }) => frames.has('quote') || frames.has('clause')) ?? cue.verbs[0];
  if (verb === undefined) return null;
  return {
    content: [content, ...contentBehind(reading, tail, limit, isDirect, isCue)],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    pattern: isDirect ? 'before-cue:quote' : 'before-cue:clause',
    confidence: isDirect ? 0.95 : 0.85,
  };
}

/** What stands in front of the subject: a quotation that ends there, or a clause and a comma. */
function contentBefore(reading: Reading, start: number): Range | null {
  const { first: sentence } = reading.sentenceAt(start);
  const home = reading.quotationAt(start);
  const comma = reading.tokens.text(start - 1);
  const behindComma = comma === ',' || comma === '—' || comma === '–' || comma === '-';
  const quotation = quotationEndingAt(reading, behindComma ? start - 1 : start, home);
  if (quotation !== null) {
    if (!isSpoken(reading, quotation, behindComma)) return null;
    const whole = firstOfSentence(reading, quotation);
    return { first: whole, end: quotation.end };
  }
  if (!behindComma || start - 1 <= sentence) return null;
  const first = Math.max(sentence, home === null ? sentence : home.first + 1);
  const begin = skipLead(reading, first);
  if (start - 1 - begin < 3 || !isClauseAt(reading, begin, start - 1)) return null;
  return { first: begin, end: start - 1 };
}

function quotationEndingAt(reading: Reading, end: number, home: Quotation | null): Quotation | null {
  const quotation = reading.quotationAt(end - 1);
  return quotation !== null && quotation !== home && quotation.end === end && quotation.closed ? quotation : null;
}

/** Its words end in a mark of their own, or a comma stands behind it. */
function isSpoken(reading: Reading, quotation: Quotation, behindComma: boolean): boolean {
  return behindComma || /[.,!?…—–-]$/.test(reading.tokens.text(quotation.end - 2));
}

/** `The plan is “dead,” she said`: what stands in front of the quotation in its sentence is content too. */
function firstOfSentence(reading: Reading, quotation: Quotation): number {
  const { first } = reading.sentenceAt(quotation.first);
  if (first >= quotation.first) return quotation.first;
  const begin = skipLead(reading, first);
  if (begin >= quotation.first) return quotation.first;
  const before = reading.tokens.text(quotation.first - 1);
  return before === ',' || before === ':' || /[.!?]$/.test(before) ? quotation.first : begin;
}

/** Words that tie a sentence to the one before are none of what is said. */
function skipLead(reading: Reading, first: number): number {
  const word = reading.lower(first);
  return word === 'and' || word === 'but' ? first + 1 : first;
}

/** `said Marta Oliveira, the head of the union`. */
function inverted(reading: Reading, end: number, limit: number): Range | null {
  if (isPronoun(reading, end) && !/^(?:he|she|they|it|we|i)$/.test(reading.lower(end))) return null;
  return nounPhraseAfter(reading, end, limit);
}

/** Behind an indirect content's cue only adjuncts follow up to the next comma: `, she said on Monday in Lisbon.` */
function endsSoon(reading: Reading, from: number, limit: number): boolean {
  for (let token = from; token < limit; token += 1) {
    const text = reading.tokens.text(token);
    if (text === ',' || text === ';') return true;
    if (reading.lower(token) === 'that' && reading.upos(token) !== 'DET') return false;
    if (reading.upos(token) === 'AUX') return false;
  }
  return true;
}

/** `, “and soon.”` behind the cue of a quotation; `, would go on` behind that of a clause. */
function contentBehind(
  reading: Reading,
  from: number,
  limit: number,
  isDirect: boolean,
  isCue: (token: number) => boolean,
): Range[] {
  const home = reading.quotationAt(from);
  for (let token = from; token < limit; token += 1) {
    const text = reading.tokens.text(token);
    if (text === ';') return [];
    const quotation = reading.quotationAt(token);
    if (isDirect && quotation !== null && quotation !== home && quotation.first === token) {
      const before = reading.tokens.text(token - 1);
      return before === ',' || before === ':' || before === '—' || before === '–'
        ? [{ first: token, end: quotation.end }]
        : [];
    }
    if (isCue(token) || reading.lower(token) === 'who') return [];
    if (!isDirect && text === ',') {
      if (reading.upos(token + 1) === 'AUX' && token + 2 < limit) {
        const first = token + 1;
        return [{ first, end: clauseEnd(reading, first, limit, { isCue, phrase: false }) }];
      }
      return [];
    }
  }
  return [];
}
