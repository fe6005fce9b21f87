/**
 * A quotation before its cue, or on both sides of it.
 *
 *     “We will act,” Oliveira said.          “We will act,” said Oliveira, the head of the union.
 *     “We will act,” she said, “and soon.”   The plan is “dead,” she said.
 */
import type { Quotation, Range } from '../../document/index.js';
import { OFFICE_PARTICIPLES } from '../../english/noun-phrase-words.js';
import { hasFiniteVerb, MAX_CLAUSE } from '../../grammar/clauses.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { cueAt } from '../cues.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { beginningOf } from './beginning.js';
import { sourceAfter } from './inversion.js';
import { isOnlyMentioned } from './mentioned-titles.js';
import { leadOf } from './quotation-lead.js';
import { afterLead, isPause, MAX_TAIL } from './sentence-parts.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const QUOTATION_BEFORE_CUE: VerbConstruction = {
  name: 'quotation-before-cue',
  read: (scope) => (scope.isFiniteForm ? quotationBeforeCue(scope) : null),
};

/** A quotation that ends before the subject, or of the verb that the subject follows. */
function quotationBeforeCue(scope: VerbScope): Statement | null {
  const { reading, cue, limit } = scope;
  const verb = cue.verbs.find(({ frames }) => frames.has('quote'));
  // The subject may need the tree of the sentence: it is asked for where there is a quotation at all.
  if (verb === undefined || !hasQuotationBefore(reading, cue.group.first)) return null;
  const { subject } = scope;
  const start = subject?.first ?? cue.group.first;
  if (reading.lower(start) === 'who') return null; // `“It is late,” a nurse, | who asked | not to be named, told them`
  const afterComma = isPause(reading, start - 1);
  const home = reading.quotationAt(start);
  const near = quotationEndingAt(reading, afterComma ? start - 1 : start, home);
  const quotation = near ?? quotationFartherBack(reading, start, home);
  if (quotation === null || isApart(reading, quotation, start) || saysMore(scope, quotation, start)) return null;
  if (isBeforeOwn(scope, quotation) || isBeforeClause(scope, quotation) || isOnlyMentioned(scope, quotation))
    return null;
  if (!isSpoken(reading, quotation, near !== null && afterComma) && !isCommaLost(scope, quotation)) return null;
  const between = near === null ? { first: quotation.end, end: cue.group.first } : null;
  const before = between !== null && mayName(reading, between) ? between : null;
  const speaker = personAfter(reading, quotation, start) ?? subject ?? before ?? sourceAfter(reading, cue.end, limit);
  if (speaker === null) return null;
  const content = { first: firstOfSentence(scope, quotation), end: quotation.end };
  // `Ruiz, who calls him a “liar,” | said he was late`: what follows the verb begins a clause
  const isClause = subject === null && isFiniteVerb(reading, speaker.end) && speaker.first >= cue.end;
  if (isClause && content.first < quotation.first) return null;
  const tail = Math.max(cue.end, speaker.end);
  return {
    content: [content, ...quotationAfter(scope, tail)],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    construction: 'before-cue',
    kind: 'quote',
  };
}

/** What stands between a quotation and its verb names somebody; not `“his fault,” | not the town’s, and | said`. */
function mayName(reading: Reading, { first, end }: Range): boolean {
  if (reading.isCapitalised(first)) return true; // a name that is taken for something else
  return (
    !/^(?:ADP|PART|CCONJ|SCONJ)$/.test(reading.upos(first)) && !/^(?:CCONJ|PUNCT|ADP)$/.test(reading.upos(end - 1))
  );
}

/** Whether quoted words stand in the sentence before a token, or so near before it that they may be those of its verb. */
function hasQuotationBefore(reading: Reading, end: number): boolean {
  const first = Math.max(0, reading.sentenceAt(end).first - MAX_DESCRIBED);
  return reading.quotationAt(end - 1) !== null || reading.quotationRunStart(end - 1) > first;
}

function quotationEndingAt(reading: Reading, end: number, home: Quotation | null): Quotation | null {
  const quotation = reading.quotationAt(end - 1);
  return quotation !== null && quotation !== home && quotation.end === end && quotation.closed ? quotation : null;
}

/** `“It is rare,” | Tom Bell |, the head of a firm in Porto said`: the comma that should close what describes him is left out. */
function personAfter(reading: Reading, { end }: Quotation, start: number): Range | null {
  const named = reading.namedAt(end);
  if (named?.first !== end || named.entity.type !== 'PERSON' || named.end >= start) return null;
  return reading.tokens.text(named.end) === ',' ? { first: named.first, end: named.end } : null;
}

/** Maximum tokens, between a quotation and its verb, of a source that was not read as a noun phrase. */
const MAX_SOURCE = 12;

/** The same for a person, named right after the quotation, and all that describes him or her. */
const MAX_DESCRIBED = 24;

/** `“We will act,” the tall, bearded | mate said`: no verb and no other quotation in between. */
function quotationFartherBack(reading: Reading, start: number, home: Quotation | null): Quotation | null {
  for (let token = start - 1; token > Math.max(0, start - MAX_DESCRIBED); token -= 1) {
    const quotation = reading.quotationAt(token);
    if (quotation !== home) {
      if (quotation === null || quotation.end !== token + 1 || !quotation.closed) return null;
      return start - token < MAX_SOURCE || personAfter(reading, quotation, start) !== null ? quotation : null;
    }
    if (
      (isFiniteVerb(reading, token) &&
        !OFFICE_PARTICIPLES.has(reading.lower(token)) &&
        !/^(?:DET|ADJ)$/.test(reading.upos(token - 1))) ||
      /^[.:;!?]$/.test(reading.tokens.text(token))
    )
      return null;
  }
  return null;
}

/** A cue whose own words begin after a comma, a colon, the one addressed or an adverb. */
function takesQuotation(reading: Reading, verb: number): boolean {
  return (
    reading.lower(verb).endsWith('ing') &&
    cueAt(reading, verb)?.verbs.some(({ frames }) => frames.has('quote')) === true
  );
}

const MAX_TITLE = 8;

/** Its words end in a mark that lets the sentence go on, or a comma stands after it; after a full stop a new one begins. */
function isSpoken(reading: Reading, quotation: Quotation, afterComma: boolean): boolean {
  // `On “Harbour Hour,” Ruiz asked …`: a title
  const isTitle = quotation.end - quotation.first <= MAX_TITLE && reading.upos(quotation.first - 1) === 'ADP';
  if (isTitle && quotation.first - 1 === reading.sentenceAt(quotation.first).first) return false;
  let last = quotation.last;
  while (last > quotation.first && /^(?:[’'”"]|'')$/.test(reading.tokens.text(last))) last -= 1; // `‘It is late,’”`
  return afterComma || /[,!?…—–-]$/.test(reading.tokens.text(last));
}

/** `“We close at noon” | Ruiz said.`, `“We close at noon” | said Tom Bell, a mate.`: a whole sentence, a name and a verb, with the comma left out. */
function isCommaLost({ reading, cue, subject, limit }: VerbScope, quotation: Quotation): boolean {
  if (cue.group.first === quotation.end && cue.group.first === cue.group.verb && !reading.isCapitalised(quotation.end))
    return isWholeSentence(reading, quotation) && isNamedLast(reading, cue.end, limit);
  if (subject?.first !== quotation.end || cue.group.first !== subject.end || cue.end < limit) return false;
  return reading.isCapitalised(subject.first) && isWholeSentence(reading, quotation);
}

function isWholeSentence(reading: Reading, { first, last }: Quotation): boolean {
  return reading.sentenceAt(first).first === first && hasFiniteVerb(reading, { first: first + 1, end: last });
}

/** `said | Tom Bell`, and nothing but what describes him; not `“Lume” said | Tom Bell was late`. */
function isNamedLast(reading: Reading, first: number, limit: number): boolean {
  const named = reading.namedAt(first);
  return named?.first === first && (named.end >= limit || reading.tokens.text(named.end) === ',');
}

/**
 * `“Who will pay?” ¶ | Ruiz said nothing`: in another paragraph;
 * `Ruiz was asked, “Who will pay?” | He answered, “Nobody.”`: after a sentence that has its own words before the quotation.
 */
function isApart(reading: Reading, quotation: Quotation, start: number): boolean {
  if (reading.paragraphAt(quotation.last) !== reading.paragraphAt(start)) return true;
  const isMidSentence = reading.sentenceAt(quotation.first).first !== quotation.first;
  const isNext = reading.sentenceAt(start).first === start && quotation.end === start;
  return isNext && isMidSentence && reading.isCapitalised(start);
}

/** `Calling him a “liar,” the crew | chanted | “Bell must go.”`: a verb with quoted words of its own right after it. */
function isBeforeOwn({ reading, cue }: VerbScope, { first }: Quotation): boolean {
  return reading.quotationAt(cue.end)?.first === cue.end && reading.sentenceAt(first).first !== first;
}

/** `“Who will pay?” The union | warned | that it was late`: after words that end a sentence a verb with a clause of its own. */
function isBeforeClause({ reading, complement, subject }: VerbScope, { last, end }: Quotation): boolean {
  if (complement === null || subject?.first !== end || !reading.isCapitalised(end)) return false;
  if (!/^[?!]+$/.test(reading.tokens.text(last)) && !/^[?!]+$/.test(reading.tokens.text(last - 1))) return false;
  const { kind, first } = complement;
  return kind === 'infinitive' || kind === 'question' || (kind === 'clause' && reading.tokens.text(first - 1) !== ',');
}

/** `said, “It is late,” but | added that it was safe`: the second verb of one subject. */
function saysMore({ reading, complement }: VerbScope, quotation: Quotation, start: number): boolean {
  return complement !== null && quotation.end === start - 1 && /^(?:and|but|then)$/.test(reading.lower(start - 1));
}

/** `The plan is “dead,” she said`: what stands before the quotation in its sentence is content too. */
function firstOfSentence({ reading, isCue }: VerbScope, quotation: Quotation): number {
  const before = reading.tokens.text(quotation.first - 1);
  if (before === ',') return leadOf(reading, quotation, isCue) ?? quotation.first;
  if (before === ':' || /[.!?]$/.test(before)) return quotation.first;
  const sentence = Math.max(reading.sentenceAt(quotation.first).first, quotation.first - MAX_CLAUSE);
  return afterLead(reading, beginningOf(reading, sentence, quotation.first, isCue));
}

/** `, “and soon.”` after the cue of a quotation. */
function quotationAfter({ reading, limit, isCue }: VerbScope, from: number): Range[] {
  const home = reading.quotationAt(from);
  for (let token = from; token < Math.min(limit, from + MAX_TAIL); token += 1) {
    if (isCue(token) && takesQuotation(reading, token)) return []; // `“…,” he said, adding: “…”`
    const quotation = reading.quotationAt(token);
    if (quotation === null || quotation === home || quotation.first !== token) continue;
    // `, he said, but | “not for long”`
    if (/^(?:and|but)$/.test(reading.lower(token - 1)) && isPause(reading, token - 2))
      return [{ first: token - 1, end: quotation.end }];
    return isPause(reading, token - 1) || reading.tokens.text(token - 1) === ':'
      ? [{ first: token, end: quotation.end }]
      : [];
  }
  return [];
}
