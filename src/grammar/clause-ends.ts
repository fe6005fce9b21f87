/** Where a clause or a phrase ends, read off part of speech and word order. */
import {
  AS_ADVERBS,
  CONTRASTING_CONJUNCTIONS,
  SIDE_CONJUNCTIONS,
  SUBORDINATING_CONJUNCTIONS,
  WORDS_OF_OTHERS,
} from '../english/clause-words.js';
import { BEFORE_MEANS, MEANS_AFTER_WORDS } from '../english/means.js';
import { AFTER_PHRASES } from '../english/noun-phrase-words.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import { CUE_LINES } from '../english/reporting/lexicon.js';
import { DAY_NAMES } from '../english/time-words.js';
import { WordSet } from '../english/word-set.js';
import { without } from '../english/words.js';
import { isClauseAt, isPlainClauseAt, MAX_SUBJECT } from './clauses.js';
import { isMainClauseAfter, opensClause } from './fronted-clauses.js';
import { afterHelpers, carriesOn, hasHad, type IsCue, isNewPast, isNewReport, isSource } from './next-reports.js';
import { coreAfter, nounPhraseAfter } from './noun-phrase-after.js';
import { isPossessive, isPronoun } from './noun-phrase-words.js';
import {
  dashBefore,
  isBackInMain,
  isNextRelative,
  isOuterHelper,
  isOuterPredicate,
  isOuterVerb,
  isWithinClause,
  isWritersClause,
  joinsOuterClause,
  opensOwnClause,
} from './outer-clauses.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';
import { commaAfter, trimmed } from './word-ends.js';

export interface ClauseEnd {
  /** Whether words after a comma that begin a new statement ("adding", "but") end the clause. */
  readonly isCue: IsCue;
  /** A phrase, not a clause: it ends earlier. */
  readonly phrase: boolean;
  /** A clause that has a verb of its own, and does not end before it. */
  readonly finite?: boolean;
  /** It stands in a clause before the main one, and ends where that begins: `When Ruiz said it was late, | they left`. */
  readonly fronted?: boolean;
  /** The verb that reports it. */
  readonly verb?: number;
}

/** Index after the last token of the clause that begins at `first`; `limit` is the index that it does not reach. */
export function clauseEnd(
  view: View,
  first: number,
  limit: number,
  { isCue, phrase, finite = false, fronted = false, verb }: ClauseEnd,
): number {
  const home = view.quotationAt(first);
  let hasVerb = !finite || isFiniteVerb(view, first);
  // `When Ruiz said that | if it rained, they would stay, …`: the first main clause is what was said
  let brackets = 0;
  let hasClause = finite || opensOwnClause(view, first);
  const isOuter = !finite || verb === undefined || isWithinClause(view, verb);
  const dash = verb === undefined ? null : dashBefore(view, verb);
  let open = fronted && opensClause(view, view.lower(first) === 'that' ? first + 1 : first) ? 1 : 0;
  for (let token = first + 1; token < limit; token += 1) {
    hasVerb ||= isFiniteVerb(view, token);
    if (view.tokens.text(token) === '(') brackets += 1;
    else if (view.tokens.text(token) === ')') brackets -= 1;
    if (brackets < 0) return trimmed(view, first, token); // it began within the bracket
    // `fears the sea | (it took her boat, she says)`
    if (phrase && view.tokens.text(token) === '(' && isShortClauseAt(view, token + 1))
      return trimmed(view, first, token);
    const quotation = view.quotationAt(token);
    const isInside = quotation !== null && quotation !== home && quotation.first >= first;
    if (isInside && token < quotation.end - 1) continue; // what stands in quotation marks does not end the clause
    if (fronted && isMainClauseAfter(view, token)) {
      const isMain = hasVerb || isPlainClauseAt(view, token + 1) || isCue(nounEnd(view, token + 1));
      if (isMain && open === 0) return trimmed(view, first, isInside ? token + 1 : token);
      if (isMain) open -= 1;
    }
    if (endsInMarks(view, first, token, isCue, phrase)) return token + 1;
    if (!hasVerb && (isOwnVerb(view, first, token, isCue) || isAsideOfSubject(view, token))) continue;
    if (view.tokens.text(token) === dash) return trimmed(view, first, token);
    if (hasVerb && isOuter && isOuterHelper(view, first, token)) return trimmed(view, first, token);
    if (!hasClause && verb !== undefined && isOuterPredicate(view, first, token, verb, isCue))
      return trimmed(view, first, token);
    if (verb === undefined && !finite && isOuterVerb(view, first, token)) return trimmed(view, first, token);
    // `what he called “a lie” | : the plan`
    if (phrase && view.tokens.text(token) === ':' && isAfterQuotation(view, token)) return trimmed(view, first, token);
    if (finite && verb !== undefined && isBackInMain(view, first, token, verb)) return trimmed(view, first, token);
    if (verb !== undefined && isNextRelative(view, token, verb)) return trimmed(view, first, token);
    if (isWritersClause(view, first, token)) return trimmed(view, first, token);
    hasClause ||= opensOwnClause(view, token);
    if (!hasClause && joinsOuterClause(view, token)) return trimmed(view, first, token);
    if (phrase && verb !== undefined && isOfReport(view, first, token, verb)) return trimmed(view, first, token);
    if (!endsAt(view, first, token, isCue, phrase)) continue;
    if (!(finite && verb !== undefined && isCoordinate(view, first, token, verb))) return trimmed(view, first, token);
  }
  return trimmed(view, first, limit);
}

/** Not where another quotation follows: `called it “a lie”: | “Nobody came.”` */
function isAfterQuotation(view: View, colon: number): boolean {
  const quotation = view.quotationAt(colon - 1);
  return quotation !== null && quotation.end === colon && view.quotationAt(colon + 1) === null;
}

/** `it took her boat`, `the town sleeps`; not `who took it` */
function isShortClauseAt(view: View, first: number): boolean {
  if (SUBJECT_RELATIVES.has(view.lower(first))) return false;
  return isPlainClauseAt(view, first) || (isPronoun(view, first) && isFiniteVerb(view, first + 1));
}

/**
 * The comma stands before the closing mark: `Ruiz, who called him a “liar,” | left`, `he spoke of a “burn bag,” | the Courier said`,
 * `promised “jobs, jobs,” | but he has …`.
 */
function endsInMarks(view: View, first: number, token: number, isCue: IsCue, phrase: boolean): boolean {
  if (view.tokens.text(token - 1) !== ',' || !/^(?:[”"]|'')$/.test(view.tokens.text(token))) return false;
  // `a “liar,” | a “cheat”` is a list
  return isAppositionNext(view, token)
    ? isSource(view, token + 1, isCue)
    : endsAtComma(view, first, token, isCue, phrase);
}

/** `rejected the plan | after the storm`: "once" and "that" may be part of the phrase. */
const ENDS_PHRASE: ReadonlySet<string> = new Set([
  ...without(SUBORDINATING_CONJUNCTIONS, 'once', 'whereas', 'that'),
  'during',
]);

const DASHES: ReadonlySet<string> = new WordSet(['—', '–', '―', '-', '--']);

function endsAt(view: View, first: number, token: number, isCue: IsCue, phrase: boolean): boolean {
  const text = view.tokens.text(token);
  const next = view.lower(token + 1);
  // `they had spoken; marched; and won` – but after a whole clause a new thing is said
  if (text === ';') return phrase || isMainClauseAt(view, token + 1, isCue) || isInterruptedAt(view, token + 1, isCue);
  if (DASHES.has(text) && (text !== '-' || isSpaced(view, token)))
    return phrase || isNewReport(view, token + 1, isCue) || isRemarkAt(view, token + 1);
  if (phrase && isMeans(view, token)) return true;
  if (text === ',') return endsAtComma(view, first, token, isCue, phrase);
  const word = view.lower(token);
  if (word === 'according' && next === 'to') return true;
  if (word === 'and' || word === 'but') {
    // After a noun phrase a verb cannot go on with it: `reported a rise | and raised its outlook`
    const verb = phrase && /^(?:VERB|AUX)$/.test(view.upos(token + 1)) && isFiniteVerb(view, token + 1);
    const clause = phrase && isPronoun(view, token + 1) && isFiniteVerb(view, token + 2);
    return verb || clause || isOwnWords(view, token) || carriesOn(view, token + 1, isCue);
  }
  return (
    phrase &&
    ENDS_PHRASE.has(word) &&
    !(word === 'as' && (isPredicate(view, token + 1, isCue) || /^(?:such|known|same)$/.test(view.lower(token - 1))))
  );
}

/** `attacked Bell | by naming his debts`, `praising the plan | and promising aid`: how it was reported, and what else was done so. */
function isOfReport(view: View, first: number, token: number, reporting: number): boolean {
  const word = view.lower(token);
  if (word !== 'by' && word !== 'and') return false;
  const next = word === 'by' && view.upos(token + 1) === 'ADV' ? token + 2 : token + 1;
  if (view.syntax.xpos(next) !== 'VBG' || (word === 'and' && view.syntax.xpos(reporting) !== 'VBG')) return false;
  for (let at = first; at < token; at += 1) if (view.upos(at) === 'VERB') return false;
  return true;
}

/**
 * `said she was tired | and wanted to go`, `said she backs the plan | but opposes the toll`: what she wants, and what stands in another tense
 * than "said", goes on with what she said.
 */
function isCoordinate(view: View, first: number, conjunction: number, reporting: number): boolean {
  if (!/^(?:and|but)$/.test(view.lower(conjunction))) return false;
  let helper = conjunction + 1;
  while (view.upos(helper) === 'ADV') helper += 1;
  let own = first;
  while (own < conjunction && !isFiniteVerb(view, own)) own += 1;
  const tense = tenseOf(view, helper);
  if (tense === null || tenseOf(view, own) !== tense || isThought(view, reporting)) return false;
  return isThought(view, afterHelpers(view, helper)) || (tenseOf(view, reporting) ?? tense) !== tense;
}

function isThought(view: View, verb: number): boolean {
  const lines = CUE_LINES.get(view.lemma(verb))?.bare ?? [];
  return lines.length > 0 && lines.every(({ act }) => act === 'think');
}

function tenseOf(view: View, verb: number): 'past' | 'present' | null {
  const tag = view.syntax.xpos(verb);
  return tag === 'VBD' ? 'past' : tag === 'VBZ' || tag === 'VBP' ? 'present' : null;
}

/** `“She told me it was late | and I believed her”`: within somebody's words "I" is who speaks them. */
function isOwnWords(view: View, and: number): boolean {
  return /^(?:i|we)$/.test(view.lower(and + 1)) && view.quotationAt(and) !== null && isFiniteVerb(view, and + 2);
}

function isSpaced(view: View, hyphen: number): boolean {
  return view.tokens.spaceBefore(hyphen) && view.tokens.spaceBefore(hyphen + 1);
}

/** `called for aid | in a statement`, `attacked Bell | on Twitter`: how it was said. */
function isMeans(view: View, token: number): boolean {
  if (!BEFORE_MEANS.has(view.lower(token))) return false;
  const end = coreAfter(view, token + 1, token + MAX_SUBJECT) ?? 0;
  if (end <= token || !MEANS_AFTER_WORDS.has(view.lower(end - 1))) return false;
  if (/^(?:an?|another)$/.test(view.lower(token + 1))) return true; // `attacked Bell | in an interview with the Courier`
  const isDay = DAY_NAMES.has(view.lower(end)) || DAY_NAMES.has(view.lower(end + 1));
  return isDay || end >= view.sentenceAt(token).end || /^(?:PUNCT|CCONJ)$/.test(view.upos(end)); // not `on Twitter | for backing it`
}

/** `– | an allegation she denies`, `, | a claim that Bell repeated`: what the writer adds. */
function isRemarkAt(view: View, at: number): boolean {
  return /^an?$/.test(view.lower(at)) && WORDS_OF_OTHERS.has(view.lower(at + 1));
}

/** @param token the comma, or the closing mark after it */
function endsAtComma(view: View, first: number, token: number, isCue: IsCue, phrase: boolean): boolean {
  const next = view.lower(token + 1);
  if (next === 'according' || isRemarkAt(view, token + 1)) return true;
  if (next === 'even' && view.lower(token + 2) === 'as') return true; // `, | even as nobody came`
  if (phrase && next === 'but' && view.lower(token + 2) === 'that') return true;
  if (next === 'but' && !isMainClauseAt(view, token + 2, isCue)) return false;
  // `said costs rose, | while sales had fallen`; somebody else's words after it are another statement
  if (!phrase && SIDE_CONJUNCTIONS.has(next)) return isSource(view, token + 2, isCue);
  if (CONTRASTING_CONJUNCTIONS.has(next)) return !isQuotedNext(view, token + 2) && !isBackshifted(view, first, token);
  if (phrase && isFiniteVerb(view, token + 1)) return true; // `Bell, who endorsed the plan, | left`
  if (next === 'and' || next === 'or') {
    if (phrase && (isClauseAt(view, token + 2, token + MAX_SUBJECT) || view.lower(token + 2) === 'that')) return true;
    // `noting that it was late, | and suggesting that they leave`
    if (view.lower(token + 2).endsWith('ing') && isCue(token + 2)) return true;
    // Within somebody's words, what follows the comma is hers again: `“it told us that …, and I swam in it”`
    if (carriesOn(view, token + 2, isCue) || view.quotationAt(token + 1) !== null) return true;
    if (next !== 'and' || phrase || hasHad(view, token, token + MAX_BACKSHIFTED)) return false;
    return isNewReport(view, token + 2, isCue) || isNewPast(view, first, token, isCue);
  }
  // `heed the crew, who, | she said, | are late`: within a relative clause
  if (AFTER_PHRASES.has(view.lower(token - 1)) && view.lower(token - 2) === ',') return false;
  if (isSource(view, token + 1, isCue) || carriesOn(view, token + 1, isCue)) return true;
  if (phrase && isPlainClauseAt(view, token + 1)) return true;
  if (/ing$/.test(next) && next !== 'including' && (isCue(token + 1) || (phrase && view.upos(token + 1) === 'VERB')))
    return true;
  return phrase && isAppositionNext(view, token);
}

/** `the plan, | which was new`, `the plan, | one of three`. */
function isAppositionNext(view: View, comma: number): boolean {
  const next = view.lower(comma + 1);
  return AFTER_PHRASES.has(next) || (next === 'one' && view.lower(comma + 2) === 'of');
}

function nounEnd(view: View, at: number): number {
  return nounPhraseAfter(view, at, at + MAX_SUBJECT)?.end ?? -1;
}

/** `cited his remarks as | “a lie”`, `defended him as | honest`: what something is said to be belongs to it; not `as | the town slept`. */
function isPredicate(view: View, at: number, isCue: IsCue): boolean {
  if (isNaming(view, at)) return true;
  if (AS_ADVERBS.has(view.lower(at))) return false;
  if (/^(?:DET|ADJ|PROPN|NOUN)$/.test(view.upos(at)) || isPossessive(view, at)) return !isWhile(view, at);
  // not `quoted Bell as | saying`, which is a statement of its own
  return view.lower(at).endsWith('ing') && /^(?:VERB|AUX)$/.test(view.upos(at)) && !isCue(at);
}

/** `as | the town slept`: a subject and its verb. */
function isWhile(view: View, at: number): boolean {
  const subject = nounPhraseAfter(view, at, at + MAX_SUBJECT);
  return subject !== null && isFiniteVerb(view, afterAdverbs(view, subject.end));
}

function afterAdverbs(view: View, at: number): number {
  let verb = at;
  while (view.upos(verb) === 'ADV') verb += 1;
  return verb;
}

/** `as | “a lie”`, `as a “lie”`. */
function isNaming(view: View, at: number): boolean {
  const first = view.upos(at) === 'DET' || view.tokens.text(at) === ',' ? at + 1 : at;
  return view.quotationAt(first)?.first === first;
}

/** `…, but | nobody came` – not `…, but | never late`, which goes on with what stands before it. */
function isMainClauseAt(view: View, first: number, isCue: IsCue): boolean {
  const subject = nounPhraseAfter(view, first, first + MAX_SUBJECT);
  if (subject !== null && (isCue(subject.end) || isCue(subject.end - 1))) return true;
  return isClauseAt(view, view.upos(first) === 'ADV' ? first + 1 : first, first + MAX_SUBJECT);
}

/** `; | the bank, she suspects, does not`: a subject, and who says so between commas. */
function isInterruptedAt(view: View, first: number, isCue: IsCue): boolean {
  const comma = nounPhraseAfter(view, first, first + MAX_SUBJECT)?.end ?? first;
  return view.tokens.text(comma) === ',' && isSource(view, comma + 1, isCue);
}

/** Maximum tokens from the comma to the helper of a verb. */
const MAX_BACKSHIFTED = 8;

/** `said he had asked for six boats, | but only two had come`: a past before the past is reported again, as before the comma. */
function isBackshifted(view: View, first: number, comma: number): boolean {
  if (!hasHad(view, first, comma)) return false;
  const reach = comma + MAX_BACKSHIFTED;
  return hasHad(view, comma, Math.min(reach, view.sentenceAt(comma).end));
}

/** `said it was late, but “not too late”`: what stands in quotation marks is said too. */
function isQuotedNext(view: View, token: number): boolean {
  return view.quotationAt(token)?.first === token || view.quotationAt(token + 1)?.first === token + 1;
}

/**
 * A cue after a comma that is the verb of a clause without one as yet: `said | the driver, Tom Bell, | told officers he had slept`,
 * `said | being a sailor, | he knew`, `said | that in May, | he had said so`.
 */
function isOwnVerb(view: View, first: number, comma: number, isCue: IsCue): boolean {
  if (view.tokens.text(comma) !== ',') return false;
  const isAdjunct = view.lower(first) === 'that' && view.upos(first + 1) === 'ADP';
  if (isAdjunct || view.lower(first).endsWith('ing')) return isSource(view, comma + 1, isCue);
  return commaAfter(view, first, comma) < comma && carriesOn(view, comma + 1, isCue);
}

/** `said the stones, | which weigh a ton, were moved` */
function isAsideOfSubject(view: View, comma: number): boolean {
  return view.tokens.text(comma) === ',' && SUBJECT_RELATIVES.has(view.lower(comma + 1));
}
