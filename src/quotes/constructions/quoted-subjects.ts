/**
 * Words in marks as the subject of "is" or "was", and after it whose they are.
 *
 *     “It is a lottery” was how one trader put it.          “No” is what they told her.          “Never,” was Bell’s answer.
 */
import type { Quotation, Range } from '../../document/index.js';
import { SAYING_OR_NAMING } from '../../english/reporting/lexicon.js';
import { REPLIES, SUMMING_UP, SUMMING_UP_VERBS } from '../../english/reporting/saying.js';
import { afterHelpers } from '../../grammar/next-reports.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { commaAfter } from '../../grammar/word-ends.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import { possessor } from './noun-sources.js';
import type { VerbConstruction } from './verb-scope.js';

export const QUOTED_SUBJECT: VerbConstruction = {
  name: 'quoted-subject',
  read({ reading, cue, hasSubject, subject }) {
    if (!hasSubject || subject === null) return null;
    const how = isHow(reading, subject.first) ? subject.first : subject.first - 1; // `| how one sailor | put it`: taken for one phrase
    if (!isSayingAfter(reading, how, cue.group.verb)) return null;
    const quotation = reading.quotationAt(how - 2);
    if (quotation === null || quotation.end !== how - 1 || beAfter(reading, quotation) === null) return null;
    return {
      content: [{ first: quotation.first, end: quotation.end }],
      speaker: { first: how + 1, end: subject.end },
      cue: { first: cue.group.verb, end: cue.group.verb + 1, lemma: cue.lemma, act: 'say' },
      addressee: null,
      construction: 'before-cue',
      kind: 'quote',
    };
  },
};

interface Found {
  /** The verb, or the noun, that says so. */
  readonly verb: number;
  readonly speaker: Range;
}

/** Maximum tokens after the form of "be". */
const REACH = 20;

/** Who says the quoted words at the head of a sentence, after a form of "be" right after them. */
export function sourceAfterBe(reading: Reading, quotation: Quotation): Found | null {
  const be = beAfter(reading, quotation);
  if (be === null) return null;
  const limit = Math.min(reading.sentenceAt(be).end, be + REACH);
  return isHow(reading, be + 1) ? byVerb(reading, be + 1, limit) : byNoun(reading, quotation, be, limit);
}

/** The form of "be" after a quotation at the head of its sentence, or after a dash and "that": `“Slow down” – that | is | the message from police`. */
function beAfter(reading: Reading, { first, end, closed }: Quotation): number | null {
  const isThat =
    /^(?:[—–,]|--?)$/.test(reading.tokens.text(end)) && /^(?:that|this|such)$/.test(reading.lower(end + 1));
  const be = isThat ? end + 2 : end;
  if (!closed || !/^(?:is|was)$/.test(reading.lower(be)) || reading.sentenceAt(first).first !== first) return null;
  return reading.paragraphAt(first) === reading.paragraphAt(be) && reading.quotationAt(be) === null ? be : null;
}

function isHow(reading: Reading, token: number): boolean {
  return /^(?:how|what)$/.test(reading.lower(token));
}

/** `how | … described`, `what | … told`, `what | … called` */
function isSayingAfter(reading: Reading, how: number, verb: number): boolean {
  const lemma = reading.lemma(verb);
  if (reading.lower(how) === 'how') return SUMMING_UP_VERBS.has(lemma);
  return reading.lower(how) === 'what' && SAYING_OR_NAMING.has(lemma);
}

/** `how | Ana Ruiz, 61, | put it`, `what | they | told her`. */
function byVerb(reading: Reading, how: number, limit: number): Found | null {
  const speaker = nounPhraseAfter(reading, how + 1, limit);
  if (speaker === null) return null;
  const isDescribed = reading.tokens.text(speaker.end) === ',';
  const verb = afterHelpers(reading, isDescribed ? commaAfter(reading, speaker.end + 1, limit) + 1 : speaker.end);
  if (verb >= limit || !isFiniteVerb(reading, verb)) return null;
  return isSayingAfter(reading, how, verb) ? { verb, speaker } : null;
}

/** `Bell’s (blunt) answer`, `the verdict | of the town`. */
function byNoun(reading: Reading, quotation: Quotation, be: number, limit: number): Found | null {
  const phrase = nounPhraseAfter(reading, be + 1, limit);
  if (phrase === null) return null;
  const noun = headOf(reading, phrase);
  const word = reading.lower(noun);
  if (!SUMMING_UP.has(word) && !REPLIES.has(word)) return null;
  const isOf = /^(?:from|of)$/.test(reading.lower(noun + 1));
  // `“Rain” was her answer to the war`: a title
  const isWhole = /^(?:PUNCT|)$/.test(reading.upos(noun + 1)) || noun + 1 >= limit;
  if (!isOf && !isWhole && !isSpoken(reading, quotation)) return null;
  const speaker = isOf ? nounPhraseAfter(reading, noun + 2, limit) : possessor(reading, noun);
  return speaker === null ? null : { verb: noun, speaker };
}

/** Tokens of a quotation, with its marks, that may be a title. */
const MAX_TITLE = 6;

function isSpoken(reading: Reading, { first, end, last }: Quotation): boolean {
  return end - first > MAX_TITLE || /^[,!?…]$/.test(reading.tokens.text(last));
}
