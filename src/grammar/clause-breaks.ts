/**
 * Marks and words at which a clause or a phrase ends: semicolons and dashes, commas, "and" and "but", conjunctions after a phrase.
 *
 *     called it a lie; | he left          said it was late, | but nobody left          rejected the plan | after the storm
 */
import {
  AS_ADVERBS,
  CONTRASTING_CONJUNCTIONS,
  SIDE_CONJUNCTIONS,
  SUBORDINATING_CONJUNCTIONS,
  WORDS_OF_OTHERS,
} from '../english/clause-words.js';
import { BEFORE_MEANS, MEANS_AFTER_WORDS, ONLY_MEANS, PUBLISHING } from '../english/means.js';
import { AFTER_PHRASES } from '../english/noun-phrase-words.js';
import { CUE_LINES, SAYING_OR_NAMING } from '../english/reporting/lexicon.js';
import { DAY_NAMES } from '../english/time-words.js';
import { WordSet } from '../english/word-set.js';
import { without } from '../english/words.js';
import { hasFiniteVerb, isClauseAt, isInAside, isPlainClauseAt, MAX_SUBJECT } from './clauses.js';
import { isJoinedInPhrase, isModalClause } from './joined-in-phrase.js';
import { carriesOn, hasHad, type IsCue, isAlsoNamed, isNewPast, isNewReport, isSource } from './next-reports.js';
import { coreAfter, nounPhraseAfter } from './noun-phrase-after.js';
import { isPossessive, isPronoun, isTime } from './noun-phrase-words.js';
import { isUnclearAt } from './unsaid.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

/** Whether the mark or word at the token ends what begins at `first`. @param phrase it is no clause */
export function endsAt(view: View, first: number, token: number, isCue: IsCue, phrase: boolean): boolean {
  const text = view.tokens.text(token);
  const next = view.lower(token + 1);
  // `they had spoken; marched; and won` – but after a whole clause a new thing is said
  if (text === ';') return phrase || isMainClauseAt(view, token + 1, isCue) || isInterruptedAt(view, token + 1, isCue);
  if (DASHES.has(text) && (text !== '-' || isSpaced(view, token)))
    return phrase || isNewReport(view, token + 1, isCue) || isRemarkAt(view, token + 1) || isUnclearAt(view, token + 1);
  if (phrase ? isMeans(view, token) : isMeansOfReport(view, first, token, isCue)) return true;
  if (text === ',') return endsAtComma(view, first, token, isCue, phrase);
  const word = view.lower(token);
  if (word === 'according' && next === 'to') return true;
  if (word === 'and' || word === 'but') {
    // After a noun phrase a verb cannot go on with it: `reported a rise | and raised its outlook`
    const verb =
      phrase &&
      /^(?:VERB|AUX)$/.test(view.upos(token + 1)) &&
      isFiniteVerb(view, token + 1) &&
      !isJoinedInPhrase(view, first, token, isCue);
    const clause =
      phrase &&
      (isPronoun(view, token + 1)
        ? isFiniteVerb(view, token + 2)
        : isPlainClauseAt(view, token + 1) && (word === 'but' || isModalClause(view, first, token)));
    const that = phrase && next === 'that' && view.upos(token + 1) === 'SCONJ'; // `said it accepted the fine | but that nobody had lost money`
    return (
      verb ||
      clause ||
      that ||
      isOwnWords(view, token) ||
      (carriesOn(view, token + 1, isCue) && !isFoundToo(view, first, token))
    );
  }
  return (
    phrase &&
    ENDS_PHRASE.has(word) &&
    !(word === 'as' && (isPredicate(view, token + 1, isCue) || /^(?:such|known|same)$/.test(view.lower(token - 1))))
  );
}

/** `said they had climbed up | and found it shut`: without a comma, what they had found. */
function isFoundToo(view: View, first: number, token: number): boolean {
  if (view.tokens.text(token - 1) === ',' || !hasHad(view, first, token)) return false;
  if (view.lower(token + 1) === 'found') return view.lower(token + 2) !== 'that';
  return /^an?$/.test(view.lower(first)) && view.upos(token + 1) === 'VERB'; // `said a man had come | and asked for her`: one who is new
}

/**
 * The comma stands before the closing mark: `Ruiz, who called him a “liar,” | left`, `he spoke of a “burn bag,” | the Courier said`,
 * `promised “jobs, jobs,” | but he has …`.
 */
export function endsInMarks(view: View, first: number, token: number, isCue: IsCue, phrase: boolean): boolean {
  if (view.tokens.text(token - 1) !== ',' || !/^(?:[”"]|'')$/.test(view.tokens.text(token))) return false;
  // `a “liar,” | a “cheat”` is a list
  return isAppositionNext(view, token)
    ? isSource(view, token + 1, isCue)
    : endsAtComma(view, first, token, isCue, phrase);
}

/** `rejected the plan | after the storm`: "once", "that" and conditions may be part of the phrase: `promised a rise if they stayed`. */
const ENDS_PHRASE: ReadonlySet<string> = new Set([
  ...without(SUBORDINATING_CONJUNCTIONS, 'once', 'whereas', 'that', 'if', 'unless', 'until'),
  'during',
]);

/** After a comma they end a phrase. */
const CONDITIONS: ReadonlySet<string> = new WordSet(['if', 'unless', 'until']);

const DASHES: ReadonlySet<string> = new WordSet(['—', '–', '―', '-', '--']);

/** @param token the comma, or the closing mark after it */
function endsAtComma(view: View, first: number, token: number, isCue: IsCue, phrase: boolean): boolean {
  const next = view.lower(token + 1);
  if (next === 'according' || isRemarkAt(view, token + 1)) return true;
  if (next === 'even' && view.lower(token + 2) === 'as') return true; // `, | even as nobody came`
  if (phrase && next === 'but' && view.lower(token + 2) === 'that') return true;
  if (next === 'before' && view.lower(token + 2) === 'adding') return true;
  if (next === 'with' && isCalledSo(view, token + 2, isCue)) return true;
  // `promised free meals, | without saying how`
  if (next === 'without' && isCue(token + 2) && (phrase || view.lower(first) === 'to')) return true;
  if (phrase && CONDITIONS.has(next)) return true; // `the crew its wages, | if any`
  if (next === 'but' && !isMainClauseAt(view, token + 2, isCue)) return false;
  // `said costs rose, | while sales had fallen`; somebody else's words after it are another statement
  if (!phrase && SIDE_CONJUNCTIONS.has(next))
    return (
      isSource(view, token + 2, isCue) ||
      (token > first + 1 &&
        (isWhileSaying(view, token + 2, isCue) || (next === 'while' && isNewReport(view, token + 2, isCue))))
    );
  if (CONTRASTING_CONJUNCTIONS.has(next)) return !isQuotedNext(view, token + 2) && !isBackshifted(view, first, token);
  if (phrase && isFiniteVerb(view, token + 1)) return true; // `Bell, who endorsed the plan, | left`
  if (next === 'and' || next === 'or') {
    if (phrase && (isClauseAt(view, token + 2, token + MAX_SUBJECT) || view.lower(token + 2) === 'that')) return true;
    if (phrase && view.upos(token + 2) === 'ADP' && isTime(view, token + 3)) return true; // `, | and in February he left`
    // `noting that it was late, | and suggesting that they leave`; not `admitted taking bribes, and accepting gifts`
    if (!view.lower(first).endsWith('ing') && view.lower(token + 2).endsWith('ing') && isCue(token + 2)) return true;
    // Within somebody's words, what follows the comma is hers again: `“it told us that …, and I swam in it”`
    if (carriesOn(view, token + 2, isCue) || view.quotationAt(token + 1) !== null) return true;
    if (next !== 'and' || phrase || hasHad(view, token, token + MAX_BACKSHIFTED)) return false;
    return isNewReport(view, token + 2, isCue) || isNewPast(view, first, token, isCue);
  }
  // `asked if he would stay, | to which he said no`
  if (OF_THOSE_BEFORE.test(next) && view.lower(token + 2) === 'which' && isSource(view, token + 3, isCue)) return true;
  // `heed the crew, who, | she said, | are late`: within a relative clause
  if (AFTER_PHRASES.has(view.lower(token - 1)) && view.lower(token - 2) === ',') return false;
  if (isSource(view, token + 1, isCue)) return true;
  if (carriesOn(view, token + 1, isCue) && (phrase || !(isAlsoNamed(view, token + 1) || isAside(view, first, token))))
    return true;
  if (phrase && (isPlainClauseAt(view, token + 1) || (next === 'with' && isAbsolute(view, token + 2)))) return true;
  if (/ing$/.test(next) && next !== 'including')
    if (
      phrase
        ? isCue(token + 1) || view.upos(token + 1) === 'VERB'
        : isCue(token + 1) && !(view.lower(first) !== 'to' && isWish(view, token + 1))
    )
      return true; // not `said the crew left, | hoping to return`
  return phrase && isAppositionNext(view, token) && !isListNext(view, first, token);
}

/** `said that the plan, | first announced in May, | would go ahead`: the clause has no verb yet, and has it after the next comma. */
function isAside(view: View, first: number, comma: number): boolean {
  return !hasFiniteVerb(view, { first, end: comma }) && isInAside(view, comma + 1);
}

/** `rejected the plan, | the budget and the way it was passed`: three of a kind, and no word for who or what stands before the comma. */
function isListNext(view: View, first: number, comma: number): boolean {
  const isArticle = (token: number) => /^(?:an?|the)$/.test(view.lower(token));
  if (!isArticle(first) || !isArticle(comma + 1) || view.upos(comma - 1) !== 'NOUN') return false;
  if (view.namedAt(comma - 1) !== null) return false;
  const and = coreAfter(view, comma + 1, comma + MAX_SUBJECT) ?? comma;
  const last = /^(?:and|or)$/.test(view.lower(and)) ? nounPhraseAfter(view, and + 1, and + MAX_SUBJECT) : null;
  return last !== null && !isFiniteVerb(view, last.end);
}

/** `vowed to go on, while | noting that it was late`: what else was said. */
function isWhileSaying(view: View, verb: number, isCue: IsCue): boolean {
  return view.syntax.xpos(verb) === 'VBG' && isCue(verb);
}

/** `, with | Bell calling it a lie`: somebody by name, and a verb. */
function isAbsolute(view: View, first: number): boolean {
  const subject = nounPhraseAfter(view, first, first + MAX_SUBJECT);
  return subject !== null && view.namedAt(subject.end - 1) !== null && view.syntax.xpos(subject.end) === 'VBG';
}

/** `said it was late, with | one calling it “a lie”`, `with | two sailors saying that it was`: what another says. */
function isCalledSo(view: View, first: number, isCue: IsCue): boolean {
  const verb = nounPhraseAfter(view, first, first + MAX_SUBJECT)?.end ?? -1;
  return verb >= 0 && isCue(verb) && view.syntax.xpos(verb) === 'VBG' && SAYING_OR_NAMING.has(view.lemma(verb));
}

/** `“She told me it was late | and I believed her”`: within somebody's words "I" is who speaks them. */
function isOwnWords(view: View, and: number): boolean {
  return /^(?:i|we)$/.test(view.lower(and + 1)) && view.quotationAt(and) !== null && isFiniteVerb(view, and + 2);
}

function isWish(view: View, verb: number): boolean {
  return (
    CUE_LINES.get(view.lemma(verb))?.bare.every(({ act, frames }) => act === 'think' && frames.has('infinitive')) ===
    true
  );
}

const OF_THOSE_BEFORE = /^(?:to|of)$/;

function isSpaced(view: View, hyphen: number): boolean {
  return view.tokens.spaceBefore(hyphen) && view.tokens.spaceBefore(hyphen + 1);
}

/** `called for aid | in a statement`, `attacked Bell | on Twitter`: how it was said. */
export function isMeans(view: View, token: number): boolean {
  if (!BEFORE_MEANS.has(view.lower(token))) return false;
  const end = coreAfter(view, token + 1, token + MAX_SUBJECT) ?? 0;
  if (end <= token || !MEANS_AFTER_WORDS.has(view.lower(end - 1))) return false;
  if (/^(?:an?|another)$/.test(view.lower(token + 1))) return true; // `attacked Bell | in an interview with the Courier`
  const isDay = DAY_NAMES.has(view.lower(end)) || DAY_NAMES.has(view.lower(end + 1));
  return isDay || end >= view.sentenceAt(token).end || /^(?:PUNCT|CCONJ)$/.test(view.upos(end)); // not `on Twitter | for backing it`
}

/** `confirmed that she had left | in a statement`; not `said that Bell had apologised in a statement`, `said it came in a statement`. */
function isMeansOfReport(view: View, first: number, token: number, isCue: IsCue): boolean {
  if (!BEFORE_MEANS.has(view.lower(token)) || !/^an?$/.test(view.lower(token + 1)) || !isMeans(view, token))
    return false;
  const end = coreAfter(view, token + 1, token + MAX_SUBJECT) ?? 0;
  if (!ONLY_MEANS.has(view.lower(end - 1))) return false;
  for (let at = first; at < token; at += 1) if (isCue(at) || PUBLISHING.has(view.lemma(at))) return false;
  return true;
}

/** `– | an allegation she denies`, `, | a (bold) claim that Bell repeated`, `, | something they deny`: what the writer adds. */
function isRemarkAt(view: View, at: number): boolean {
  if (view.lower(at) === 'something') return isPlainClauseAt(view, at + 1);
  if (view.lower(at) === 'which') return isDeniedAt(view, at + 1);
  if (!/^an?$/.test(view.lower(at))) return false;
  const noun = view.upos(at + 1) === 'ADJ' ? at + 2 : at + 1;
  if (isUnverified(view, noun + 1)) return true;
  return WORDS_OF_OTHERS.has(view.lower(noun)) && !/^(?:,|and|or)$/.test(view.lower(noun + 1)); // not `a row, | a charge and a trial`
}

/** `, a figure | that could not be (independently) verified` */
function isUnverified(view: View, that: number): boolean {
  if (!/^(?:that|which)$/.test(view.lower(that)) || !/^(?:could|can|has)$/.test(view.lower(that + 1))) return false;
  const be = that + 3;
  const verb = view.upos(be + 1) === 'ADV' ? be + 2 : be + 1;
  return /^be(?:en)?$/.test(view.lower(be)) && /^(?:verified|confirmed)$/.test(view.lower(verb));
}

/** `said Bell had lied, which | he denies`: in the present, with nothing after it. */
function isDeniedAt(view: View, at: number): boolean {
  const verb = nounPhraseAfter(view, at, at + MAX_SUBJECT)?.end ?? at;
  if (verb === at || !/^VB[ZP]$/.test(view.syntax.xpos(verb)) || !/^[.;,]?$/.test(view.tokens.text(verb + 1)))
    return false;
  return CUE_LINES.get(view.lemma(verb))?.bare.some(({ act }) => act === 'deny') === true;
}

/** `the plan, | which was new`, `the plan, | one of three`. */
function isAppositionNext(view: View, comma: number): boolean {
  const next = view.lower(comma + 1);
  return AFTER_PHRASES.has(next) || (next === 'one' && view.lower(comma + 2) === 'of');
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
