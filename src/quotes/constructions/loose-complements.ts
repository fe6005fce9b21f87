/**
 * What is said where nothing is found by its form: a clause whose subject is long, or begins with a clause of its own, and "that" or "why" after
 * whatever has no verb.
 *
 *     said | the plan for the harbour, which had cost the town so much, was dead
 *     said | if the ferry sailed, it would be late
 *     wrote the town's paper, the Courier, | that it would close
 */
import { CONTRASTING_CONJUNCTIONS, MATTER_QUESTION_WORDS } from '../../english/clause-words.js';
import { IRREGULAR_PAST } from '../../english/past-forms.js';
import { DESCRIBED_PRONOUNS } from '../../english/pronouns.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { CUE_LINES } from '../../english/reporting/lexicon.js';
import { BEFORE_DOING, SPOKEN_NOUNS } from '../../english/reporting/saying.js';
import { TIME_NOUNS } from '../../english/time-words.js';
import { places } from '../../grammar/adjuncts.js';
import { hasFiniteVerb, isLooseClauseAt } from '../../grammar/clauses.js';
import { endsFront } from '../../grammar/fronted-clauses.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isPossessive, isTime } from '../../grammar/noun-phrase-words.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import { isThatOfNoun } from './clauses-of-nouns.js';
import { type Complement, isPointedAt, isRelativeOfPlural, isThatTime } from './complement-kinds.js';
import { FARTHEST, isAnotherReport } from './complements.js';

/** Only of verbs that take no noun phrase. */
export function looseComplement(reading: Reading, { verbs, end, group }: CueSite, limit: number): Complement | null {
  if (endsFront(reading, group.first, end)) return null;
  const verb = verbs.find(({ frames }) => frames.has('clause') && !frames.has('object'));
  if (verb !== undefined) {
    const that = afterDoing(reading, end, limit);
    if (that !== null) return { kind: 'clause', verb, first: that, cueEnd: end, addressee: null };
    for (const first of places(reading, end, Math.min(limit, end + FARTHEST))) {
      // `commented on the plan, | although the mayor said that it was late`
      const isContrast = reading.tokens.text(first - 1) === ',' && CONTRASTING_CONJUNCTIONS.has(reading.lower(first));
      if (isContrast && first - 1 > end) break;
      if (isAnotherReport(reading, first, limit) || isVerbOfSource(reading, first, limit)) break;
      if (isLooseClauseAt(reading, first, limit) || isVerbMistaken(reading, first, limit))
        return { kind: 'clause', verb, first, cueEnd: end, addressee: null };
    }
  }
  return wordAhead(reading, verbs, end, limit);
}

/** `telling | a crowd in Arden, Ohio, | that it was late`: of other than finite forms of a verb that takes those addressed. */
export function thatAhead(reading: Reading, { verbs, end }: CueSite, limit: number): Complement | null {
  if (!verbs.some(({ frames }) => frames.has('addressee') && frames.has('clause'))) return null;
  const found = wordAhead(reading, verbs, end, limit);
  return found?.kind === 'clause' && reading.upos(found.first) === 'SCONJ' ? found : null;
}

/** Maximum tokens from "after" to "that". */
const MAX_DOING = 20;

/** `said | after visiting the pier | that it was safe`: when it was said; not `said after hearing that …`. */
function afterDoing(reading: Reading, end: number, limit: number): number | null {
  if (!BEFORE_DOING.has(reading.lower(end)) || !reading.lower(end + 1).endsWith('ing')) return null;
  if (CUE_LINES.has(reading.lemma(end + 1))) return null;
  for (let token = end + 2; token < Math.min(limit, end + MAX_DOING); token += 1) {
    if (isFiniteVerb(reading, token) || reading.tokens.text(token) === ',') return null;
    if (reading.lower(token) === 'that' && reading.upos(token) === 'SCONJ') return token;
  }
  return null;
}

/** `knew | nothing of the storm, his wife says`: the only verb is that of whoever says so. */
function isVerbOfSource(reading: Reading, first: number, limit: number): boolean {
  let comma = limit - 1;
  while (comma > first && reading.tokens.text(comma) !== ',') comma -= 1;
  return comma > first && isAnotherReport(reading, comma + 1, limit) && !hasFiniteVerb(reading, { first, end: comma });
}

/**
 * Whatever its words are taken for, what stands after a subject is the rest of a clause: words in quotation marks, and the past of a verb.
 *
 *     said | the boats and crews “amount to theft”          said | the tree bent in the storm
 */
function isVerbMistaken(reading: Reading, first: number, limit: number): boolean {
  const end =
    reading.upos(first) === 'PRON' && !isPossessive(reading, first) ? null : subjectEnd(reading, first, limit);
  if (end === null || SPOKEN_NOUNS.has(reading.lower(end - 1))) return false;
  const quotation = reading.quotationAt(end);
  if (quotation?.first === end && quotation.end - quotation.first > 3) return true;
  const last = end - 1;
  const isNoun =
    last > first && IRREGULAR_PAST.has(reading.lower(last)) && /^(?:NOUN|PROPN)$/.test(reading.upos(last - 1));
  return isNoun || (IRREGULAR_PAST.has(reading.lower(end)) && /^(?:NOUN|ADJ)$/.test(reading.upos(end)));
}

/** Over nouns that are joined. */
function subjectEnd(reading: Reading, first: number, limit: number): number | null {
  const phrase = nounPhraseAfter(reading, first, limit);
  if (phrase === null || !/^(?:and|or)$/.test(reading.lower(phrase.end))) return phrase?.end ?? null;
  return nounPhraseAfter(reading, phrase.end + 1, limit)?.end ?? phrase.end;
}

/** `recalls | her aunt | warning them that it was late`: somebody who says it, after a verb that may have a gerund or a noun. */
function isReportOfOther(reading: Reading, verbs: readonly CueVerb[], gerund: number): boolean {
  if (reading.syntax.xpos(gerund) !== 'VBG' || !/^(?:PROPN|PRON|NOUN)$/.test(reading.upos(gerund - 1))) return false;
  if (!verbs.some(({ frames }) => frames.has('gerund') && frames.has('object'))) return false;
  return CUE_LINES.get(reading.lemma(gerund))?.bare.some(({ frames }) => frames.has('clause')) === true;
}

/** Maximum tokens of those addressed. */
const MAX_ADDRESSED = 8;

/** The noun phrase, the gerund and its clause: all of it is what the first verb reports. */
function withThat(reading: Reading, verbs: readonly CueVerb[], end: number, gerund: number): Complement | null {
  const verb = verbs.find(({ frames }) => frames.has('object'));
  for (let token = gerund + 1; token < gerund + MAX_ADDRESSED; token += 1) {
    if (isFiniteVerb(reading, token)) return null;
    if (reading.lower(token) !== 'that' || verb === undefined) continue;
    return { kind: 'object', verb, first: end, cueEnd: end, addressee: null, through: token };
  }
  return null;
}

/** `was | (also) published` */
function isVerbAfter(reading: Reading, helper: number): boolean {
  const next = reading.upos(helper + 1) === 'ADV' ? helper + 2 : helper + 1;
  return /^(?:VERB|AUX)$/.test(reading.upos(next));
}

/** `told a crowd in the square that | “we are late”`: a sentence in marks. */
function isWhole(reading: Reading, mark: number): boolean {
  const quotation = reading.quotationAt(mark);
  return quotation?.first === mark && hasFiniteVerb(reading, { first: mark + 1, end: quotation.last });
}

/** `stressed the delay |, saying that it was late`: what is said of another verb. */
function isNextReport(reading: Reading, comma: number): boolean {
  if (reading.tokens.text(comma) !== ',' || reading.syntax.xpos(comma + 1) !== 'VBG') return false;
  return CUE_LINES.has(reading.lemma(comma + 1));
}

/** `wrote the town's paper, the Courier, | that …`, `asked the two that were left | why …`: over whatever has no verb. */
function wordAhead(reading: Reading, verbs: readonly CueVerb[], end: number, limit: number): Complement | null {
  let relatives = 0; // `told the Courier in a story that aired on Monday | that …`: verbs of clauses that describe a noun
  for (let first = end; first < Math.min(limit, end + FARTHEST); first += 1) {
    const isRelative = first > end && /^W/.test(reading.syntax.xpos(first)) && isFiniteVerb(reading, first + 1);
    if (isRelative && /^(?:NOUN|PROPN)$/.test(reading.upos(first - 1)) && !TIME_NOUNS.has(reading.lower(first - 1))) {
      relatives += 1;
      continue;
    }
    if (relatives > 0 && isFiniteVerb(reading, first)) {
      if (reading.upos(first) !== 'AUX' || !isVerbAfter(reading, first)) relatives -= 1;
      continue;
    }
    if (reading.lower(first) === 'that' && isThatOfNoun(reading, first, end)) {
      relatives += 1;
      continue;
    }
    if (isReportOfOther(reading, verbs, first)) return withThat(reading, verbs, end, first);
    const isVerb = isFiniteVerb(reading, first) && reading.lower(first - 1) !== 'to'; // `said during her bid to be mayor | that …`
    if (isVerb || isNextReport(reading, first)) return null;
    const before = first - 1;
    const isThat =
      reading.lower(first) === 'that' &&
      !isThatTime(reading, first + 1) &&
      !(first === end && isRelativeOfPlural(reading, first)) &&
      (reading.upos(first) === 'SCONJ' ||
        reading.upos(before) !== 'NOUN' ||
        TIME_NOUNS.has(reading.lower(before)) ||
        isWhole(reading, first + 1)) &&
      !(reading.upos(first) === 'DET' && reading.upos(before) === 'ADP') && // `found proof in | that report`
      !isPointedAt(reading, first, end) &&
      !DESCRIBED_PRONOUNS.has(reading.lower(before)); // `proposed | nothing that would help`
    // `accepted an invitation, | although that never happened`
    if (
      reading.tokens.text(before) === ',' &&
      reading.lower(first) !== 'that' &&
      CONTRASTING_CONJUNCTIONS.has(reading.lower(first))
    )
      return null;
    if (isThat && first > end && /^(?:and|but)$/.test(reading.lower(before))) return null; // `they had learned to swim, | but that it was late`
    const isAsked = MATTER_QUESTION_WORDS.has(reading.lower(first));
    const verb = verbs.find(
      ({ frames }) =>
        (isThat && frames.has('clause')) || (isAsked && frames.has('question') && frames.has('addressee')),
    );
    if (verb === undefined) continue;
    // `rejected | rumours | that it was late`: the clause alone would say the contrary
    if (
      isThat &&
      verb.act === 'deny' &&
      verb.frames.has('object') &&
      coreAfter(reading, end, limit) === first &&
      !isTime(reading, before)
    )
      return { kind: 'object', verb, first: end, cueEnd: end, addressee: null, through: first };
    return { kind: isThat ? 'clause' : 'question', verb, first, cueEnd: end, addressee: null };
  }
  return null;
}
