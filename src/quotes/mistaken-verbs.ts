/**
 * Verbs of saying that the tagger takes for something else.
 *
 *     Switzerland | plans | to cover …, the report | doubts | that …          for a plural
 *     67 percent, | say | they will go                                        for a cry
 */
import { DOCUMENTS } from '../english/people/sources.js';
import { LONE_PLURALS } from '../english/pronouns.js';
import { CUE_LINES, LEMMA_OF_FORM } from '../english/reporting/lexicon.js';
import { PERCEIVING } from '../english/reporting/saying.js';
import { WordSet } from '../english/word-set.js';
import { isPlainClauseAt } from '../grammar/clauses.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isPossessive } from '../grammar/noun-phrase-words.js';
import { isFiniteVerb } from '../grammar/verb-groups.js';
import { isBeforeQuotation, isGerundTakenForNoun } from './gerunds-taken-for-nouns.js';
import { isVerbOfLine, isVerbOfPlural } from './headline-verbs.js';
import type { Reading } from './reading.js';

/** `Switzerland plans to cover`, `the report doubts that`: taken for a plural, but a complement of a verb follows. */
export function isVerbTakenForNoun(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  // Asked of every word that is no verb: the last letter tells most of them.
  if (reading.upos(token) === 'NOUN' && reading.upos(token + 1) === 'PUNCT' && isParenthetic(reading, token))
    return true;
  if (isHeard(reading, token) || (word === 'show' && isShowing(reading, token))) return true;
  if (word === 'forecast' && reading.upos(token) === 'NOUN' && isForecasting(reading, token)) return true;
  if (reading.upos(token) === 'ADJ' && isPassiveTakenForAdjective(reading, token, word)) return true;
  if (reading.upos(token) === 'NOUN' && reading.lower(token + 1) === 'that' && isVerbOfPlural(reading, token))
    return true;
  if (reading.upos(token) === 'NOUN' && LONE_PLURALS.has(reading.lower(token - 1)) && isVerbOfMany(reading, token))
    return true;
  const last = word.charCodeAt(word.length - 1);
  if (last === SMALL_T) return word === 'shot' && reading.lower(token + 1) === 'back' && isSourceBefore(reading, token);
  if (last !== SMALL_G && last !== SMALL_D && last !== SMALL_S) return false;
  if (word.endsWith('ing')) return LEMMA_OF_FORM.has(word) && isGerundTakenForNoun(reading, token);
  // `“…,” the statement read`, `A sign on the door read: “No entry”`
  if (word === 'read')
    return (
      DOCUMENTS.has(reading.lower(token - 1)) ||
      isBeforeQuotation(reading, reading.tokens.text(token + 1) === ':' ? token + 1 : token)
    );
  if (!formsInS.has(word)) return false;
  if (isVerbOfLine(reading, token)) return true;
  if (/^(?:who|which)$/.test(reading.lower(token - 1))) return true; // `a suit which | challenges the rule`
  if (/^(?:["”]|'')$/.test(reading.tokens.text(token - 1)) && reading.tokens.text(token - 2) === ',') return true; // `“…,” answers Ruiz`
  if (endsHeadline(reading, token) || isBeforeSpeech(reading, token) || isQuotingAs(reading, token)) return true;
  // `Peru and the United | States.`: the name goes on
  const named = reading.namedAt(token);
  if (named !== null && token > named.first && token < named.end) return false;
  if (
    named === null &&
    (reading.upos(token + 1) === 'AUX' || isBeforeQuotation(reading, token)) &&
    isInRelative(reading, token)
  )
    return true;
  const follows = reading.lower(reading.lower(token + 1) === 'out' ? token + 2 : token + 1); // `points out that`
  const isSource = isSourceBefore(reading, token);
  if (follows === '.' && isDocumentBefore(reading, token)) return true; // `He left, | the affidavit states.`
  // `A note on the file, released in May, | reads: “…”`
  if (word === 'reads' && follows === ':' && reading.tokens.text(token - 1) === ',') return true;
  // `Her letter | states: “…”`
  if (follows === ':' && DOCUMENTS.has(reading.lower(token - 1)) && isBeforeQuotation(reading, token + 1)) return true;
  if (/^[.:]$/.test(follows) && isSource) return true; // `the road was closed, the Courier reports.`
  if (
    follows !== 'that' &&
    follows !== 'whether' &&
    !(follows === 'to' && /^(?:VERB|AUX)$/.test(reading.upos(token + 2)))
  )
    return false;
  const before = reading.upos(token - 1);
  if (before === 'NOUN' && reading.lower(token - 2) === 'as') return false; // `dismissed as nonsense | reports that he left`
  return (
    before === 'PROPN' ||
    before === 'PRON' ||
    before === 'NOUN' ||
    before === 'CCONJ' ||
    before === 'ADV' ||
    isSource ||
    reading.tokens.text(token - 1) === ','
  );
}

/** `Many | fear the dam will break`, `and some | worry that it may`: a clause follows; not `Some | fear of the sea is good`. */
function isVerbOfMany(reading: Reading, token: number): boolean {
  const start = reading.sentenceAt(token).first;
  if (token - 1 > start && !/^(?:PUNCT|CCONJ)$/.test(reading.upos(token - 2))) return false;
  if (CUE_LINES.get(reading.lower(token))?.bare.some(({ frames }) => frames.has('clause')) !== true) return false;
  if (reading.lower(token + 1) === 'that') return true;
  return reading.upos(token + 1) !== 'NOUN' && isPlainClauseAt(reading, token + 1); // not `Some | protest leaders said`
}

/** `heard Bell | scream | “Stop!”`: an infinitive taken for a noun, before words in marks. */
function isHeard(reading: Reading, token: number): boolean {
  if (reading.upos(token) !== 'NOUN' || !isBeforeQuotation(reading, token) || !CUE_LINES.has(reading.lower(token)))
    return false;
  const name = reading.namedAt(token - 1);
  return name?.entity.type === 'PERSON' && PERCEIVING.has(reading.lemma(name.first - 1));
}

const SMALL_D = 0x64;
const SMALL_G = 0x67;
const SMALL_S = 0x73;
const SMALL_T = 0x74;

/** A name, or a pronoun that stands for one. */
function isSourceBefore(reading: Reading, token: number): boolean {
  return reading.namedAt(token - 1) !== null || /^(?:he|she|they)$/.test(reading.lower(token - 1));
}

/** After a comma, and "the". */
function isDocumentBefore(reading: Reading, token: number): boolean {
  if (!DOCUMENTS.has(reading.lower(token - 1))) return false;
  const first = nounPhraseBefore(reading, token, token - MAX_SOURCE)?.first ?? 0;
  return reading.lower(first) === 'the' && reading.tokens.text(first - 1) === ',';
}

/** `The crows, the paper | claims |, did so`, `The worms, the researchers | report |, spawned`: between commas, after its source. */
function isParenthetic(reading: Reading, token: number): boolean {
  if (reading.tokens.text(token + 1) !== ',' || !/^NNS?$/.test(reading.syntax.xpos(token - 1))) return false;
  if (CUE_LINES.get(reading.lemma(token))?.bare.some(({ frames }) => frames.has('clause')) !== true) return false;
  const isPlural = reading.lower(token) === reading.lemma(token);
  if (reading.syntax.xpos(token - 1) !== (isPlural ? 'NNS' : 'NN') || reading.namedAt(token) !== null) return false;
  const first = nounPhraseBefore(reading, token, token - MAX_SOURCE)?.first ?? 0;
  return reading.lower(first) === 'the' && reading.tokens.text(first - 1) === ',';
}

/** `a charge which the ministry | hopes | will bring in more`, `a plan which its author | calls | “a last chance”`. */
function isInRelative(reading: Reading, token: number): boolean {
  const first = nounPhraseBefore(reading, token, token - MAX_SOURCE)?.first ?? 0;
  return /^(?:which|who|that)$/.test(reading.lower(first - 1)) && /^(?:WDT|WP)$/.test(reading.syntax.xpos(first - 1));
}

/** `The ad | claims “Ruiz is late.”`, `He | jokes, “Nobody came.”` */
function isBeforeSpeech(reading: Reading, token: number): boolean {
  if (!/^(?:NOUN|PROPN|PRON)$/.test(reading.upos(token - 1)) || isPossessive(reading, token - 1)) return false;
  const mark = reading.tokens.text(token + 1) === ',' ? token + 2 : token + 1;
  const quotation = reading.quotationAt(mark);
  return quotation?.first === mark && quotation.end - mark > MIN_SPEECH && reading.isCapitalised(mark + 1);
}

/** `Bell is | alleged | to have lied`: of verbs that are so used. */
function isPassiveTakenForAdjective(reading: Reading, token: number, word: string): boolean {
  if (!word.endsWith('ed') || reading.lower(token + 1) !== 'to' || reading.lemma(token - 1) !== 'be') return false;
  const lemma = LEMMA_OF_FORM.get(word);
  const lines = lemma === undefined ? undefined : CUE_LINES.get(lemma)?.bare;
  return lines?.some(({ frames }) => frames.has('passive')) === true;
}

/** Maximum tokens from "quotes" to "as saying". */
const MAX_QUOTED = 12;

/** `The paper | quotes | Ruiz as saying`, `quotes her as saying`. */
function isQuotingAs(reading: Reading, token: number): boolean {
  if (reading.lower(token) !== 'quotes' || !/^(?:NOUN|PROPN)$/.test(reading.upos(token - 1))) return false;
  for (let at = token + 2; at < token + MAX_QUOTED; at += 1) {
    if (reading.upos(at) === 'VERB' || /^[.;:]$/.test(reading.tokens.text(at))) return false;
    if (reading.lower(at) === 'as') return reading.lower(at + 1).endsWith('ing');
  }
  return false;
}

/** Tokens of a quotation, with its marks, that may be a name. */
const MIN_SPEECH = 5;

/** `Ports may stay closed, dock workers' union | warns`: the last word of a line without a stop, after a source and a comma. */
function endsHeadline(reading: Reading, token: number): boolean {
  if (reading.sentenceAt(token).end !== token + 1 || !/^(?:NOUN|PROPN)$/.test(reading.upos(token - 1))) return false;
  for (let at = token - 2; at >= token - MAX_SOURCE; at -= 1) {
    if (reading.tokens.text(at) === ',') return true;
  }
  return false;
}

/** With the comma, in tokens. */
const MAX_SOURCE = 6;

/** `67 percent, | say they will go` */
export function isSayTakenForInterjection(reading: Reading, token: number): boolean {
  if (reading.lower(token) !== 'say') return false;
  if (reading.upos(token) === 'NOUN') return isSayInRelative(reading, token);
  return (
    reading.upos(token) === 'INTJ' &&
    (/^(?:PRON|DET|NOUN|PROPN|SCONJ)$/.test(reading.upos(token + 1)) || isBetweenCommas(reading, token))
  );
}

/** `a car, which police | say | had been stolen` */
function isSayInRelative(reading: Reading, token: number): boolean {
  return reading.upos(token - 1) === 'NOUN' && reading.upos(token + 1) === 'AUX' && isInRelative(reading, token);
}

/** `In short, advisers | say |, it is late`: after a source, no cry. */
function isBetweenCommas(reading: Reading, token: number): boolean {
  return reading.tokens.text(token + 1) === ',' && /^(?:NOUN|PROPN|PRON)$/.test(reading.upos(token - 1));
}

/** `The company | forecast | sales of two million`, `, the bank | forecast |.`: no noun, since no other verb comes. */
function isForecasting(reading: Reading, token: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(reading.upos(token - 1))) return false;
  const { first, end } = reading.sentenceAt(token);
  const source = nounPhraseBefore(reading, token, first - 1)?.first ?? 0;
  if (reading.tokens.text(token + 1) === '.')
    return reading.tokens.text(source - 1) === ',' && reading.lower(source) === 'the';
  if (source !== first || !/^(?:NOUN|NUM|ADJ|DET|SYM)$/.test(reading.upos(token + 1))) return false;
  for (let at = token + 1; at < Math.min(end, token + MAX_FORECAST); at += 1) {
    if (reading.tokens.text(at) === ',') return true;
    if (isFiniteVerb(reading, at)) return false;
  }
  return end <= token + MAX_FORECAST;
}

/** Tokens of what is forecast that are looked through for a verb. */
const MAX_FORECAST = 25;

/** Maximum tokens of `documents obtained by the Courier on Monday`. */
const MAX_DOCUMENTS = 12;

/** `The board had been warned, court papers filed on Monday | show |.`: taken for a noun. */
function isShowing(reading: Reading, token: number): boolean {
  if (reading.upos(token) !== 'NOUN' || !/^[.,]?$/.test(reading.tokens.text(token + 1))) return false;
  let isDocument = false;
  for (let at = token - 1; at >= Math.max(reading.sentenceAt(token).first, token - MAX_DOCUMENTS); at -= 1) {
    if (reading.tokens.text(at) === ',') return isDocument;
    isDocument ||= reading.syntax.xpos(at) === 'NNS' && DOCUMENTS.has(reading.lower(at));
  }
  return false;
}

/** A lemma with an s on it (`worries`), as {@link isVerbTakenForNoun} takes one. */
const formsInS: ReadonlySet<string> = new WordSet(
  Array.from(CUE_LINES.keys(), (lemma) => (/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`)),
);
