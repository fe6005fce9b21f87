/**
 * What the writer adds to reported words in the same sentence, and what another reports after them.
 *
 *     feared they would quarrel, | and they did                     has told his lawyers to sue, | it was learnt
 *     said a client had left, | sending its shares down             ordered them to leave, | then changed her mind
 *     in a headline: refuses to quit | as protests grow
 *     said it was late, | without giving a reason
 *     those who refused to go, | some of whom were asked why        said he was waiting: | The pier would open, she predicted, in May
 */
import { MOVING_MARKETS, SHARES } from '../english/firms.js';
import { HEARING_BODIES } from '../english/people/sources.js';
import { CUE_LINES } from '../english/reporting/lexicon.js';
import { SPECIFICS, WITHHOLDING } from '../english/reporting/saying.js';
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from '../english/time-words.js';
import { BEFORE_OUTCOME, SHORT_PREDICATES } from '../english/verb-helpers.js';
import { isClauseAt } from './clauses.js';
import { type IsCue, isSource } from './next-reports.js';
import { coreAfter, nounPhraseAfter } from './noun-phrase-after.js';
import { isPronoun } from './noun-phrase-words.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

/** `…, | and they did`, `… | but it never was`: a pronoun, a helper, and the end of the sentence. */
export function isOutcome(view: View, token: number): boolean {
  const conjunction = view.tokens.text(token) === ',' ? token + 1 : token;
  if (!/^(?:and|but)$/.test(view.lower(conjunction)) || view.quotationAt(token) !== null) return false;
  if (!isPronoun(view, conjunction + 1)) return false;
  let helper = conjunction + 2;
  while (BEFORE_OUTCOME.has(view.lower(helper))) helper += 1;
  if (!SHORT_PREDICATES.has(view.lower(helper))) return false;
  const after = view.lower(helper + 1) === 'not' || /^n['’]t$/.test(view.lower(helper + 1)) ? helper + 2 : helper + 1;
  return /^[.;]?$/.test(view.tokens.text(after)) || after >= view.sentenceAt(token).end;
}

/** `to sue, | it was learnt`, `, | it has been reported |.`: nobody says so, of all that stands before. */
export function isImpersonalReport(view: View, comma: number, isCue: IsCue): boolean {
  if (view.tokens.text(comma) !== ',' || view.lower(comma + 1) !== 'it') return false;
  let verb = comma + 2;
  while (verb < comma + MAX_GROUP && /^(?:AUX|ADV)$/.test(view.upos(verb))) verb += 1;
  if (verb === comma + 2 || !isCue(verb) || !/^VB[DN]$/.test(view.syntax.xpos(verb))) return false;
  const end = afterTime(view, verb + 1);
  return /^[.,;]?$/.test(view.tokens.text(end)) || end >= view.sentenceAt(comma).end;
}

/** `believed it was safe, | an inquest was told |.`, `, | Porto magistrates heard on Monday`: those who hear all that stands before. */
export function isHearing(view: View, comma: number): boolean {
  if (view.tokens.text(comma) !== ',') return false;
  const phrase = nounPhraseAfter(view, comma + 1, comma + MAX_HEARING);
  if (phrase === null) return false;
  const core = coreAfter(view, comma + 1, phrase.end) ?? phrase.end; // `an inquest | in Porto`
  if (!HEARING_BODIES.has(view.lower(core - 1))) return false;
  let verb = phrase.end;
  while (view.upos(verb) === 'AUX') verb += 1;
  const word = view.lower(verb);
  if (word !== 'heard' && (word !== 'told' || verb === phrase.end)) return false;
  const end = afterTime(view, verb + 1);
  return /^[.,;]?$/.test(view.tokens.text(end)) || end >= view.sentenceAt(comma).end;
}

/** Maximum tokens of `an employment tribunal in Porto`, with its verb. */
const MAX_HEARING = 12;

/** `it was learnt | on Tuesday night`, `| yesterday`, `| last week`: the token after the time; the token itself where none stands there. */
export function afterTime(view: View, first: number): number {
  let end = first;
  while (end < first + MAX_TIME && (isTimeWord(view, end) || /^(?:ADP|DET)$/.test(view.upos(end)))) end += 1;
  return end > first && isTimeWord(view, end - 1) ? end : first;
}

function isTimeWord(view: View, token: number): boolean {
  const word = view.lower(token);
  return DAY_NAMES.has(word) || TIME_NOUNS.has(word) || TIME_ADJECTIVES.has(word);
}

/** Maximum tokens of `in the early hours of Tuesday`. */
const MAX_TIME = 6;

/** Maximum tokens of `it has since been`. */
const MAX_GROUP = 6;

/** `, | sending its shares down 9%`: what the market did on hearing it. */
export function isMarketReaction(view: View, comma: number): boolean {
  if (view.tokens.text(comma) !== ',' || !MOVING_MARKETS.has(view.lower(comma + 1))) return false;
  for (let token = comma + 2; token <= comma + MAX_SHARES; token += 1) if (SHARES.has(view.lower(token))) return true;
  return false;
}

/** Maximum tokens to `the bank’s Lisbon-listed shares`. */
const MAX_SHARES = 6;

/** `who refused to go, | some of whom were asked why` */
export function isOfThem(view: View, comma: number): boolean {
  return (
    view.tokens.text(comma) === ',' && view.lower(comma + 2) === 'of' && /^(?:whom|which)$/.test(view.lower(comma + 3))
  );
}

/** `ordered them to leave, | then changed her mind`: a verb in the past after an infinitive. */
export function isThenDone(view: View, comma: number): boolean {
  if (view.tokens.text(comma) !== ',' || view.lower(comma + 1) !== 'then') return false;
  const verb = view.upos(comma + 2) === 'ADV' ? comma + 3 : comma + 2;
  return isFiniteVerb(view, verb) && /^VB[DN]$/.test(view.syntax.xpos(verb));
}

/** In a headline `refuses to quit | as protests grow`: what happens meanwhile. */
export function isMeanwhileOfHeadline(view: View, as: number): boolean {
  const { headline } = view.segmentation;
  if (headline === null || view.lower(as) !== 'as' || view.quotationAt(as) !== null) return false;
  const last = view.tokens.at(headline.end - 1);
  return as < last && as > view.tokens.at(headline.start) && isClauseAt(view, as + 1, last + 1);
}

/** Tokens from a colon to the source of what stands after it. */
const MAX_AFTER_COLON = 40;

/** `said he was waiting: | The pier would open, she predicted, in May`: a sentence of its own, with its own source. */
export function isColonBeforeReport(view: View, colon: number, isCue: IsCue): boolean {
  if (view.tokens.text(colon) !== ':' || !view.isCapitalised(colon + 1) || view.quotationAt(colon) !== null)
    return false;
  const end = Math.min(view.sentenceAt(colon).end, colon + MAX_AFTER_COLON);
  for (let token = colon + 2; token < end; token += 1) {
    if (view.quotationAt(token) !== null) return false;
    if (view.tokens.text(token) === ',' && isSource(view, token + 1, isCue)) return true;
  }
  return false;
}

/** `refused to blame them: | “They did well.”`: a sentence of whoever did so; not `vowed to tell them: “They did well.”` */
export function isColonBeforeSpeech(view: View, first: number, colon: number, isCue: IsCue): boolean {
  const quotation = view.quotationAt(colon + 1);
  if (view.tokens.text(colon) !== ':' || quotation?.first !== colon + 1 || !view.isCapitalised(colon + 2)) return false;
  if (view.quotationAt(colon) !== null || !/^[.,!?…]/.test(view.tokens.text(quotation.last))) return false;
  for (let token = first; token < colon; token += 1)
    if (isCue(token) && CUE_LINES.get(view.lemma(token))?.bare.some(({ frames }) => frames.has('quote')) === true)
      return false;
  return true;
}

/** Maximum tokens of `giving any further details`. */
const MAX_WITHHELD = 5;

/** `said it was late, | without giving a reason`, `| without elaborating |.`: how it was said; without a comma only at the end. */
export function isWithheld(view: View, token: number): boolean {
  const isApart = view.tokens.text(token) === ',';
  const without = isApart ? token + 1 : token;
  if (view.lower(without) !== 'without' || view.quotationAt(token) !== null) return false;
  if (isApart && WITHHOLDING.has(view.lower(without + 1))) return true;
  let last = without + 1;
  if (WITHHOLDING.has(view.lower(last)))
    while (last < without + MAX_WITHHELD && !SPECIFICS.has(view.lower(last))) last += 1;
  return SPECIFICS.has(view.lower(last)) && (isApart || /^[.,;]?$/.test(view.tokens.text(last + 1)));
}
