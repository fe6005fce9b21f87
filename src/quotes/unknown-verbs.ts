/**
 * Quotations that no cue claims beside somebody and a verb: whatever the verb, who stands there says the words.
 *
 *     “Get out!” roared Ruiz.        “It is over,” Ruiz signed.        Ruiz shot back, “It is not.”
 *     “No,” came the reply from Ruiz.
 */
import type { Quotation, Range } from '../document/index.js';
import { SPEAKING_PRONOUNS } from '../english/pronouns.js';
import { CUE_LINES } from '../english/reporting/lexicon.js';
import { REPLIES, VERB_PARTICLES } from '../english/reporting/saying.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isPossessive, isPronoun } from '../grammar/noun-phrase-words.js';
import { subjectBefore } from '../grammar/subjects.js';
import { isFiniteVerb, verbGroupAt } from '../grammar/verb-groups.js';
import type { CueAct } from '../record.js';
import { sourceAfter } from './constructions/inversion.js';
import { sourceAfterBe } from './constructions/quoted-subjects.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** The statement of an unclaimed quotation, or null. */
export function ofUnknownVerb(reading: Reading, quotation: Quotation): Statement | null {
  if (!quotation.closed) return null;
  const found = after(reading, quotation) ?? before(reading, quotation);
  if (found === null) return null;
  const { verb, speaker } = found;
  return {
    content: [{ first: quotation.first, end: quotation.end }],
    speaker,
    cue: { first: verb, end: verb + 1, lemma: reading.lemma(verb), act: actOf(reading, verb) },
    addressee: null,
    construction: 'speech',
    kind: 'quote',
  };
}

/** `“It is over,” Ruiz thought`: a verb that is known, though not to stand beside a quotation, keeps its act. */
function actOf(reading: Reading, verb: number): CueAct {
  return CUE_LINES.get(reading.lemma(verb))?.bare[0]?.act ?? 'say';
}

interface Found {
  readonly verb: number;
  /** Null where nobody is named. */
  readonly speaker: Range | null;
}

/** Minimum tokens of words that begin no sentence: shorter ones may be a title. */
const MIN_WORDS = 6;

/** Maximum tokens of a source. */
const REACH = 20;

/** `“…,” | roared Ruiz`, `“…,” | Ruiz signed`. */
function after(reading: Reading, quotation: Quotation): Found | null {
  const { first, end, last } = quotation;
  const predicate = sourceAfterBe(reading, quotation);
  if (predicate !== null) return predicate;
  const begins = reading.sentenceAt(first).first === first || end - first >= MIN_WORDS;
  if (!begins || !/^(?:[,!?…]|\.\.\.|--|—)$/.test(reading.tokens.text(last))) return null;
  const limit = Math.min(reading.sentenceAt(end).end, end + REACH);
  if (end >= limit || reading.quotationAt(end) !== null) return null;
  if (reading.paragraphAt(last) !== reading.paragraphAt(end)) return null;
  const reply = replyAt(reading, end, limit);
  if (reply !== null) return reply;
  const hasParticle = VERB_PARTICLES.has(reading.lower(end + 1));
  if (isVerb(reading, end) || (hasParticle && reading.upos(end) === 'NOUN')) {
    const source = sourceAfter(reading, hasParticle ? end + 2 : end + 1, limit);
    return source !== null && isSomebody(reading, source) && endsAt(reading, source.end, limit)
      ? { verb: end, speaker: source }
      : null;
  }
  const described = afterDescription(reading, end, limit);
  if (described !== null) return described;
  const verb = verbAfter(reading, end, limit);
  const speaker = verb === null ? null : nounPhraseBefore(reading, verb, end);
  return verb !== null && speaker?.first === end && isSomebody(reading, speaker) ? { verb, speaker } : null;
}

/** `“No,” | came the reply`, `“No,” | was the blunt answer from Tom Bell`. */
function replyAt(reading: Reading, verb: number, limit: number): Found | null {
  if (!/^(?:be|come)$/.test(reading.lemma(verb))) return null;
  const reply = nounPhraseAfter(reading, verb + 1, limit);
  if (reply === null || reading.upos(reply.first) !== 'DET') return null;
  let noun = reply.first + 1;
  while (noun < reply.end && !REPLIES.has(reading.lower(noun))) noun += 1;
  if (noun >= reply.end) return null;
  const isNamed = /^(?:from|of)$/.test(reading.lower(noun + 1));
  return { verb, speaker: isNamed ? sourceAfter(reading, noun + 2, limit) : null };
}

/** `Ruiz shot back, | “…”`: words that begin with a capital after a comma, and a verb with somebody before it. */
function before(reading: Reading, { first, end, last }: Quotation): Found | null {
  if (reading.tokens.text(first - 1) !== ',' || !reading.isCapitalised(first + 1)) return null;
  if (end - first < MIN_WORDS && !/^[.!?]$/.test(reading.tokens.text(last))) return null;
  const floor = Math.max(reading.sentenceAt(first).first, first - MAX_BEFORE);
  for (let token = first - 2; token > floor; token -= 1) {
    if (/^[,:;]$/.test(reading.tokens.text(token))) return null;
    if (!isFiniteVerb(reading, token) || reading.upos(token) === 'AUX') continue;
    const group = verbGroupAt(reading, token);
    const subject = group.form === 'finite' ? subjectBefore(reading, group) : null;
    return subject !== null && isSomebody(reading, subject) ? { verb: token, speaker: subject } : null;
  }
  return null;
}

/** Maximum tokens between the verb and the words: `shot back, “…”`, `turned to the crew, “…”`. */
const MAX_BEFORE = 8;

function verbAfter(reading: Reading, from: number, limit: number): number | null {
  for (let token = from + 1; token < limit; token += 1) {
    if (reading.upos(token) === 'PUNCT') return null;
    if (isVerb(reading, token)) return token;
  }
  return null;
}

/** `“…,” | Tom Bell, the mate, | beamed`: a person by name, what she is between commas, and a verb. */
function afterDescription(reading: Reading, first: number, limit: number): Found | null {
  const named = reading.namedAt(first);
  if (named === null || named.entity.type !== 'PERSON') return null;
  if (reading.tokens.text(named.end) !== ',') return null;
  let commas = 0;
  for (let token = named.end + 1; token < limit && commas < MAX_DESCRIPTIONS; token += 1) {
    if (reading.tokens.text(token) !== ',') {
      if (isFiniteVerb(reading, token)) return null;
      continue;
    }
    commas += 1;
    if (token > named.end + 1 && isVerb(reading, token + 1))
      return { verb: token + 1, speaker: { first, end: named.end } };
  }
  return null;
}

/** `, 34, of Duluth, Minn.,` between a name and its verb. */
const MAX_DESCRIPTIONS = 4;

/** A verb in small letters in a past or present form, whatever the tagger makes of it after a quotation. */
function isVerb(reading: Reading, token: number): boolean {
  if (reading.isCapitalised(token)) return false;
  if (isFiniteVerb(reading, token)) return reading.upos(token) !== 'AUX';
  return (
    /^(?:NOUN|ADJ)$/.test(reading.upos(token)) &&
    /(?:ed|s)$/.test(reading.lower(token)) &&
    reading.lower(token) !== "'s"
  );
}

/** A person by name, he or she, or a noun with a determiner; no thing by name. */
function isSomebody(reading: Reading, { first, end }: Range): boolean {
  if (end - first === 1 && isPronoun(reading, first)) return SPEAKING_PRONOUNS.has(reading.lower(first));
  const named = reading.namedAt(end - 1) ?? reading.namedAt(first);
  if (named !== null) return named.entity.type === 'PERSON';
  return reading.upos(first) === 'DET' || isPossessive(reading, first) || reading.isCapitalised(end - 1);
}

/** Nothing that could be the object of the verb follows its subject. */
function endsAt(reading: Reading, token: number, limit: number): boolean {
  return token >= limit || !/^(?:NOUN|PROPN|AUX|VERB|DET|NUM)$/.test(reading.upos(token));
}
