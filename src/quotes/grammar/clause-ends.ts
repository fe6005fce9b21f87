/** Where a clause or a phrase ends, read off part of speech and word order. */
import { isClauseAt, MAX_SUBJECT } from './clauses.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isPronoun } from './noun-phrase-words.js';
import { isFiniteVerb } from './verb-groups.js';
import type { Reading } from './view.js';

export interface ClauseEnd {
  /** Whether words after a comma that begin a new statement ("adding", "but") end the clause. */
  readonly isCue: (token: number) => boolean;
  /** A phrase, not a clause: it ends earlier. */
  readonly phrase: boolean;
}

/** Index after the last token of the clause that begins at `first`; `limit` is the index that it does not reach. */
export function clauseEnd(reading: Reading, first: number, limit: number, { isCue, phrase }: ClauseEnd): number {
  const home = reading.quotationAt(first);
  for (let token = first + 1; token < limit; token += 1) {
    const quotation = reading.quotationAt(token);
    const isInside = quotation !== null && quotation !== home && quotation.first >= first;
    if (isInside && token < quotation.end - 1) continue; // what stands in quotation marks does not end the clause
    if (phrase && endsInMarks(reading, token)) return token + 1;
    if (endsAt(reading, token, isCue, phrase)) return trimmed(reading, first, token);
  }
  return trimmed(reading, first, limit);
}

/** `Ruiz, who called him a “liar,” | left`: the comma stands before the closing mark, and a verb after it. */
function endsInMarks(reading: Reading, token: number): boolean {
  const closes = /^[”"]$/.test(reading.tokens.text(token)) && reading.tokens.text(token - 1) === ',';
  return closes && isFiniteVerb(reading, token + 1);
}

function endsAt(reading: Reading, token: number, isCue: (token: number) => boolean, phrase: boolean): boolean {
  const text = reading.tokens.text(token);
  const next = reading.lower(token + 1);
  // `they had spoken; marched; and won` – but after a whole clause a new thing is said
  if (text === ';') return phrase || isMainClauseAt(reading, token + 1, isCue);
  if (text === '—' || text === '–' || text === '--') return phrase;
  if (text === ',') {
    if (next === 'according') return true;
    if (next === 'but' && !isMainClauseAt(reading, token + 2, isCue)) return false;
    if (/^(?:but|while|although|though|whereas)$/.test(next)) return !isQuotedNext(reading, token + 2);
    if (phrase && isFiniteVerb(reading, token + 1)) return true; // `Bell, who endorsed the plan, | left`
    if (next === 'and' || next === 'or') {
      if (phrase && isClauseAt(reading, token + 2, token + MAX_SUBJECT)) return true;
      // Within somebody's words, what follows the comma is hers again: `“it told us that …, and I swam in it”`
      return carriesOn(reading, token + 2, isCue) || reading.quotationAt(token) !== null;
    }
    if (isSource(reading, token + 1, isCue) || carriesOn(reading, token + 1, isCue)) return true;
    if (/ing$/.test(next) && reading.upos(token + 1) === 'VERB' && (phrase || isCue(token + 1))) return true;
    return (
      phrase &&
      (/^(?:who|which|as|after|a|an|the)$/.test(next) || (next === 'one' && reading.lower(token + 2) === 'of'))
    );
  }
  const word = reading.lower(token);
  if (word === 'according' && next === 'to') return true;
  if (word === 'and' || word === 'but') {
    // After a noun phrase a verb cannot go on with it: `reported a rise | and raised its outlook`
    const verb = phrase && reading.upos(token + 1) === 'VERB' && isFiniteVerb(reading, token + 1);
    const clause = phrase && isPronoun(reading, token + 1) && isFiniteVerb(reading, token + 2);
    return verb || clause || carriesOn(reading, token + 1, isCue);
  }
  return phrase && /^(?:after|before|when|while|because|since|as|if|although|though|unless|until|during)$/.test(word);
}

/** `…, but | nobody came` – not `…, but | never late`, which goes on with what stands before it. */
function isMainClauseAt(reading: Reading, first: number, isCue: (token: number) => boolean): boolean {
  const subject = nounPhraseAfter(reading, first, first + MAX_SUBJECT);
  if (subject !== null && (isCue(subject.end) || isCue(subject.end - 1))) return true;
  return isClauseAt(reading, reading.upos(first) === 'ADV' ? first + 1 : first, first + MAX_SUBJECT);
}

/** `said it was late, but “not too late”`: what stands in quotation marks is said too. */
function isQuotedNext(reading: Reading, token: number): boolean {
  return reading.quotationAt(token)?.first === token || reading.quotationAt(token + 1)?.first === token + 1;
}

/** `…, | the ministry said`: a source and a cue after a comma. */
function isSource(reading: Reading, at: number, isCue: (token: number) => boolean): boolean {
  const source = nounPhraseAfter(reading, at, at + 20);
  if (source === null) return false;
  const verb = afterHelpers(reading, source.end);
  if (!isCue(verb) || !isFiniteVerb(reading, verb)) return false;
  return !/^(?:that|to|if|whether)$/.test(reading.lower(verb + 1));
}

/** `and | (also) said …`: a cue in the same form carries the first verb's subject on. */
function carriesOn(reading: Reading, token: number, isCue: (token: number) => boolean): boolean {
  const verb = afterHelpers(reading, token);
  const finite = isFiniteVerb(reading, verb) || reading.upos(verb) === 'NOUN'; // `and plans to act`
  return isCue(verb) && finite && reading.lower(verb) !== reading.lemma(verb);
}

/** `has also | said` */
function afterHelpers(reading: Reading, at: number): number {
  let verb = at;
  while (reading.upos(verb) === 'ADV' || (reading.upos(verb) === 'AUX' && /^ha/.test(reading.lower(verb)))) verb += 1;
  return verb;
}

/** A sentence ends in no more marks than these. */
const MAX_MARKS = 10;

/** Final stops, commas and dashes are no part; closing quotation marks are. */
function trimmed(reading: Reading, first: number, end: number): number {
  const least = Math.max(first + 1, end - MAX_MARKS);
  let last = end;
  while (last > least && /^(?:[.,;:!?—–-]+|…|\.\.\.)$/.test(reading.tokens.text(last - 1))) last -= 1;
  return last;
}

/** No sentence of news has more tokens. */
const MAX_SENTENCE = 200;

/** In what has no stops at all, words reach no further, so that nobody says half of a text. */
const REACH_WITHOUT_STOPS = 60;

/** Where the sentence's words end: before its final stop, or after the closing mark that follows it. */
function wordsEnd(reading: Reading, token: number): number {
  const { first, end } = reading.sentenceAt(token);
  const reach = end - first > MAX_SENTENCE ? REACH_WITHOUT_STOPS : MAX_SENTENCE;
  return trimmed(reading, first, Math.min(end, token + reach));
}

/** Where the words of the token's clause end at the latest: its sentence, or the quotation that it stands in. */
export function limitAt(reading: Reading, token: number): number {
  const quotation = reading.quotationAt(token);
  const end = wordsEnd(reading, token);
  return quotation?.closed === true ? Math.min(end, quotation.last + 1) : end;
}

/** The comma that ends the clause; `limit` where there is none. */
export function commaAfter(reading: Reading, from: number, limit: number): number {
  const home = reading.quotationAt(from);
  for (let token = from; token < limit; token += 1) {
    if (reading.tokens.text(token) === ',' && reading.quotationAt(token) === home) return token;
  }
  return limit;
}
