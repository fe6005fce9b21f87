/**
 * Who of several that the text calls by one noun is meant by it.
 *
 *     Acme shrank. Rovik grew. The company …                       Rovik, whom the sentence before is about
 *     Acme grew. It met Rovik’s head. The company …                either: Rovik only stands beside what the text is about
 *     the Fishermen’s Union met the Miners’ Association. The union …  the one that has the word in its name
 *     the prime minister                                           whoever has this whole office, and no other minister
 *     Governor Ana Ruiz left. Tom Bell sang. The governor …        either: many are governors
 */
import type { Range, TokenEntity } from '../../document/index.js';
import { SPEAKING_FOR } from '../../english/organisation-words.js';
import { HELD_BY_MANY } from '../../english/people/sources.js';
import { LEMMA_OF_FORM, SAYING } from '../../english/reporting/lexicon.js';
import { wordSet } from '../../english/words.js';
import { leadsSentence } from '../../grammar/subjecthood.js';
import type { Layers } from '../layers.js';
import type { Kind } from './kind.js';
import { type Front, hasWord, MAX_NAMESAKES, saysNoMore } from './nominal-front.js';
import type { LastNamed } from './rivals.js';

/** A description, and what the text has said up to it. */
export interface Described {
  readonly layers: Layers;
  readonly kind: Kind;
  readonly front: Front;
  readonly noun: number;
  /** The sentence in which each was named or described last. */
  readonly seen: ReadonlyMap<TokenEntity, number>;
  /** Where that was. */
  readonly places: ReadonlyMap<TokenEntity, Range>;
  /** Where each was named last. */
  readonly lastEnd: ReadonlyMap<TokenEntity, number>;
  readonly lastPerson: LastNamed | null;
  readonly sentence: number;
}

/** The only one in the text, also where it is named later. */
export function onlyOf({ named, other }: Kind, noun: string): TokenEntity | null {
  const [only = null] = named;
  if (other >= 0 || named.size > MAX_NAMESAKES) return null;
  return named.size === 1 ? only : onlyWithWord([...named], noun);
}

/** `the union`: of a union and an association the one that has the word in its name. */
function onlyWithWord(named: readonly TokenEntity[], noun: string): TokenEntity | null {
  const own = named.filter((entity) => hasWord(entity, noun));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Sentences within which a name is still spoken of. */
const MAX_DISTANCE = 40;

/** The only one that was named before, or of several the one that was just named. */
export function amongKnown(described: Described): TokenEntity | null {
  const { layers, kind, front, noun, seen, sentence } = described;
  const { named, alike, deputies, other, phrases } = kind;
  const { phrase } = front;
  if (named.size > MAX_NAMESAKES) return null;
  const holder = phrase.includes(' ') ? (phrases.get(phrase) ?? null) : null;
  const words = phrase.split(' ').slice(0, -1);
  const isMeant = (entity: TokenEntity) =>
    !(words.length === 0 && deputies.get(entity) === true) &&
    !(holder !== null && entity.type === 'PERSON' && entity !== holder) &&
    words.every(
      (word) => saysNoMore(word, layers.tokens.lower(noun)) || entity.type === 'PERSON' || hasWord(entity, word),
    ) &&
    sentence - (seen.get(entity) ?? -MAX_DISTANCE) <= (alike.get(entity) ?? MAX_DISTANCE - 1);
  const known = [...named].filter(isMeant);
  if (kind.main !== undefined) return townMeant(known, kind.main, seen, sentence);
  const only =
    known.length < 2
      ? known[0]
      : (spokenOf(described, known) ??
        (known.some((entity) => sentence - (seen.get(entity) ?? 0) <= 1)
          ? null
          : onlyWithWord(known, layers.tokens.lower(noun))) ??
        lastMeant(described, known));
  if (only === undefined) return null;
  // Of what the text does not say that it is one, another one of the same sentence takes the noun.
  const lastSeen = seen.get(only) ?? -1;
  if (other >= 0 && (lastSeen < other || (lastSeen === other && alike.has(only)))) return null;
  if (only.type === 'PERSON') return isBesideName(described, only) || isOfOther(described, only) ? null : only;
  return isOwnerBeside(described, only) ? null : only;
}

/** The town that was just named where it is also the one that the text is about, which is meant where none was. */
function townMeant(
  known: readonly TokenEntity[],
  main: TokenEntity | null,
  seen: ReadonlyMap<TokenEntity, number>,
  sentence: number,
): TokenEntity | null {
  const near = known.filter((entity) => sentence - (seen.get(entity) ?? 0) <= 1);
  const [only = null] = near;
  if (near.length === 1 && (main === null || main === only)) return only;
  return near.length !== 1 && main !== null && known.includes(main) ? main : null;
}

/** Whom it was the last time; not far away where another stands between. */
function lastMeant(
  { kind: { last }, seen, sentence }: Described,
  known: readonly TokenEntity[],
): TokenEntity | undefined {
  if (last === null || !known.includes(last)) return undefined;
  const isBetween = known.some((entity) => entity !== last && (seen.get(entity) ?? 0) > (seen.get(last) ?? 0));
  return isBetween && sentence - (seen.get(last) ?? 0) > NEAR ? undefined : last;
}

/** Sentences within which a text goes on about one although it names another. */
const NEAR = 4;

/** The only one of the sentence before, or of this one; one that only stands there beside others is none where another was named a little before. */
function spokenOf(
  { layers, seen, places, noun, sentence }: Described,
  known: readonly TokenEntity[],
): TokenEntity | undefined {
  const near = known.filter((entity) => sentence - (seen.get(entity) ?? 0) <= 1);
  const [only] = near;
  if (near.length !== 1 || only === undefined) return undefined;
  const place = places.get(only);
  const isAlone = known.every(
    (entity) =>
      entity === only ||
      sentence - (seen.get(entity) ?? 0) > MAX_RIVAL ||
      entity.mentions.length < only.mentions.length, // the text is more about this one
  );
  if (isAlone || place === undefined) return isAlone ? only : undefined;
  const isOwn = seen.get(only) === sentence && /^['’]s$/.test(layers.tokens.text(noun + 1)); // `Acme, a fifth of | the company|’s goods`
  return isOwn || isSpeakingOrLeading(layers, place) ? only : undefined;
}

/** Sentences within which another one may be meant as well as the one that was just named. */
const MAX_RIVAL = 4;

/** Tokens from the beginning of a sentence to what it is about: `At the small | Acme|, profits fell`. */
const MAX_SET_FIRST = 8;

/** `a spokesman for | Acme | said`, `At | Acme|, profits fell`, `It was hurt by | Acme|.`, or the sentence is about it. */
function isSpeakingOrLeading({ view }: Layers, place: Range): boolean {
  const preposition = view.lower(place.first - 1) === 'the' ? place.first - 2 : place.first - 1;
  const from = view.sentenceAt(place.first).first;
  const isSetFirst = /^(?:at|for)$/.test(view.lower(from)) && place.first - from <= MAX_SET_FIRST;
  if (isSetFirst && view.tokens.text(place.end) === ',') return true;
  if (place.end + 1 >= view.sentenceAt(place.first).end && view.quotationAt(place.first) === null) return true;
  if (view.lower(preposition) === 'for' && SPEAKING_FOR.has(view.lower(preposition - 1))) return true;
  return leadsSentence(view, place);
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

/** `Acme, | the company|’s only rival`: another one's. */
function isOwnerBeside({ layers: { tokens }, lastEnd, front, noun }: Described, entity: TokenEntity): boolean {
  const end = lastEnd.get(entity) ?? -1;
  return end === front.first - 1 && tokens.text(end) === ',' && /^['’]s$/.test(tokens.text(noun + 1));
}

/** What people are besides what they are called. */
const OF_ANY_TRADE = wordSet(
  'candidate, nominee, contender, hopeful, frontrunner, front-runner, politician, host, author, writer, owner, founder, suspect',
);

/** `Governor Ana Ruiz left. Tom Bell sang. | The governor |`: what many are, after somebody of whom the text says nothing else. */
function isOfOther({ layers, lastPerson, noun, seen, sentence }: Described, entity: TokenEntity): boolean {
  if (lastPerson === null || lastPerson.entity === entity || !HELD_BY_MANY.has(layers.tokens.lower(noun))) return false;
  if (!lastPerson.isSubject || lastPerson.sentence < sentence - 1) return false;
  if (lastPerson.sentence === sentence && !OF_ANY_TRADE.has(layers.tokens.lower(noun))) return false;
  if (lastPerson.entity.roles.length > 0 && !OF_ANY_TRADE.has(layers.tokens.lower(noun))) return false; // a mayor is no governor
  return (seen.get(entity) ?? -1) < lastPerson.sentence;
}
