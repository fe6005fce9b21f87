/**
 * What a text calls for variety whom the sentence before was about, by where somebody is from, a party, or more words than an office has.
 *
 *     Ivo Stankov lost. The Bulgarian was tired.                                 whom the sentence before is about
 *     Texas Sen. Ted Bell met Utah Sen. Ana Voss. The Utah senator was late.     Ana Voss
 *     Tom Bell, the candidate, met Ana Ruiz. The Republican presidential candidate was late.
 *     Tom Bell fell. The local doctor was late.                                  nobody
 */
import type { EntityType, Range, TokenEntity } from '../../document/index.js';
import { NOUN_GOES_ON } from '../../english/noun-phrase-words.js';
import { VARIATIONS } from '../../english/people/sources.js';
import { isSubject } from '../../grammar/subjecthood.js';
import type { Layers } from '../layers.js';
import type { Kinds, Nominal } from './kind.js';
import { MAX_NAMESAKES } from './nominal-front.js';
import { MAX_BACK, type Scene } from './scene.js';
import { organisationMeant } from './varied-organisations.js';

/** @param entities also peoples and parties */
export function resumedIn(scene: Scene, { kinds }: Pick<Kinds, 'kinds'>, entities: readonly TokenEntity[]): Nominal[] {
  const { tokens, segmentation, view } = scene.layers;
  const peoples = endsOf(entities, (type) => type === 'NORP');
  const others = endsOf(entities, (type) => type !== 'NORP');
  const found: Nominal[] = [];
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
        meantBy({ scene, kinds, peoples, phrase, at }) ??
        organisationMeant({ layers: scene.layers, kinds, starts: scene.starts, phrase });
      if (entity !== null && !isNamedNext(scene, phrase.end)) found.push({ ...phrase, entity });
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
  if (end === first + 1 || end - first > MAX_PHRASE || NOUN_GOES_ON.has(tokens.lower(end))) return null;
  return { first, end };
}

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
  readonly phrase: Range;
  /** Index of the first person named after it. */
  readonly at: number;
}

function meantBy(resumption: Resumption): TokenEntity | null {
  const { scene, kinds, peoples, phrase } = resumption;
  const head = phrase.end - 1;
  const noun = scene.layers.tokens.lower(head);
  const kind = kinds.get(noun);
  const words = wordsIn(scene.layers, { first: phrase.first + 1, end: head });
  const subject = subjectBefore(resumption);
  if (kind !== undefined && words.length > 0) {
    if (kind.named.size > MAX_NAMESAKES) return null;
    const able = [...kind.named].filter((entity) => kind.deputies.get(entity) !== true);
    const from = able.filter((entity) => entity.type === 'PERSON' && isBeside(scene.layers, entity, words));
    if (from.length === 1) return from[0] ?? null;
    return subject !== null && able.length === 1 && able[0] === subject ? subject : null;
  }
  if (kind !== undefined || subject === null || (words.length === 0 && isNewParagraph(resumption))) return null;
  const isOfPeople = peoples.has(phrase.end) && !noun.endsWith('s') && !isNewParagraph(resumption);
  const isVaried = VARIATIONS.has(noun) && phrase.end - phrase.first > 2; // "the striker" may be another one
  return isOfPeople || isVaried ? subject : null;
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

/** Whether the words stand at the name: `| Utah | Sen. Ana Voss`, `Ana Voss, the | Utah | senator`. */
function isBeside(layers: Layers, { mentions }: TokenEntity, words: readonly string[]): boolean {
  const { tokens } = layers;
  return mentions.slice(0, MAX_MENTIONS).some(({ first, end, kind }) => {
    if (kind === 'pronoun') return false;
    let start = first;
    while (start > first - BESIDE && isInPhrase(layers, start - 1)) start -= 1;
    let after = end;
    if (tokens.text(end) === ',') while (after < end + BESIDE && tokens.text(after + 1) !== ',') after += 1;
    const beside = [...rangeOf(start, first), ...rangeOf(end, after + 1)].map((token) => tokens.lower(token));
    return words.every((word) => beside.includes(word));
  });
}

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step);
}

const BESIDE = 5;
const MAX_MENTIONS = 8;

/** Whom the sentence before is about, where the description's own names nobody before it. */
function subjectBefore({ scene, phrase, at }: Resumption): TokenEntity | null {
  const { view, segmentation } = scene.layers;
  const sentence = view.sentenceIndex(phrase.first);
  const before = segmentation.sentences[sentence - 1];
  if (before === undefined || before.furniture) return null;
  let subject: TokenEntity | null = null;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const place = scene.people[index];
    if (place === undefined || place.sentence < sentence - 1) break;
    if (place.sentence === sentence) return null;
    if (view.quotationAt(place.first) === null && isSubject(view, before.firstToken, place.first, place.end))
      subject = place.entity;
  }
  return subject;
}

/** Where the names of some types end. */
function endsOf(entities: readonly TokenEntity[], isOf: (type: EntityType) => boolean): ReadonlySet<number> {
  return new Set(entities.flatMap(({ type, mentions }) => (isOf(type) ? mentions.map(({ end }) => end) : [])));
}
