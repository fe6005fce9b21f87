/**
 * Where content ends that begins with a quotation: at its mark where whoever reports goes on, later where the quoted words are only a part
 * of what was said.
 *
 *     said “tolls” | five times                 said “extremists” had come |
 *     mouthed “thank you” | to the crowd        said “no” to a toll |
 */
import type { Quotation } from '../../document/index.js';
import { QUESTION_WORDS, SUBORDINATING_CONJUNCTIONS } from '../../english/clause-words.js';
import { BEFORE_ADDRESSED } from '../../english/prepositions.js';
import { BEFORE_DOING, UTTERING } from '../../english/reporting/saying.js';
import {
  BESIDE_TIMES,
  DAY_NAMES,
  TIME_ADJECTIVES,
  TIME_NOUNS,
  TIME_OPENERS,
  TIMES_OVER,
} from '../../english/time-words.js';
import { isMeans } from '../../grammar/clause-breaks.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { hasFiniteVerb } from '../../grammar/clauses.js';
import { isNewReport } from '../../grammar/next-reports.js';
import { coreAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { isNounOfPeople } from '../people.js';
import type { Reading } from '../reading.js';
import type { IsCue } from '../scope.js';

export interface QuotedEnd {
  readonly isCue: IsCue;
  /** The verb that reports it; none where the quotation goes on with what stands before the verb. */
  readonly verb?: number;
  readonly fronted?: boolean;
}

export function quotedEnd(
  reading: Reading,
  quotation: Quotation,
  limit: number,
  { isCue, verb, fronted = false }: QuotedEnd,
): number {
  const { first, end } = quotation;
  const isWhole =
    end >= limit ||
    /^[,;.]$/.test(reading.tokens.text(end)) ||
    /^[.,!?…]/.test(reading.tokens.text(quotation.last)) ||
    (reading.upos(end) === 'CCONJ' && isNewReport(reading, end, isCue)) || // `said “yes” | and Bell said “no”`
    isLeft(reading, quotation, limit, verb);
  if (isWhole) return end;
  return overQuotation(
    reading,
    first,
    Math.max(end, clauseEnd(reading, first, limit, { isCue, phrase: false, fronted })),
  );
}

/** `argues that “only Ruiz can win. | Bell cannot.”`: content that ends within quoted words of its own goes on to their end. */
export function overQuotation(reading: Reading, first: number, end: number): number {
  const quotation = reading.quotationAt(end - 1);
  const isOwn = quotation !== null && quotation.depth === 0 && quotation.closed && quotation.first >= first;
  return isOwn ? Math.max(end, quotation.end) : end;
}

/** Whether what follows the quotation says when, how often or to whom it was said. */
function isLeft(reading: Reading, quotation: Quotation, limit: number, verb: number | undefined): boolean {
  const { first, last, end } = quotation;
  const isClause = hasFiniteVerb(reading, { first: first + 1, end: last });
  const isSentence = isClause && reading.isCapitalised(first + 1);
  if (isSentence && reading.upos(end) === 'ADP') return true; // `chanted | “You are late” | at Ruiz`
  if (isAsked(reading, end) || isTimesOver(reading, end) || isBeforeDoing(reading, end)) return true;
  if (verb !== undefined && UTTERING.has(reading.lemma(verb)) && isWhereOrWhen(reading, end, limit)) return true;
  if (isAddressed(reading, end, limit, verb)) return true;
  if (isClause && !isSentence) return false;
  return isTimeAt(reading, end) && !hasVerbAhead(reading, end, limit);
}

/** `“no opinion” | when asked about the pier` */
function isAsked(reading: Reading, at: number): boolean {
  return reading.lower(at) === 'when' && reading.syntax.xpos(at + 1) === 'VBN' && !/ing$/.test(reading.lower(at + 1));
}

/** `“no” | before leaving` */
function isBeforeDoing(reading: Reading, at: number): boolean {
  return BEFORE_DOING.has(reading.lower(at)) && reading.syntax.xpos(at + 1) === 'VBG';
}

/** `chanted “Out” | for ten minutes`, `yelled “fire” | as they ran`: of cries. */
function isWhereOrWhen(reading: Reading, at: number, limit: number): boolean {
  if (reading.upos(at) === 'SCONJ') return reading.lower(at) !== 'that';
  return reading.upos(at) === 'ADP' && reading.lower(at) !== 'of' && !hasVerbAhead(reading, at, limit);
}

/** `“tolls” | five times`, `“no” | twice` */
function isTimesOver(reading: Reading, at: number): boolean {
  const count = reading.lower(at) === 'at' ? at + 2 : at; // `at least five times`
  if (isFiniteVerb(reading, at + 1)) return false;
  return TIMES_OVER.has(reading.lower(at)) || /^times$/.test(reading.lower(count + 1));
}

/** `shouted “no” | at the mate`, `said “thank you” | to the crew`; not `said “no” | to a toll`. */
function isAddressed(reading: Reading, at: number, limit: number, verb: number | undefined): boolean {
  const word = reading.lower(at);
  if (!BEFORE_ADDRESSED.has(word)) return false;
  const end = coreAfter(reading, at + 1, limit);
  if (end === null || hasVerbAhead(reading, at, limit)) return false;
  if (verb !== undefined && UTTERING.has(reading.lemma(verb))) return true;
  const named = reading.namedAt(end - 1)?.entity.type;
  return word !== 'at' && (named === 'PERSON' || isNounOfPeople(reading.lower(end - 1)));
}

/** `“Thank you” | moments after …`, `“late” | on Monday`, `“late” | as he left`. */
function isTimeAt(reading: Reading, at: number): boolean {
  const word = reading.lower(at);
  const next = reading.lower(at + 1);
  if (DAY_NAMES.has(word) || TIME_OPENERS.has(word) || isMeans(reading, at)) return true;
  if (word === 'on' && DAY_NAMES.has(next)) return true;
  if (TIME_ADJECTIVES.has(word) && (TIME_NOUNS.has(next) || DAY_NAMES.has(next))) return true;
  const after = TIME_NOUNS.has(word) ? next : TIME_NOUNS.has(next) ? reading.lower(at + 2) : '';
  return BESIDE_TIMES.has(after);
}

/** Whether a verb comes whose subject the quoted words may be: `“extremists” on Monday | had`. */
function hasVerbAhead(reading: Reading, at: number, limit: number): boolean {
  for (let token = at; token < limit; token += 1) {
    const word = reading.lower(token);
    if (reading.upos(token) === 'PUNCT' && !/^[-'’]$/.test(word)) return false;
    if (SUBORDINATING_CONJUNCTIONS.has(word) || QUESTION_WORDS.has(word)) return false;
    if (reading.upos(token) === 'CCONJ' && /^(?:VERB|AUX)$/.test(reading.upos(token + 1))) return false;
    if (isFiniteVerb(reading, token)) return true;
  }
  return false;
}
