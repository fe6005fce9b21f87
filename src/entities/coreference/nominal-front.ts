/**
 * How a description is written: its front and how far it goes.
 *
 *     the | bank        the central | bank        the audit | office, after the National Audit Office
 *     their | union     her | lawyer, who speaks  minister | says
 *     the bank account, the bank that lent it     no descriptions of a bank
 */
import type { TokenEntity } from '../../document/index.js';
import { INDEFINITE_DETERMINERS, POSSESSIVES } from '../../english/determiners.js';
import { CALLED_FOR, NOUN_GOES_ON } from '../../english/noun-phrase-words.js';
import {
  ENDS_OF_JUDGING,
  LOCAL_BODIES,
  OF_KIND,
  SET_APART,
  TELLING_APART,
} from '../../english/organisation-descriptions.js';
import { ONE_OF_A_KIND } from '../../english/organisation-words.js';
import { RANKS } from '../../english/people/titles.js';
import { TELLING } from '../../english/verb-words.js';
import { wordSet } from '../../english/words.js';
import { isSpeaking } from '../../grammar/subjecthood.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Kind, NamePlace } from './kind.js';

/** Whether a noun brings up another one of its kind: `a bank`, `an old bank`, `the parent company`, `the other bank`, `the village school`. */
export function isAnother({ tokens, syntax, spelling }: Layers, noun: number, front: Front | null): boolean {
  let first = noun - 1;
  let isSetApart = false;
  while (
    first > noun - MAX_PREMODIFIERS &&
    /^(?:ADJ|NOUN)$/.test(syntax.upos(first)) &&
    spelling.shape(first) === 'small'
  ) {
    isSetApart ||= syntax.upos(first) === 'NOUN' || SET_APART.has(tokens.lower(first));
    first -= 1;
  }
  const opening = tokens.lower(first);
  if (INDEFINITE_DETERMINERS.has(opening)) return true;
  return (
    front === null && isSetApart && (opening === 'the' || POSSESSIVES.has(opening)) && tokens.text(noun + 1) !== ','
  );
}

/** `the bank`, not `the bank account`, `the bank of last resort`, `the bank that lent it`. */
export function isWholePhrase(layers: Layers, token: number): boolean {
  const { tokens, syntax, spelling } = layers;
  const next = syntax.upos(token + 1);
  if (next === 'NOUN' && isVerbInS({ tokens, syntax }, token + 1)) return true;
  if (next === 'NUM') return syntax.upos(token + 2) === 'NOUN'; // "to the clinic two days a week"
  if (next === 'NOUN' || next === 'PROPN' || spelling.shape(token + 1) === 'hyphen') return false;
  if (tokens.lower(token + 1) === 'from' && /^capital/.test(spelling.shape(token + 2))) return false; // the senator from Utah
  if (tokens.lower(token + 1) === 'called' && CALLED_FOR.has(tokens.lower(token + 2))) return true;
  return !NOUN_GOES_ON.has(tokens.lower(token + 1)) || (tokens.lower(token + 1) === 'that' && isTold(layers, token));
}

/** `the prime minister, | Otto Brandt|,`, `the regulator, | the Harbour Board|,`: the name says who it is. */
export function isNamedNext(
  { tokens }: Layers,
  noun: number,
  starts: readonly (NamePlace | undefined)[],
  { type }: TokenEntity,
): boolean {
  if (tokens.text(noun + 1) !== ',') return false;
  for (let token = noun + 2; token <= noun + MAX_TO_NAME; token += 1) {
    const named = starts[token]?.entity.type;
    if (named !== undefined) return named === type;
    const isTitle = vocabulary.honorifics.has(tokens.lower(token)) || RANKS.has(tokens.text(token));
    if (tokens.lower(token) !== 'the' && !isTitle) return false;
  }
  return false;
}

/** Tokens from a noun to the name after its comma, over titles. */
const MAX_TO_NAME = 4;

/** `told | the newspaper | that it was late` */
function isTold({ tokens }: Layers, noun: number): boolean {
  return [2, 3].some((back) => TELLING.has(tokens.lower(noun - back)));
}

/** `the institute | plans to wake them`: taken for a plural. */
function isVerbInS({ tokens, syntax }: Pick<Layers, 'tokens' | 'syntax'>, token: number): boolean {
  return tokens.lower(token).endsWith('s') && tokens.lower(token + 1) === 'to' && syntax.upos(token + 2) === 'VERB';
}

/** How a description begins. */
export interface Front {
  readonly first: number;
  /** `the | bank`, `their | union`, `her | lawyer`, nothing before `minister says`. */
  readonly by: 'article' | 'their' | 'owner' | 'nothing';
  /** What stands after it, lower case; initials as they are. */
  readonly phrase: string;
}

/** Null where the description says more, as `the other bank`. */
export function frontOf(layers: Layers, noun: number, kind: Kind): Front | null {
  const { tokens, view } = layers;
  const { phrases } = kind;
  if (isTheirs(layers, noun)) return { first: noun - 1, by: 'their', phrase: '' };
  let first = noun;
  let from = noun;
  for (let before = 0; before < MAX_PREMODIFIERS; before += 1) {
    const isJudged = before === 1 && isJudging(layers, kind, first);
    if (!isJudged) from = first;
    const words = tokens.slice(from, noun + 1);
    const phrase = phrases.has(words) ? words : words.toLowerCase();
    const isKnown =
      before === 0 ||
      phrases.has(phrase) ||
      isJudged ||
      (before === 1 && isOfKind(layers, first)) ||
      isInName(kind, tokens.text(first));
    if (!isKnown) return null;
    const opening = tokens.lower(first - 1);
    if (opening === 'the') return { first: first - 1, by: 'article', phrase };
    if (phrases.size > 0 && OWNERS.has(opening) && isSource(layers, first - 1, noun + 1))
      return { first: first - 1, by: 'owner', phrase };
    if (phrases.size > 0 && isBare(layers, first) && isSpeaking(view, first, noun + 1))
      return { first, by: 'nothing', phrase };
    first -= 1;
  }
  return null;
}

/** `the | central | bank`, `the | news | agency`, `the | local | authority`: what says no more than that it is one of the kind. */
function isOfKind({ tokens }: Layers, token: number): boolean {
  return saysNoMore(tokens.lower(token), tokens.lower(token + 1));
}

/** Whether a word before the noun for an organisation tells it from no other of the text. */
export function saysNoMore(word: string, noun: string): boolean {
  return OF_KIND.has(word) || (word === 'local' && LOCAL_BODIES.has(noun));
}

/** `the | embattled | minister`, `the | cash-strapped | council`: what tells it from no other, where the text has one only. */
function isJudging({ tokens }: Layers, { named }: Kind, token: number): boolean {
  const word = tokens.lower(token);
  return (
    named.size === 1 &&
    !TELLING_APART.has(word) &&
    !SET_APART.has(word) &&
    ENDS_OF_JUDGING.some((end) => word.endsWith(end))
  );
}

/** `the | audit | office`, after the National Audit Office. */
function isInName({ named }: Kind, word: string): boolean {
  if (named.size > MAX_NAMESAKES) return false;
  for (const entity of named) if (hasWord(entity, word)) return true;
  return false;
}

export function hasWord({ type, name }: TokenEntity, word: string): boolean {
  return type !== 'PERSON' && name.includes(' ') && name.toLowerCase().split(' ').includes(word);
}

/** Organisations of one kind that are told apart. */
export const MAX_NAMESAKES = 16;

/** Words of an office before its noun. */
const MAX_PREMODIFIERS = 5;

function isSource({ tokens, view }: Layers, first: number, end: number): boolean {
  return isSpeaking(view, first, end) || (tokens.lower(first - 1) === 'to' && tokens.lower(first - 2) === 'according');
}

const OWNERS = wordSet('his,her,its,their');

/** At the start of a line, or after a comma or a verb: `Ports to close, | minister says`, `…, says | minister`. */
function isBare({ tokens, syntax, view }: Layers, first: number): boolean {
  if (first === view.sentenceAt(first).first) return true;
  if (tokens.span(first - 1, first).end === tokens.span(first, first + 1).start) return false; // the vice-|president
  return /^[,;:–—-]$/.test(tokens.text(first - 1)) || syntax.upos(first - 1) === 'VERB';
}

/** Whether a word that is tagged as no noun ends an office: `The chief | executive`, `the | Premier`. */
export function isOffice({ spelling }: Layers, { first, by, phrase }: Front, noun: number, { phrases }: Kind): boolean {
  const isSmall = by === 'article' && first === noun - 1 && spelling.shape(noun) === 'small';
  return phrases.has(phrase) && !isSmall;
}

/** `their | union`: what people have one of. */
function isTheirs({ tokens }: Pick<Layers, 'tokens'>, token: number): boolean {
  return tokens.lower(token - 1) === 'their' && ONE_OF_A_KIND.has(tokens.lower(token));
}
