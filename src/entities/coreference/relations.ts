/**
 * Relatives and clients whom the text names, called by what they are to somebody.
 *
 *     Mildred Bell, his niece … Mildred said her uncle was late        the other of the two
 *     Ana’s son, Olaf Bell … “My mother is ill,” Olaf said             whoever speaks
 *     Lia Costa, for Tom Bell, said her client was tired               whose lawyer she is
 *     Lia Costa said her sister was late                               nobody: the text names none
 */
import type { TokenEntity } from '../../document/index.js';
import {
  AGENTS_OF_CLIENTS,
  INVERSES,
  OF_ANOTHER_TIME,
  RELATION_NOUNS,
  SAME_RELATION,
} from '../../english/people/relations.js';
import { wordSet } from '../../english/words.js';
import { leadsSentence } from '../../grammar/subjecthood.js';
import { type Kinship, kinshipOf } from '../clustering/kinship.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Gender } from './genders.js';
import type { Nominal } from './kind.js';
import { MAX_BACK, type Place, type Scene, surnameOf } from './scene.js';

/** @param accused who stands before the court */
export function relationsIn(scene: Scene, accused: ReadonlySet<TokenEntity>): Nominal[] {
  const known = new Relations();
  for (const [at, person] of scene.people.entries()) learnFrom(scene, known, person, at, accused);
  return known.isEmpty ? [] : referencesIn(scene, known);
}

/** Who is what to whom. */
class Relations {
  readonly #of = new Map<TokenEntity, Map<string, TokenEntity | null>>();
  /** Of the nouns of which the text has only one who is so to somebody. */
  readonly #only = new Map<string, readonly [owner: TokenEntity, other: TokenEntity] | null>();

  get isEmpty(): boolean {
    return this.#of.size === 0;
  }

  /** @param noun what `other` is to `owner` */
  learn(scene: Scene, owner: TokenEntity, noun: string, other: TokenEntity): void {
    if (owner === other) return;
    this.#set(owner, SAME_RELATION.get(noun) ?? noun, other);
    const [male, female] = INVERSES.get(noun) ?? [];
    if (male === undefined || female === undefined) return;
    const gender = scene.genderOf(owner);
    if (gender !== 'female') this.#set(other, male, owner);
    if (gender !== 'male') this.#set(other, female, owner);
  }

  of(owner: TokenEntity, noun: string): TokenEntity | null {
    return this.#of.get(owner)?.get(SAME_RELATION.get(noun) ?? noun) ?? null;
  }

  /** The only pair of the text; null where there are more, or none. */
  only(noun: string): readonly [owner: TokenEntity, other: TokenEntity] | null {
    return this.#only.get(SAME_RELATION.get(noun) ?? noun) ?? null;
  }

  /** Of two with one noun none is meant. */
  #set(owner: TokenEntity, noun: string, other: TokenEntity): void {
    const before = this.#only.get(noun);
    const isSame = before === undefined || (before?.[0] === owner && before[1] === other);
    this.#only.set(noun, isSame ? [owner, other] : null);
    const own = this.#of.get(owner) ?? new Map<string, TokenEntity | null>();
    this.#of.set(owner, own);
    own.set(noun, own.has(noun) && own.get(noun) !== other ? null : other);
  }
}

function learnFrom(scene: Scene, known: Relations, person: Place, at: number, accused: ReadonlySet<TokenEntity>): void {
  const { layers } = scene;
  const { entity, end } = person;
  const first = withTitles(layers, person.first);
  const kinship = kinshipOf(layers, { first, end });
  if (kinship !== null) {
    scene.told.add(kinship.ownerAt);
    const owner = scene.ends.get(kinship.ownerAt) ?? ownerBefore(scene, kinship, at, entity);
    if (owner !== null) known.learn(scene, owner.entity, kinship.noun, entity);
  }
  const client = clientOf(scene, first, end, at, accused);
  if (client !== null) known.learn(scene, client, 'lawyer', entity);
}

/** Whom "his" means in `his niece, | Ana Bell`: who was named last, and a Bell where there are others. */
function ownerBefore(scene: Scene, { ownerAt }: Kinship, at: number, relative: TokenEntity): Place | null {
  const gender = GENDERS.get(scene.layers.tokens.lower(ownerAt));
  const owner =
    gender === undefined
      ? null
      : (scene.subjectBefore(ownerAt, at, gender, relative) ?? scene.before(at, gender, relative));
  if (owner === null || surnameOf(owner.entity) === surnameOf(relative)) return owner;
  const namesakes = scene.bySurname.get(surnameOf(relative)) ?? [];
  return namesakes.some((entity) => entity !== relative && scene.isOf(entity, gender ?? null)) ? null : owner;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

function withTitles({ tokens }: Layers, first: number): number {
  let start = first;
  while (start > first - MAX_TITLES && vocabulary.honorifics.has(tokens.lower(start - 1))) start -= 1;
  return start;
}

const MAX_TITLES = 3;

/** `Tom Bell’s lawyer, | Lia Costa`, `His lawyer, | Lia Costa`, `| Lia Costa |, for Tom Bell,`, `| Lia Costa |, defending,`. */
function clientOf(
  scene: Scene,
  first: number,
  end: number,
  at: number,
  accused: ReadonlySet<TokenEntity>,
): TokenEntity | null {
  const { tokens } = scene.layers;
  const noun = tokens.text(first - 1) === ',' ? first - 2 : first - 1;
  if (AGENTS_OF_CLIENTS.has(tokens.lower(noun))) {
    const owner = noun - 1;
    const gender = GENDERS.get(tokens.lower(owner));
    if (gender !== undefined) return clientBefore(scene, at, gender);
    return /^['’]s?$/.test(tokens.text(owner)) ? (scene.ends.get(owner)?.entity ?? null) : null;
  }
  // `A lawyer for Bell, | Lia Costa`
  const owner = scene.ends.get(first - 1);
  if (owner !== undefined && tokens.text(first - 1) === ',' && tokens.text(end) === ',') {
    const agent = withTitles(scene.layers, owner.first) - 2;
    if (tokens.lower(agent + 1) === 'for' && AGENTS_OF_CLIENTS.has(tokens.lower(agent))) return owner.entity;
  }
  if (/^(?:defending|representing)$/.test(tokens.lower(noun)) && noun < first) return onlyOne(accused);
  if (tokens.text(end) !== ',') return null;
  let after = end + 1;
  while (after < end + MAX_TITLES && (AGENTS_OF_CLIENTS.has(tokens.lower(after)) || tokens.lower(after) === 'a'))
    after += 1;
  if (!ACTING_FOR.has(tokens.lower(after))) return null;
  for (let token = after + 1; token <= after + MAX_TITLES; token += 1) {
    const named = scene.starts[token];
    if (named?.entity.type === 'PERSON') return tokens.text(named.end) === ',' ? named.entity : null;
  }
  return tokens.lower(after) === 'defending' ? onlyOne(accused) : null;
}

/** Whom "her" means in `Her lawyer, | Lia Costa`: nobody who is of the court. */
function clientBefore(scene: Scene, at: number, gender: Gender): TokenEntity | null {
  const { tokens } = scene.layers;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const entity = scene.people[index]?.entity;
    if (entity === undefined || entity === scene.people[at]?.entity || !scene.isOf(entity, gender)) continue;
    if (!entity.roles.some(({ end }) => OF_THE_COURT.test(tokens.lower(end - 1)))) return entity;
  }
  return null;
}

const OF_THE_COURT = /^(?:judge|justice|magistrate)$/;

const ACTING_FOR = wordSet('for,defending,representing');

function onlyOne(people: ReadonlySet<TokenEntity>): TokenEntity | null {
  const [only = null] = people;
  return people.size === 1 ? only : null;
}

/** `her | late | husband`, `my | mother`, `Tom Bell’s | niece`, with no name after it. */
function referencesIn(scene: Scene, known: Relations): Nominal[] {
  const { tokens, segmentation } = scene.layers;
  const found: Nominal[] = [];
  let at = 0;
  for (const { firstToken, endToken, furniture } of segmentation.sentences) {
    for (let noun = firstToken; noun < endToken; noun += 1) {
      while (at < scene.people.length && (scene.people[at]?.first ?? 0) < noun) at += 1;
      if (furniture || !RELATION_NOUNS.has(tokens.lower(noun)) || isNamed(scene, noun)) continue;
      const owner = ownerOf(scene, noun);
      if (owner < firstToken || scene.told.has(owner)) continue;
      const named = scene.ends.get(owner);
      const whose = named ?? whoseBefore(scene, owner, at);
      const entity = whose === null ? null : meantBy(scene, known, whose.entity, owner, noun);
      const first = named === undefined ? owner : withTitles(scene.layers, named.first);
      if (entity !== null && isNear(scene, whose, owner)) found.push({ first, end: noun + 1, entity });
    }
  }
  return found;
}

/** Nobody is her own daughter: after `Her daughter Lia sang. “She won,” | Lia | said.` “her” is the only one whose daughter the text names. */
function meantBy(scene: Scene, known: Relations, whose: TokenEntity, owner: number, noun: number): TokenEntity | null {
  const { tokens } = scene.layers;
  const word = tokens.lower(noun);
  const own = known.of(whose, word);
  const only = known.only(word);
  if (own !== null || only === null || only[1] !== whose) return own;
  const gender = GENDERS.get(tokens.lower(owner));
  return gender !== undefined && scene.genderOf(only[0]) === gender ? whose : null;
}

/** Whom "her" or "my" means by the order of the names. */
function whoseBefore(scene: Scene, owner: number, at: number): Place | null {
  const word = scene.layers.tokens.lower(owner);
  const gender = GENDERS.get(word) ?? null;
  if (word === 'my') return speakerAt(scene, owner, at);
  return leaderBefore(scene, owner, at, gender) ?? scene.before(at, gender, null);
}

/** Of a "her" with which a sentence begins: whom the one before is about. `Ana Ruiz called her sister, Lia. | Her | sister said …` */
function leaderBefore(scene: Scene, owner: number, at: number, gender: Gender | null): Place | null {
  const { view, spelling } = scene.layers;
  if (gender === null || !spelling.opens(owner)) return null;
  const sentence = view.sentenceIndex(owner) - 1;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const place = scene.people[index];
    if (place === undefined || place.sentence < sentence) break;
    if (place.sentence === sentence && scene.isOf(place.entity, gender) && leadsSentence(view, place)) return place;
  }
  return null;
}

/** The token of "her" or "my" before a noun, or of the "'s" of a name, over one adjective; -1 where none stands there. */
function ownerOf({ layers: { tokens, syntax }, ends }: Scene, noun: number): number {
  if (OF_ANOTHER_TIME.has(tokens.lower(noun - 1))) return -1;
  const owner = syntax.upos(noun - 1) === 'ADJ' ? noun - 2 : noun - 1;
  if (ends.has(owner) && /^['’]s?$/.test(tokens.text(owner))) return owner;
  return tokens.lower(owner) === 'my' || GENDERS.has(tokens.lower(owner)) ? owner : -1;
}

/** `her husband, | Tom`, `his wife’s`: what follows says who it is, or it is somebody else. */
function isNamed({ layers, starts }: Scene, noun: number): boolean {
  const { tokens, syntax } = layers;
  const next = syntax.upos(noun + 1);
  if (next === 'NOUN' || next === 'PROPN' || starts[noun + 1] !== undefined) return true;
  if (tokens.text(noun + 1) !== ',' && tokens.lower(noun + 1) !== 'and') return false;
  for (let token = noun + 2; token < noun + MAX_TO_NAME; token += 1) {
    if (starts[token]?.entity.type === 'PERSON') return true;
    if (tokens.text(token) === ',' || syntax.upos(token) === 'VERB') return false;
  }
  return false;
}

const MAX_TO_NAME = 7;

/** Sentences from whose relative it is to the word. */
const MAX_SENTENCES = 2;

function isNear({ layers }: Scene, place: Place | null, token: number): boolean {
  return place !== null && Math.abs(layers.view.sentenceIndex(token) - place.sentence) <= MAX_SENTENCES;
}

/** Who says "my": named in the sentence outside of the quotation, after it or before it, else who was named last. */
function speakerAt(scene: Scene, token: number, at: number): Place | null {
  const { view } = scene.layers;
  const quotation = view.quotationAt(token);
  if (quotation === null) return null;
  const sentence = view.sentenceIndex(token);
  for (let index = at; index < Math.min(scene.people.length, at + MAX_BACK); index += 1) {
    const place = scene.people[index];
    if (place === undefined || place.sentence > sentence) break;
    if (view.quotationAt(place.first) !== quotation) return place;
  }
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const place = scene.people[index];
    if (place !== undefined && view.quotationAt(place.first) !== quotation) return place;
  }
  return null;
}
