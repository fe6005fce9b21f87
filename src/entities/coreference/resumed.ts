/**
 * What a text calls for variety whom the sentence before was about, by where somebody is from, a party, or more words than an office has.
 *
 *     Ivo Stankov lost. The Bulgarian was tired.                                 whom the sentence before is about
 *     Texas Sen. Ted Bell met Utah Sen. Ana Voss. The Utah senator was late.     Ana Voss
 *     Tom Bell, the candidate, met Ana Ruiz. The Republican presidential candidate was late.
 *     Tom Bell left. The Utah senator was late.                                  whom the sentence before is about
 *     Tom Bell fell. The Utah doctor was late.                                   nobody
 */
import type { EntityType, Range, TokenEntity } from '../../document/index.js';
import { NOUN_GOES_ON } from '../../english/noun-phrase-words.js';
import { DESCRIBING, PARTISANS, VARIATIONS } from '../../english/people/sources.js';
import { SHORT_OFFICES } from '../../english/people/titles.js';
import { wordSet } from '../../english/words.js';
import { isSubject } from '../../grammar/subjecthood.js';
import type { Layers } from '../layers.js';
import type { Kinds, Nominal } from './kind.js';
import { Nationals } from './nationals.js';
import { MAX_NAMESAKES } from './nominal-front.js';
import { redescribed, topicBefore } from './redescribed.js';
import { MAX_BACK, type Scene } from './scene.js';
import { organisationMeant, wordsOfNames } from './varied-organisations.js';

/**
 * @param entities also peoples and parties
 * @param known other descriptions of the text
 */
export function resumedIn(
  scene: Scene,
  { kinds }: Pick<Kinds, 'kinds'>,
  entities: readonly TokenEntity[],
  known: readonly Nominal[],
): Nominal[] {
  const { tokens, segmentation, view } = scene.layers;
  const peoples = endsOf(entities, (type) => type === 'NORP');
  const nationals = new Nationals(scene, entities);
  const places = endsOf(entities, (type) => type === 'GPE');
  const others = endsOf(entities, (type) => type !== 'NORP');
  const found: Nominal[] = [];
  const placed = scene.starts.slice(); // names and, as they are found, descriptions
  for (const { first, end, entity } of known) placed[first] ??= { entity, end };
  const byWord = wordsOfNames(entities);
  let at = 0;
  for (const { firstToken, endToken, furniture } of segmentation.sentences) {
    if (furniture) continue;
    for (let token = firstToken; token < endToken; token += 1) {
      while (at < scene.people.length && (scene.people[at]?.first ?? 0) < token) at += 1;
      if (tokens.lower(token) !== 'the') continue;
      const phrase = phraseAt(scene.layers, token, endToken);
      if (phrase === null || others.has(phrase.end)) continue;
      if (!isSubject(view, firstToken, phrase.end - 1, phrase.end)) continue;
      const entity =
        meantBy({ scene, kinds, peoples, nationals, places, phrase, at, last: found.at(-1) ?? null }) ??
        organisationMeant({ layers: scene.layers, kinds, starts: placed, byWord, phrase }) ??
        redescribed(scene, kinds, phrase, at);
      if (entity === null || isNamedNext(scene, phrase.end)) continue;
      found.push({ ...phrase, entity });
      placed[token] ??= { entity, end: phrase.end };
    }
  }
  return found;
}

/** `the Utah senator, | Ana Voss`: the name says who it is. */
function isNamedNext({ layers: { tokens }, starts }: Scene, end: number): boolean {
  return tokens.text(end) === ',' && starts[end + 1] !== undefined;
}

/** Tokens of a description, its article included. */
const MAX_PHRASE = 8;

/** `the | Utah | senator`: nothing that goes on, and no name of somebody. */
function phraseAt(layers: Layers, first: number, limit: number): Range | null {
  const { tokens } = layers;
  let end = first + 1;
  while (end < limit && isInPhrase(layers, end)) end += 1;
  if (OF_OTHERS.has(tokens.lower(first + 1))) return null;
  if (end === first + 1 || end - first > MAX_PHRASE || NOUN_GOES_ON.has(tokens.lower(end))) return null;
  return { first, end };
}

/** `the | other | senator`, `the | rival | striker` */
const OF_OTHERS = wordSet(
  'other, rival, opposing, second, third, next, same, previous, first, eventual, losing, winning, unnamed, two',
);

function isInPhrase({ syntax, spelling }: Layers, token: number): boolean {
  if (/^(?:ADJ|NOUN|PROPN)$/.test(syntax.upos(token)) || spelling.shape(token) === 'hyphen') return true;
  // `the Oslo-based firm`, `the 150-year-old brewer`
  return spelling.shape(token - 1) === 'hyphen' || spelling.shape(token + 1) === 'hyphen';
}

interface Resumption {
  readonly scene: Scene;
  readonly kinds: Kinds['kinds'];
  /** Where names of peoples and parties end. */
  readonly peoples: ReadonlySet<number>;
  readonly nationals: Nationals;
  /** Where names of countries and towns end. */
  readonly places: ReadonlySet<number>;
  readonly phrase: Range;
  /** Index of the first person named after it. */
  readonly at: number;
  /** The last description that was found so, a subject. */
  readonly last: Nominal | null;
}

function meantBy(resumption: Resumption): TokenEntity | null {
  const { scene, kinds, peoples, nationals, phrase } = resumption;
  const head = phrase.end - 1;
  const noun = scene.layers.tokens.lower(head);
  const kind = kinds.get(noun);
  const words = wordsIn(scene.layers, { first: phrase.first + 1, end: head });
  const subject =
    subjectBefore(resumption) ?? (words.length > 0 ? topicBefore(scene, phrase, resumption.at, false) : null);
  const isOneOfPeople = peoples.has(phrase.end) && !OF_ALL.test(noun);
  const isOfCountry = isOneOfPeople && nationals.isWhole(phrase) && !PARTISANS.has(noun);
  const from = isOfCountry ? nationals.named(phrase.end).filter((person) => isNamedBefore(person, phrase)) : [];
  if (from.length === 1) return from[0] ?? null;
  if (from.length > 1) return subject !== null && from.includes(subject) ? subject : null;
  if (kind !== undefined && words.length > 0) {
    if (kind.named.size > MAX_NAMESAKES) return null;
    const able = [...kind.named].filter((entity) => kind.deputies.get(entity) !== true);
    const beside = able.filter((entity) => entity.type === 'PERSON' && isBeside(scene.layers, entity, words));
    if (beside.length === 1) return beside[0] ?? null;
    if (subject === null) return null;
    if (able.length === 1 && able[0] === subject) return subject;
    return beside.length === 0 && mayDescribe(resumption, noun, subject) ? subject : null;
  }
  if (kind !== undefined || subject === null) return null;
  if (isOfCountry && isNewParagraph(resumption))
    return !nationals.isTold(subject) && topicBefore(scene, phrase, resumption.at, false) === subject ? subject : null;
  if (words.length === 0 && isNewParagraph(resumption)) return null;
  if (words.length > 0 && mayDescribe(resumption, noun, subject)) return subject;
  const isOfPeople = isOneOfPeople && !isNewParagraph(resumption) && !(isOfCountry && nationals.isTold(subject));
  const isVaried = VARIATIONS.has(noun) && phrase.end - phrase.first > 2; // "the striker" may be another one
  return isOfPeople || isVaried ? subject : null;
}

/** `the | Norwegians|`, `the | French|`: a people. */
const OF_ALL = /(?:s|ese|ish|ench|utch|elsh)$/;

function isNamedBefore({ mentions }: TokenEntity, { first }: Range): boolean {
  return mentions.some((mention) => mention.first < first);
}

/** `the Utah | senator`, of somebody of whom the text says nothing that speaks against it; not `the Utah senator and | the Ohio governor |`. */
function mayDescribe(resumption: Resumption, noun: string, subject: TokenEntity): boolean {
  const { phrase, places } = resumption;
  const { tokens } = resumption.scene.layers;
  if (!DESCRIBING.has(noun) || tokens.lower(phrase.first - 1) === 'and') return false;
  const hasPlace = rangeOf(phrase.first, phrase.end).some((token) => places.has(token));
  if (hasPlace && isOfOtherPlace(resumption, subject)) return false;
  return (
    !OF_POLITICS.has(noun) ||
    subject.roles.length === 0 ||
    subject.roles.some(({ end }) => isElected(tokens.lower(end - 1)))
  );
}

/** `Sen.`, `president` */
function isElected(title: string): boolean {
  const office = SHORT_OFFICES.get(title.replace('.', '')) ?? title;
  return DESCRIBING.has(office) || ELECTED.has(office);
}

const OF_POLITICS = wordSet(
  'governor, senator, congressman, congresswoman, lawmaker, legislator, politician, councillor, mp, candidate, nominee, contender, hopeful, frontrunner, front-runner',
);

const ELECTED = wordSet(
  'president, mayor, representative, secretary, mp, minister, star, leader, runner, hopefuls, candidates, mate, rival',
);

/** `| Texas | Sen. Ted Bell left. The Ohio senator …`: a place stands at the office. */
function isOfOtherPlace({ scene: { layers }, places }: Resumption, { mentions }: TokenEntity): boolean {
  return mentions.slice(0, MAX_MENTIONS).some(({ first }) => {
    for (let token = first; token > first - BESIDE && isInPhrase(layers, token - 1); token -= 1)
      if (places.has(token)) return true;
    return false;
  });
}

function isNewParagraph({ scene: { layers }, phrase }: Resumption): boolean {
  const { view, segmentation } = layers;
  const sentence = view.sentenceIndex(phrase.first);
  return segmentation.sentences[sentence]?.paragraph !== segmentation.sentences[sentence - 1]?.paragraph;
}

/** Those with a capital: where somebody is from, a party. */
function wordsIn({ tokens, spelling }: Layers, { first, end }: Range): string[] {
  const words: string[] = [];
  for (let token = first; token < end; token += 1)
    if (/^capital/.test(spelling.shape(token))) words.push(tokens.lower(token));
  return words;
}

/** Whether the words stand at the name: `| Utah | Sen. Ana Voss`, `Ana Voss, the | Utah | senator`, `Ana Voss of | Utah |`, `Ana Voss, head of a branch of | Acme |`. */
function isBeside(layers: Layers, { mentions, roles }: TokenEntity, words: readonly string[]): boolean {
  const { tokens } = layers;
  const isInRole = roles.slice(0, MAX_MENTIONS).some(({ first, end }) => {
    const inRole = rangeOf(first, end).map((token) => tokens.lower(token));
    return words.every((word) => inRole.includes(word));
  });
  if (isInRole) return true;
  return mentions.slice(0, MAX_MENTIONS).some(({ first, end, kind }) => {
    if (kind === 'pronoun') return false;
    let start = first;
    while (start > first - BESIDE && isInPhrase(layers, start - 1)) start -= 1;
    let after = end;
    if (tokens.lower(end) === 'of') after = end + MAX_PLACE;
    if (tokens.text(end) === ',') while (after < end + BESIDE && tokens.text(after + 1) !== ',') after += 1;
    const beside = [...rangeOf(start, first), ...rangeOf(end, after + 1)].map((token) => tokens.lower(token));
    return words.every((word) => beside.includes(word));
  });
}

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step);
}

const BESIDE = 5;
/** Tokens of a place after a name: `Ana Voss | of New Utah |`. */
const MAX_PLACE = 2;
const MAX_MENTIONS = 8;

/** Whom the sentence before is about, where the description's own names nobody before it. */
function subjectBefore({ scene, phrase, at, last }: Resumption): TokenEntity | null {
  const { view, segmentation } = scene.layers;
  const sentence = view.sentenceIndex(phrase.first);
  const before = segmentation.sentences[sentence - 1];
  if (before === undefined || before.furniture) return null;
  let subject: { readonly entity: TokenEntity; readonly first: number } | null = null;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const place = scene.people[index];
    if (place === undefined || place.sentence < sentence - 1) break;
    if (place.sentence === sentence) return null;
    if (view.quotationAt(place.first) === null && isSubject(view, before.firstToken, place.first, place.end))
      subject = place;
  }
  // `Ana Voss left. | The actress | saw Tom Bell. The Ohio governor …`
  if (last?.entity.type === 'PERSON' && view.sentenceIndex(last.first) === sentence - 1)
    if (subject === null || last.first < subject.first) return last.entity;
  return subject?.entity ?? null;
}

/** Where the names of some types end. */
function endsOf(entities: readonly TokenEntity[], isOf: (type: EntityType) => boolean): ReadonlySet<number> {
  return new Set(entities.flatMap(({ type, mentions }) => (isOf(type) ? mentions.map(({ end }) => end) : [])));
}
