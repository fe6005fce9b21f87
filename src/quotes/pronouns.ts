/**
 * Whom a pronoun or a short description stands for: precision first, null when it is not sure.
 *
 *     Ruiz met Bell. “We will act,” she said.      the last person before it who is not known to be a man
 *     The Harbour Board met. It urged …            it: the organisation that spoke or acted last
 *     the Harbour Board … The board said           the only organisation whose name has the word
 *     “I am tired,” Ruiz said.                     I: whoever speaks
 */
import { type Gender, genderOf } from '../given-names.js';
import type { Entity } from '../record.js';
import type { Range } from './range.js';
import type { Reading } from './reading.js';

/** Somebody who spoke, and the token where the text says so. */
export interface Spoke {
  readonly at: number;
  readonly entity: Entity;
}

/** So many mentions and speakers are looked back to. */
const FARTHEST = 12;

export class Antecedents {
  readonly #reading: Reading;
  /** Organisations by the words of their names; null where several have the word. */
  readonly #organisations: ReadonlyMap<string, Entity | null>;
  readonly #genders = new Map<Entity, Gender | null>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#organisations = byWord(reading.entities.filter(({ type }) => type === 'ORG'));
  }

  /**
   * @param speakers the entities that spoke before, the last one last: a speaker is spoken of more than others
   * @param parent who says the words that the pronoun stands in, and so is none of the others
   */
  ofPronoun(pronoun: number, speakers: readonly Spoke[], parent: Entity | null): Entity | null {
    const word = this.#reading.lower(pronoun);
    if (word === 'i') return parent;
    if (word === 'who') return this.#before(pronoun, (entity) => entity.type === 'PERSON', 2);
    if (word === 'it') return this.#organisationInFocus(pronoun, speakers);
    const gender = word === 'he' ? 'male' : word === 'she' ? 'female' : null;
    if (gender === null) return null;
    const fits = (entity: Entity) => entity.type === 'PERSON' && entity !== parent && this.#fits(entity, gender);
    const last = speakers.slice(-FARTHEST).findLast(({ at, entity }) => at < pronoun && fits(entity));
    const nearest = this.#before(pronoun, fits, FARTHEST);
    if (nearest === null || last === undefined) return nearest;
    // Somebody named since the last speaker spoke, at the head of a sentence, is whom the pronoun means.
    return this.#isTopicSince(nearest, last.at, pronoun) ? nearest : last.entity;
  }

  /** `the board`, `their union`: the only organisation in the text whose name has the word as its own kind. */
  ofNominal({ first }: Range, head: number, speakers: readonly Spoke[]): Entity | null {
    const word = this.#reading.lower(head);
    if (!/^(?:the|its|their|his|her|our)$/.test(this.#reading.lower(first)) || head - first !== 1) return null;
    if (/^(?:company|firm|group|carrier|bank|maker)$/.test(word)) {
      const last = speakers.slice(-FARTHEST).findLast(({ at }) => at < first)?.entity;
      if (last?.type === 'ORG') return last;
    }
    return this.#organisations.get(word) ?? null;
  }

  /** The organisation that spoke last or that the sentence before begins with. */
  #organisationInFocus(token: number, speakers: readonly Spoke[]): Entity | null {
    const { first } = this.#reading.sentenceAt(token);
    const before = this.#reading.sentenceAt(Math.max(0, first - 1));
    const last = speakers.slice(-FARTHEST).findLast(({ at }) => at < token);
    if (last !== undefined && last.at >= before.first && last.entity.type === 'ORG') return last.entity;
    for (let index = lastBefore(this.#reading.named, first); index >= 0; index -= 1) {
      const named = this.#reading.named[index];
      if (named === undefined || named.first < before.first) return null;
      if (named.first <= before.first + 1 && named.entity.type === 'ORG') return named.entity;
    }
    return null;
  }

  #before(token: number, fits: (entity: Entity) => boolean, most: number): Entity | null {
    let seen = 0;
    for (let index = lastBefore(this.#reading.named, token); index >= 0 && seen < most; index -= 1) {
      const named = this.#reading.named[index];
      if (named === undefined) break;
      // Outside of quotation marks, those who are spoken of inside are not meant.
      if (this.#reading.quotationAt(named.first) !== null && this.#reading.quotationAt(token) === null) continue;
      seen += 1;
      if (fits(named.entity)) return named.entity;
    }
    return null;
  }

  #fits(entity: Entity, gender: Gender): boolean {
    let known = this.#genders.get(entity);
    if (known === undefined) {
      known = genderOfPerson(this.#reading, entity);
      this.#genders.set(entity, known);
    }
    return known === null || known === gender;
  }

  #isTopicSince(entity: Entity, from: number, to: number): boolean {
    const { named } = this.#reading;
    const nearest = lastBefore(named, to);
    for (let index = nearest; index > nearest - FARTHEST && index >= 0; index -= 1) {
      const other = named[index];
      if (other === undefined || other.first <= from) return false;
      if (other.entity === entity && this.#reading.sentenceAt(other.first).first >= other.first - 3) return true;
    }
    return false;
  }
}

function byWord(entities: readonly Entity[]): Map<string, Entity | null> {
  const map = new Map<string, Entity | null>();
  for (const entity of entities) {
    for (const word of new Set(entity.name.toLowerCase().split(/[\s’']+/)))
      map.set(word, map.has(word) ? null : entity);
  }
  return map;
}

function lastBefore(named: Reading['named'], token: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((named[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const FEMALE_WORDS =
  /^(?:mrs\.?|ms\.?|miss|madam|mme\.?|queen|princess|duchess|baroness|lady|dame|sister|mother|daughter|wife|widow|actress|\p{L}+woman|aunt|niece|grandmother|girlfriend)$/iu;
const MALE_WORDS =
  /^(?:mr\.?|sir|king|prince|duke|lord|brother|father|son|husband|widower|actor|\p{L}+[^o]man|uncle|nephew|grandfather|boyfriend|imam|bishop)$/iu;

/** What titles, roles and the given name tell: `Mrs. Ruiz`, `spokeswoman Ana Ruiz`. */
function genderOfPerson(reading: Reading, entity: Entity): Gender | null {
  const titles = entity.mentions.map(({ start }) => reading.lower(reading.tokens.at(start) - 1));
  const words = [...titles, ...entity.roles.flatMap(({ text }) => text.split(' '))];
  if (words.some((word) => FEMALE_WORDS.test(word))) return 'female';
  if (words.some((word) => MALE_WORDS.test(word))) return 'male';
  const [given, ...others] = entity.name.split(' ');
  return given === undefined || others.length === 0 ? null : genderOf(given);
}
