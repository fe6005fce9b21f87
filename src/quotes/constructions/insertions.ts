/**
 * What stands between a cue and the clause that it reports, and has a verb of its own or opens no phrase.
 *
 *     told the Courier | before she spoke to the board | that it was late
 *     says|, rain or shine, | he will sail
 */
import type { Range } from '../../document/index.js';
import { QUESTION_WORDS, SUBORDINATING_CONJUNCTIONS } from '../../english/clause-words.js';
import { CUE_LINES } from '../../english/reporting/lexicon.js';
import { wordSet } from '../../english/words.js';
import { hasFiniteVerb, isPlainClauseAt } from '../../grammar/clauses.js';
import { isMainClauseAfter } from '../../grammar/fronted-clauses.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { commaAfter } from '../../grammar/word-ends.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';

/** Maximum tokens of either. */
const MAX_INSERTION = 14;

const TIMES = wordSet('before, after, when, as');

/** `told the Courier | before she spoke to the board | that it was late`: "that", where no verb in between could report it; else null. */
export function afterTimeClause(reading: Reading, at: number, limit: number): number | null {
  if (!TIMES.has(reading.lower(at)) || !isPlainClauseAt(reading, at + 1)) return null;
  const far = Math.min(limit, at + MAX_INSERTION);
  for (let token = at + 1; token < far; token += 1) {
    if (reading.upos(token) === 'PUNCT') return null;
    if (reading.lower(token) === 'that') return reading.upos(token) === 'SCONJ' ? token : null;
    const lines = reading.upos(token) === 'VERB' ? CUE_LINES.get(reading.lemma(token))?.bare : undefined;
    if (lines?.some(({ frames }) => frames.has('clause') || frames.has('that')) === true) return null;
  }
  return null;
}

/** `Bell says|, rain or shine, | he will sail`: the first clause of its sentence, and a pronoun or "that" after the second comma. */
export function afterCommas(reading: Reading, { group, end }: CueSite, limit: number): number | null {
  const dash = reading.tokens.text(end);
  if (/^(?:—|–|--?)$/.test(dash)) return afterDashes(reading, end, dash, limit);
  if (reading.tokens.text(end) !== ',' || reading.quotationAt(end + 1) !== reading.quotationAt(end)) return null;
  const comma = commaAfter(reading, end + 1, Math.min(limit, end + MAX_INSERTION));
  if (reading.tokens.text(comma) !== ',' || comma < end + 3) return null;
  const inside = { first: end + 1, end: comma };
  if (/^(?:and|but|or)$/.test(reading.lower(inside.first)) || isQuestion(reading, inside.first)) return null;
  const first = comma + 1;
  if (reading.lower(first) === 'that' && reading.upos(first) === 'SCONJ')
    return mayStandBeforeThat(reading, inside) ? first : null;
  if (!SPOKEN_OF.has(reading.lower(first)) || !isFiniteVerb(reading, first + 1)) return null;
  if (reading.upos(inside.first) === 'SCONJ' || SUBORDINATING_CONJUNCTIONS.has(reading.lower(inside.first)))
    return null; // `said|, if asked, | she would sail`
  return hasFiniteVerb(reading, { first: reading.sentenceAt(group.first).first, end: group.first }) ? null : first;
}

/** Maximum tokens of a condition. */
const MAX_CONDITION = 25;

const CONDITIONS = wordSet('if, unless, when, whenever, once');

/**
 * `told | the mayor|, if it rains, | we leave`: the condition after the one addressed, where the clause that it belongs to follows it; not
 * `told the mayor, when she came, that it was late`.
 */
export function conditionAfter(reading: Reading, addressed: number, limit: number): number | null {
  const first = addressed + 1;
  if (reading.tokens.text(addressed) !== ',' || !CONDITIONS.has(reading.lower(first))) return null;
  const comma = commaAfter(reading, first + 2, Math.min(limit, first + MAX_CONDITION));
  if (reading.tokens.text(comma) !== ',' || reading.lower(comma + 1) === 'that' || !isMainClauseAfter(reading, comma))
    return null;
  if (/^(?:if|unless)$/.test(reading.lower(first))) return first;
  for (let token = first + 1; token < comma; token += 1)
    if (isFiniteVerb(reading, token)) return /^VB[ZP]$/.test(reading.syntax.xpos(token)) ? first : null;
  return null;
}

/** `said |— on the radio, as it happens —| that it was late` */
function afterDashes(reading: Reading, open: number, dash: string, limit: number): number | null {
  for (let token = open + 2; token < Math.min(limit, open + MAX_INSERTION); token += 1) {
    if (reading.tokens.text(token) !== dash) continue;
    return reading.lower(token + 1) === 'that' && reading.upos(token + 1) === 'SCONJ' ? token + 1 : null;
  }
  return null;
}

/** No clause; but `conceded, | when shown the film, | that …`, a participle after "when". */
function mayStandBeforeThat(reading: Reading, { first, end }: Range): boolean {
  const isPassive = /^(?:when|if|once)$/.test(reading.lower(first)) && reading.syntax.xpos(first + 1) === 'VBN';
  return !hasFiniteVerb(reading, { first: isPassive ? first + 2 : first, end });
}

/** Not `when asked`. */
function isQuestion(reading: Reading, at: number): boolean {
  return QUESTION_WORDS.has(reading.lower(at)) && reading.syntax.xpos(at + 1) !== 'VBN';
}

/** Subjects of the clause that is reported. */
const SPOKEN_OF = wordSet('he, she, they, it, we, there');
