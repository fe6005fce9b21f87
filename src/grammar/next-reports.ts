/**
 * What begins another report after a comma, a dash or "and": somebody and a cue, or a cue alone that carries the first verb's subject on.
 *
 *     He said it was late, | the mayor said          He said it was late, | and added that …          – | and she noted that …
 */
import { ANSWERS, COMPLEMENT_WORDS, QUESTION_WORDS } from '../english/clause-words.js';
import { DOCUMENTS } from '../english/people/sources.js';
import { CUE_LINES } from '../english/reporting/lexicon.js';
import { isClauseAt, MAX_SUBJECT } from './clauses.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isPossessive, isPronoun } from './noun-phrase-words.js';
import { withName } from './role-and-name.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

/** Whether a cue verb stands at a token. */
export type IsCue = (token: number) => boolean;

/** `it would be hard – | and she noted that`, `– | he said it was`: somebody and a cue with content of its own. */
export function isNewReport(view: View, at: number, isCue: IsCue): boolean {
  const first = view.upos(at) === 'CCONJ' ? at + 1 : at;
  const verb = afterHelpers(view, sourceEnd(view, first));
  if (!isCue(verb) || !isFiniteVerb(view, verb)) return false;
  // `, and his wife, Ana Ruiz, | confirmed it.`
  const isWhole =
    ANSWERS.has(view.lower(verb)) && view.lower(verb + 1) === 'it' && view.sentenceAt(verb).end - verb <= 3;
  if (isWhole || COMPLEMENT_WORDS.has(view.lower(verb + 1))) return true;
  const isDocument = DOCUMENTS.has(view.lower(verb - 1)) && view.upos(verb + 1) !== 'ADP'; // `, and her reports | describe rot`
  return isDocument || view.quotationAt(verb + 1)?.first === verb + 1 || isBareReport(view, first, verb);
}

/** `she said it was late, | and Tom Bell said it was early`: somebody in particular, a verb of saying, and a clause without "that". */
function isBareReport(view: View, first: number, verb: number): boolean {
  if (isPronoun(view, first) || !isClauseAt(view, verb + 1, verb + 1 + MAX_SUBJECT)) return false;
  if (!CUE_LINES.get(view.lemma(verb))?.bare.some(({ act, frames }) => act === 'say' && frames.has('clause')))
    return false;
  const isOne = /^(?:DET|PRON)$/.test(view.upos(first)) && view.syntax.xpos(verb - 1) === 'NN';
  // `, and | other leaders | said he was ill`; not `, and people say he is ill`
  const isMany = view.syntax.xpos(verb - 1) === 'NNS' && view.upos(first) !== 'DET' && view.syntax.xpos(verb) === 'VBD';
  return isOne || isMany || view.namedAt(verb - 1) !== null;
}

/**
 * `said the deal was dead | and his partner said it was not`, `says it works | but critics say it does not`: without a comma, in the same tense, somebody
 * else in particular with a clause; not `said he woke | and the nurse said he was ill`, which may be a story that is told.
 */
export function isOthersReport(view: View, conjunction: number, reporting: number, isCue: IsCue): boolean {
  const first = conjunction + 1;
  if (isPronoun(view, first) || /^(?:that|an?|the)$/.test(view.lower(first))) return false;
  const verb = sourceEnd(view, first);
  if (!isCue(verb) || !isFiniteVerb(view, verb) || view.quotationAt(verb) !== view.quotationAt(reporting)) return false;
  if (tenseOf(view, verb) === null || tenseOf(view, verb) !== tenseOf(view, reporting)) return false;
  if (!CUE_LINES.get(view.lemma(verb))?.bare.some(({ act, frames }) => act !== 'think' && frames.has('clause')))
    return false;
  if (!COMPLEMENT_WORDS.has(view.lower(verb + 1)) && !isClauseAt(view, verb + 1, verb + 1 + MAX_SUBJECT)) return false;
  // not `and people say he is ill`
  return view.namedAt(verb - 1) !== null || isPossessive(view, first) || view.lower(conjunction) === 'but';
}

export function tenseOf(view: View, verb: number): 'past' | 'present' | null {
  const tag = view.syntax.xpos(verb);
  return tag === 'VBD' ? 'past' : tag === 'VBZ' || tag === 'VBP' ? 'present' : null;
}

/** `said it would be late, | and she urged them to stay`: what is said stands in another tense than the past. */
export function isNewPast(view: View, first: number, comma: number, isCue: IsCue): boolean {
  const verb = comma + 3;
  if (!/^(?:he|she|they)$/.test(view.lower(comma + 2)) || !isCue(verb) || view.syntax.xpos(verb) !== 'VBD')
    return false;
  for (let token = first; token < comma; token += 1) if (SHIFTED.test(view.tokens.text(token))) return true;
  return false;
}

const SHIFTED = /^(?:would|could|had)$/;

/** `…, | the ministry said`: a source and a cue after a comma. */
export function isSource(view: View, at: number, isCue: IsCue): boolean {
  const phrase = nounPhraseAfter(view, at, at + 20);
  if (phrase === null) return false;
  const source = withName(view, phrase, at + 20);
  const isNamed = source !== phrase && view.tokens.text(source.end) === ','; // `, a spokesman, Tom Bell, said`
  const verb = afterHelpers(view, isNamed ? source.end + 1 : source.end);
  if (!isCue(verb) || !isFiniteVerb(view, verb)) return false;
  return !COMPLEMENT_WORDS.has(view.lower(verb + 1));
}

/** `the crew who|, she said, | had left`, `a report that|, he claimed, | was full of errors`: the second comma; null where nobody says so. */
export function interruptionEnd(view: View, comma: number, isCue: IsCue): number | null {
  if (view.tokens.text(comma) !== ',' || !/^W(?:P|DT)$/.test(view.syntax.xpos(comma - 1))) return null;
  const verb = afterHelpers(view, nounPhraseAfter(view, comma + 1, comma + MAX_SUBJECT)?.end ?? comma);
  return verb > comma + 1 && view.tokens.text(verb + 1) === ',' && isCue(verb) ? verb + 1 : null;
}

/** `and | (also) said …`: a cue in the same form carries the first verb's subject on. */
export function carriesOn(view: View, token: number, isCue: IsCue): boolean {
  if (isNotSaying(view, token)) return true;
  const verb = afterHelpers(view, token);
  if (/^(?:is|are)$/.test(view.lower(verb))) return isStillSaying(view, verb, isCue);
  const finite = isFiniteVerb(view, verb) || view.upos(verb) === 'NOUN'; // `and plans to act`
  if (!isCue(verb) || !finite || isFinding(view, verb)) return false;
  if (view.lower(verb) === 'compared' && /^(?:with|to)$/.test(view.lower(verb + 1))) return false; // `rose by half, | compared with a tenth in May`
  if (view.syntax.xpos(verb) === 'VBN' && view.lower(verb + 1) === 'by' && verb === token) return false; // `held by Ruiz and | backed by Bell`
  if (view.lower(verb) !== view.lemma(verb)) return true;
  // `but now | suspect`, `They write that it is late, and | suggest that …`
  const isApart = view.tokens.text(token - 2) === ',' && view.lower(verb + 1) === 'that';
  return (verb > token || isApart) && view.syntax.xpos(verb) === 'VBP';
}

/** `will publish it but | has not said when`, `| did not say how`: what nobody was told. */
function isNotSaying(view: View, helper: number): boolean {
  if (view.lower(helper + 1) !== 'not' && !/^n['’]t$/.test(view.lower(helper + 1))) return false;
  return (
    /^(?:did|has|have)$/.test(view.lower(helper)) &&
    view.lemma(helper + 2) === 'say' &&
    QUESTION_WORDS.has(view.lower(helper + 3))
  );
}

/** `says it is late, and | is calling for a vote`: after a comma. */
function isStillSaying(view: View, be: number, isCue: IsCue): boolean {
  const verb = view.upos(be + 1) === 'ADV' ? be + 2 : be + 1;
  const isApart = view.upos(be - 1) === 'CCONJ' && view.tokens.text(be - 2) === ',';
  return isApart && view.syntax.xpos(verb) === 'VBG' && isCue(verb);
}

/** `a payment, | popularly known as the bonus`, `the plant, | known locally as the Forge` */
export function isAlsoNamed(view: View, at: number): boolean {
  const verb = afterHelpers(view, at);
  const as = view.upos(verb + 1) === 'ADV' ? verb + 2 : verb + 1;
  return view.lower(as) === 'as' && /^VB[DN]$/.test(view.syntax.xpos(verb)) && view.upos(verb - 1) !== 'AUX';
}

/** `said he ran home and | found his dog`: something that was found, and no clause that tells what. */
function isFinding(view: View, verb: number): boolean {
  if (view.lemma(verb) !== 'find' || COMPLEMENT_WORDS.has(view.lower(verb + 1))) return false;
  return (
    nounPhraseAfter(view, verb + 1, verb + MAX_SUBJECT) !== null && !isClauseAt(view, verb + 1, verb + MAX_SUBJECT)
  );
}

/** Over a name between commas: `his wife, Ana Ruiz, | said` */
function sourceEnd(view: View, at: number): number {
  const phrase = nounPhraseAfter(view, at, at + MAX_SUBJECT);
  if (phrase === null) return -1;
  const { end } = withName(view, phrase, at + MAX_SUBJECT);
  return end > phrase.end && view.tokens.text(end) === ',' ? end + 1 : end;
}

/** The first helper or verb of the words is "had", as a helper. */
export function hasHad(view: View, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    if (view.lower(token) === 'had' && view.upos(token) === 'AUX') return true;
    if (isFiniteVerb(view, token)) return false;
  }
  return false;
}

/** `has also | said` */
export function afterHelpers(view: View, at: number): number {
  let verb = at;
  while (view.upos(verb) === 'ADV' || (view.upos(verb) === 'AUX' && /^ha/.test(view.lower(verb)))) verb += 1;
  return verb;
}
