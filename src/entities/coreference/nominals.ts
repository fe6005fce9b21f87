/**
 * Short descriptions that stand for an organisation, a person or a place, where only one can be meant.
 *
 *     the Bank of England … The bank said          the noun that the name is built on
 *     Norland Airways … the airline                what an organisation with such a name is called
 *     the charity Lumen … the charity              the noun before the name
 *     Acme, a maker of locks, … the company        what stands after it; a maker is a company
 *     the Sonatala Bridge … the bridge             the same of other things
 *     Mayor Ana Ruiz … the mayor                   the office
 *     the mines minister … Mines Minister Ana Ruiz the whole office, also where the name comes later
 *     Ports to close, minister says                an office alone, in a headline
 *     her lawyer, Tom Bell, … her lawyer said      somebody's, where only one is
 *     Dockers … their union … the Dockers' Union   the only one in the text
 *     the ferry Rosalie … the ship                 what is named for somebody
 *     Lisbon … the city                            the only town of the text
 *     Acme shrank. Rovik grew. The company …       of several the one that was just named
 *     a bank in Leeds … the bank                   another one: nothing
 */

import type { TokenEntity, Tokens } from '../../document/index.js';
import { INDEFINITE_DETERMINERS } from '../../english/determiners.js';
import { NOUN_GOES_ON } from '../../english/noun-phrase-words.js';
import { OF_KIND, ONE_OF_A_KIND } from '../../english/organisation-words.js';
import { LEMMA_OF_FORM, SAYING } from '../../english/reporting/lexicon.js';
import { TELLING } from '../../english/verb-words.js';
import { wordSet } from '../../english/words.js';
import { isSpeaking } from '../../grammar/subjecthood.js';
import type { Layers } from '../layers.js';
import type { Kind, Kinds, Nominal } from './kind.js';
import { kindsIn } from './nominal-kinds.js';
import { relationsIn } from './relations.js';

/** Linear in the length of the text. */
export function findNominals(layers: Layers, entities: readonly TokenEntity[]): Nominal[] {
  const { tokens, syntax, segmentation } = layers;
  const { starts, accused, ...kinds } = kindsIn(layers, entities);
  const seen = new Map<TokenEntity, number>();
  const lastEnd = new Map<TokenEntity, number>();
  let lastNamed: TokenEntity | null = null;
  const found: Nominal[] = [];
  for (const [sentence, { firstToken, endToken, furniture }] of segmentation.sentences.entries()) {
    if (furniture) continue;
    lastNamed = null;
    for (let token = firstToken; token < endToken; token += 1) {
      const name = starts[token];
      if (name !== undefined) {
        seen.set(name.entity, sentence);
        lastEnd.set(name.entity, name.end);
        if (name.entity.type === 'ORG') lastNamed = name.entity;
        token = name.end - 1;
        continue;
      }
      const kind = kindAt(kinds, tokens, token);
      if (kind === undefined) continue;
      const front = frontOf(layers, token, kind);
      // "The chief executive" is tagged as two adjectives, "the Premier" as a name.
      const isNoun = syntax.upos(token) === 'NOUN' || LIKE_ADJECTIVES.has(tokens.lower(token));
      if (!isNoun && (front === null || !isOffice(layers, front, token, kind))) continue;
      if (INDEFINITE_DETERMINERS.has(determinerOf(layers, token))) kind.other = sentence;
      if (front === null || !isWholePhrase(layers, token)) continue;
      const entity = meantBy({ layers, kind, front, noun: token, seen, lastEnd, sentence });
      if (entity === null || (VAGUE.has(tokens.lower(token)) && lastNamed !== null && lastNamed !== entity)) continue;
      found.push({ first: front.first, end: token + 1, entity });
      seen.set(entity, sentence);
      kind.last = entity;
    }
  }
  const relations = relationsIn(layers, starts, accused, found);
  const taken = new Set(relations.map(({ end }) => end));
  return [...found.filter(({ end }) => !taken.has(end)), ...relations];
}

/** `the accused`, which is hardly ever tagged as a noun. */
const LIKE_ADJECTIVES = wordSet('accused, deceased');

/** By the noun in lower case, or initials of an office. */
function kindAt({ kinds, looks }: Pick<Kinds, 'kinds' | 'looks'>, tokens: Tokens, token: number): Kind | undefined {
  const word = tokens.text(token);
  const lower = tokens.lower(token);
  const found = looks.mayHave(lower) ? kinds.get(lower) : undefined;
  return found === undefined && word !== lower && looks.mayHave(word) ? kinds.get(word) : found;
}

/** What many organisations are: where the sentence has just named another one, that one may be meant. */
const VAGUE = wordSet('party,group,company,firm,organisation,organization,agency,movement,alliance,team,club,side');

/** Before the noun, over adjectives. */
function determinerOf({ tokens, syntax }: Layers, token: number): string {
  let first = token - 1;
  while (first > token - MAX_PREMODIFIERS && syntax.upos(first) === 'ADJ') first -= 1;
  return tokens.lower(first);
}

/** `the bank`, not `the bank account`, `the bank of last resort`, `the bank that lent it`. */
function isWholePhrase(layers: Layers, token: number): boolean {
  const { tokens, syntax, spelling } = layers;
  const next = syntax.upos(token + 1);
  if (next === 'NOUN' && isVerbInS({ tokens, syntax }, token + 1)) return true;
  if (next === 'NUM') return syntax.upos(token + 2) === 'NOUN'; // "to the clinic two days a week"
  if (next === 'NOUN' || next === 'PROPN' || spelling.shape(token + 1) === 'hyphen') return false;
  return !NOUN_GOES_ON.has(tokens.lower(token + 1)) || (tokens.lower(token + 1) === 'that' && isTold(layers, token));
}

/** `told | the newspaper | that it was late` */
function isTold({ tokens }: Layers, noun: number): boolean {
  return [2, 3].some((back) => TELLING.has(tokens.lower(noun - back)));
}

/** `the institute | plans to wake them`: taken for a plural. */
function isVerbInS({ tokens, syntax }: Pick<Layers, 'tokens' | 'syntax'>, token: number): boolean {
  return tokens.lower(token).endsWith('s') && tokens.lower(token + 1) === 'to' && syntax.upos(token + 2) === 'VERB';
}

/** How a description begins. */
interface Front {
  readonly first: number;
  /** `the | bank`, `their | union`, `her | lawyer`, nothing before `minister says`. */
  readonly by: 'article' | 'their' | 'owner' | 'nothing';
  /** What stands after it, lower case; initials as they are. */
  readonly phrase: string;
}

/** Null where the description says more, as `the other bank`. */
function frontOf(layers: Layers, noun: number, kind: Kind): Front | null {
  const { tokens, view } = layers;
  const { phrases } = kind;
  if (isTheirs(layers, noun)) return { first: noun - 1, by: 'their', phrase: '' };
  let first = noun;
  for (let before = 0; before < MAX_PREMODIFIERS; before += 1) {
    const words = tokens.slice(first, noun + 1);
    const phrase = phrases.has(words) ? words : words.toLowerCase();
    const isKnown =
      before === 0 ||
      phrases.has(phrase) ||
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

/** `the | central | bank`, `the | news | agency`: what says no more than that it is one of the kind. */
function isOfKind({ tokens }: Layers, token: number): boolean {
  return OF_KIND.has(tokens.lower(token));
}

/** `the | audit | office`, after the National Audit Office. */
function isInName({ named }: Kind, word: string): boolean {
  if (named.size > MAX_NAMESAKES) return false;
  for (const entity of named) if (hasWord(entity, word)) return true;
  return false;
}

function hasWord({ type, name }: TokenEntity, word: string): boolean {
  return type !== 'PERSON' && name.includes(' ') && name.toLowerCase().split(' ').includes(word);
}

/** Words of an office before its noun. */
const MAX_PREMODIFIERS = 5;

function isSource({ tokens, view }: Layers, first: number, end: number): boolean {
  return isSpeaking(view, first, end) || (tokens.lower(first - 1) === 'to' && tokens.lower(first - 2) === 'according');
}

const OWNERS = wordSet('his,her,its,their');

/** At the start of a line, or after a comma or a verb: `Ports to close, | minister says`, `…, says | minister`. */
function isBare({ tokens, syntax, view }: Layers, first: number): boolean {
  if (first === view.sentenceAt(first).first) return true;
  return /^[,;:–—-]$/.test(tokens.text(first - 1)) || syntax.upos(first - 1) === 'VERB';
}

/** Whether a word that is tagged as no noun ends an office: `The chief | executive`, `the | Premier`. */
function isOffice({ spelling }: Layers, { first, by, phrase }: Front, noun: number, { phrases }: Kind): boolean {
  const isSmall = by === 'article' && first === noun - 1 && spelling.shape(noun) === 'small';
  return phrases.has(phrase) && !isSmall;
}

/** `their | union`: what people have one of. */
function isTheirs({ tokens }: Pick<Layers, 'tokens'>, token: number): boolean {
  return tokens.lower(token - 1) === 'their' && ONE_OF_A_KIND.has(tokens.lower(token));
}

interface Described {
  readonly layers: Layers;
  readonly kind: Kind;
  readonly front: Front;
  readonly noun: number;
  readonly seen: ReadonlyMap<TokenEntity, number>;
  /** Where each was named last. */
  readonly lastEnd: ReadonlyMap<TokenEntity, number>;
  readonly sentence: number;
}

function meantBy(described: Described): TokenEntity | null {
  const { kind, front, seen } = described;
  const only = onlyOf(kind);
  switch (front.by) {
    case 'their':
      return only;
    case 'owner':
      return only !== null && seen.has(only) ? only : null;
    case 'nothing':
      return only;
    case 'article':
      return amongKnown(described) ?? namedSoon(described);
  }
}

/** The only one in the text, also where it is named later. */
function onlyOf({ named, other }: Kind): TokenEntity | null {
  const [only = null] = named;
  return named.size === 1 && other < 0 ? only : null;
}

/** Sentences within which a name is still spoken of. */
const MAX_DISTANCE = 40;
/** Organisations of one kind that are told apart. */
const MAX_NAMESAKES = 16;

/** The only one that was named before, or of several the one that was just named. */
function amongKnown(described: Described): TokenEntity | null {
  const { kind, front, seen, sentence } = described;
  const { named, alike, deputies, other, last, phrases } = kind;
  const { phrase } = front;
  if (named.size > MAX_NAMESAKES) return null;
  const holder = phrase.includes(' ') ? (phrases.get(phrase) ?? null) : null;
  const words = phrase.split(' ').slice(0, -1);
  const isMeant = (entity: TokenEntity) =>
    !(words.length === 0 && deputies.get(entity) === true) &&
    words.every((word) => OF_KIND.has(word) || entity.type === 'PERSON' || hasWord(entity, word)) &&
    sentence - (seen.get(entity) ?? -MAX_DISTANCE) <= (alike.get(entity) ?? MAX_DISTANCE - 1);
  const known = [...named].filter(isMeant);
  const only =
    known.length < 2
      ? known[0]
      : holder !== null && known.includes(holder)
        ? holder
        : (justNamed(known, seen, sentence) ?? (last !== null && known.includes(last) ? last : undefined));
  if (only === undefined || (seen.get(only) ?? -1) < other) return null;
  return only.type === 'PERSON' && isBesideName(described, only) ? null : only;
}

/** Where a sentence has just named somebody it says who that is, or speaks of another: `Bell, | the mayor`, `Bell is | the mayor`, `Bell said | the mayor was late`. */
function isBesideName({ layers, lastEnd, front }: Described, entity: TokenEntity): boolean {
  const { tokens, view } = layers;
  const end = lastEnd.get(entity) ?? -1;
  if (end < view.sentenceAt(front.first).first) return false;
  const between = front.first - end;
  if (between === 1 && (tokens.text(end) === ',' || IS.has(tokens.lower(end)))) return true;
  const verb = view.lower(end);
  const isSaid = SAYING.has(verb) || LEMMA_OF_FORM.has(verb);
  return isSaid && between <= MAX_CLAUSE;
}

/** Words from who says something to whom it is about: `said | on Monday that | the mayor`. */
const MAX_CLAUSE = 6;
const IS = wordSet('is,was,as,became');

/** The only one of the sentence before, or of this one. */
function justNamed(
  known: readonly TokenEntity[],
  seen: ReadonlyMap<TokenEntity, number>,
  sentence: number,
): TokenEntity | undefined {
  const near = known.filter((entity) => sentence - (seen.get(entity) ?? 0) <= 1);
  return near.length === 1 ? near[0] : undefined;
}

/** Sentences from an office to the name of who has it. */
const MAX_AHEAD = 8;

/** Who is named soon, with this whole office, where nobody else has had it: `the mines minister … Mines Minister Ana Ruiz`. */
function namedSoon({ layers, kind, front, noun, seen, sentence }: Described): TokenEntity | null {
  const holder = kind.phrases.get(front.phrase) ?? null;
  const at = holder?.mentions[0]?.first;
  if (holder === null || at === undefined || seen.has(holder) || kind.other >= 0) return null;
  if (kind.named.size > MAX_NAMESAKES || [...kind.named].some((entity) => seen.has(entity))) return null;
  if (at <= noun + 2 || layers.view.sentenceIndex(at) - sentence > MAX_AHEAD) return null;
  return holder;
}
