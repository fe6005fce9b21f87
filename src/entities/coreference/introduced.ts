/**
 * Whom a story brings up by a noun before it names them: the sentence that follows begins with the name.
 *
 *     A former bailiff who sold files was jailed on Friday. Tom Bell, 47, admitted it. … the bailiff
 *     A village chief was shot dead. Tom Bell was on his way home. … the village chief
 *     A bailiff was held. Police said Tom Bell had files. … the bailiff
 *     A bailiff met Ana Ruiz. Tom Bell, 47, …           nobody: the first sentence names somebody
 */
import type { Sentence, TokenEntity } from '../../document/index.js';
import { VARIATIONS } from '../../english/people/sources.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import type { NamePlace } from './kind.js';

/** Who is brought up, and the noun with what may stand before it: `village chief`. */
export interface Introduced {
  readonly entity: TokenEntity;
  readonly phrase: string;
}

/** @param starts the names by their first token */
export function introducedIn(layers: Layers, starts: readonly (NamePlace | undefined)[]): Introduced[] {
  const { sentences } = layers.segmentation;
  const found: Introduced[] = [];
  let looked = 0;
  for (let at = 0; at + 1 < sentences.length && looked < MAX_SENTENCES; at += 1) {
    const sentence = sentences[at];
    const next = sentences[at + 1];
    if (sentence === undefined || next === undefined || sentence.furniture || next.furniture) continue;
    looked += 1;
    const reported = afterReport(layers, next.firstToken);
    const name = starts[reported ?? next.firstToken];
    if (name?.entity.type !== 'PERSON' || namesSomebody(starts, sentence.firstToken, sentence.endToken)) continue;
    const subject = phraseAt(layers, sentence.firstToken);
    if (reported !== null && (subject === null || bringsUpMany(layers, sentence))) continue;
    const isAged = isAgeAt(layers, name.end);
    const phrase =
      subject === null && isAged ? onlyPhrase(layers, sentence.firstToken + 1, sentence.endToken) : subject;
    if (phrase !== null && isSpokenOf(layers, name.end)) found.push({ entity: name.entity, phrase });
  }
  return found;
}

/** `Police said | Tom Bell | had …`, `Prosecutors say that | Tom Bell | …`: the token after it; null where nobody without a name reports. */
function afterReport({ tokens }: Layers, first: number): number | null {
  let verb = first + 1;
  while (verb < first + MAX_REPORTER && !REPORTS.has(tokens.lower(verb))) verb += 1;
  const noun = tokens.lower(verb - 1);
  if (!REPORTS.has(tokens.lower(verb)) || !REPORTERS.has(noun)) return null;
  return tokens.lower(verb + 1) === 'that' ? verb + 2 : verb + 1;
}

/** `A driver hit | a teacher |. Police said Tom Bell`: either of them. */
function bringsUpMany({ tokens, forms }: Layers, { firstToken, endToken }: Sentence): boolean {
  let people = 0;
  for (let token = firstToken; token < endToken; token += 1)
    if (forms.at(token).role || VARIATIONS.has(tokens.lower(token))) people += 1;
  return people > 1;
}

/** Tokens of `The local police | said`. */
const MAX_REPORTER = 4;
const REPORTERS = wordSet(
  'police, officers, prosecutors, detectives, investigators, officials, authorities, court, magistrates, jurors',
);
const REPORTS = wordSet('said, say, says, allege, alleged, heard');

/** Stories bring people up where they begin. */
const MAX_SENTENCES = 4;

/** Words between the article and the noun. */
const MAX_PREMODIFIERS = 4;

/** `Jurors convicted | a former deputy | of theft.`: the only one of the sentence. */
function onlyPhrase(layers: Layers, first: number, end: number): string | null {
  let only: string | null = null;
  for (let token = first; token < end; token += 1) {
    const phrase = phraseAt(layers, token);
    if (phrase === null) continue;
    if (only !== null) return null;
    only = phrase;
  }
  return only;
}

/** `A former | bailiff | who`, `The | skipper | of a trawler`: the noun, with the one before it. */
function phraseAt({ tokens, syntax, forms, spelling }: Layers, first: number): string | null {
  const isKnown = tokens.lower(first) === 'the';
  if (!isKnown && !/^an?$/.test(tokens.lower(first))) return null;
  let head = first + 1;
  while (
    head < first + 2 + MAX_PREMODIFIERS &&
    (isPart(syntax.upos(head + 1)) || spelling.shape(head + 1) === 'hyphen')
  )
    head += 1;
  const noun = tokens.lower(head);
  if (!forms.at(head).role && !VARIATIONS.has(noun)) return null;
  if (!AFTER.test(syntax.upos(head + 1)) && tokens.lower(head + 1) !== 'who') return null;
  if (isKnown && !(tokens.lower(head + 1) === 'of' && /^an?$/.test(tokens.lower(head + 2)))) return null;
  const isNoun = syntax.upos(head - 1) === 'NOUN' || tokens.lower(head - 1) === 'former';
  const isCompound = head > first + 1 && isNoun && spelling.shape(head - 1) === 'small';
  return isCompound ? tokens.slice(head - 1, head + 1).toLowerCase() : noun;
}

function isPart(upos: string): boolean {
  return upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || upos === 'NUM';
}

const AFTER = /^(?:VERB|AUX|ADP|PRON)$/;

/** `Tom Bell|, 47,`, `Tom Bell|, who`, `Tom Bell | admitted`. */
function isSpokenOf(layers: Layers, end: number): boolean {
  const { tokens, syntax } = layers;
  if (tokens.text(end) !== ',') return /^(?:VERB|AUX)$/.test(syntax.upos(end)) || isAgeAt(layers, end);
  return isAgeAt(layers, end) || tokens.lower(end + 1) === 'who';
}

/** `Tom Bell|, 47,`, `Tom Bell | (47)` */
function isAgeAt({ tokens }: Layers, end: number): boolean {
  return /^[,(]$/.test(tokens.text(end)) && /^\d{1,3}$/.test(tokens.text(end + 1));
}

function namesSomebody(starts: readonly (NamePlace | undefined)[], first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (starts[token]?.entity.type === 'PERSON') return true;
  return false;
}
