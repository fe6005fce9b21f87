/**
 * Whom a pronoun stands for: precision first, null when it is not sure.
 *
 *     Ruiz met Bell. “We will act,” she said.      the last person before it who is not known to be a man
 *     “I am tired,” Ruiz said.                     I: whoever speaks
 */
import type { Entity } from '../record.js';
import type { Reading } from './reading.js';

type Gender = 'female' | 'male';

/** Persons looked back to, in mentions. */
const FARTHEST = 12;

export class Antecedents {
  readonly #reading: Reading;
  readonly #genders: ReadonlyMap<Entity, Gender>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#genders = gendersOf(reading);
  }

  /**
   * @param speakers the entities that spoke before, the last one last: a speaker is spoken of more than others
   */
  of(pronoun: number, speakers: readonly { at: number; entity: Entity }[]): Entity | null {
    const word = this.#reading.lower(pronoun);
    if (word === 'who') return this.#before(pronoun, null, 2);
    const gender = word === 'he' ? 'male' : word === 'she' ? 'female' : null;
    if (gender === null) return null;
    const last = speakers.findLast(
      ({ at, entity }) => entity.type === 'PERSON' && at < pronoun && this.#fits(entity, gender),
    );
    const nearest = this.#before(pronoun, gender, FARTHEST);
    if (nearest === null || last === undefined) return nearest ?? null;
    // Somebody named since the last speaker spoke, at the head of a sentence, is whom the pronoun means.
    return this.#isTopicSince(nearest, last.at, pronoun) ? nearest : last.entity;
  }

  #before(token: number, gender: Gender | null, most: number): Entity | null {
    const { named } = this.#reading;
    let seen = 0;
    for (let index = lastBefore(named, token); index >= 0 && seen < most; index -= 1) {
      const entity = named[index]?.entity;
      if (entity === undefined) break;
      seen += 1;
      if (entity.type === 'PERSON' && (gender === null || this.#fits(entity, gender))) return entity;
    }
    return null;
  }

  #fits(entity: Entity, gender: Gender): boolean {
    const known = this.#genders.get(entity);
    return known === undefined || known === gender;
  }

  #isTopicSince(entity: Entity, from: number, to: number): boolean {
    const { named } = this.#reading;
    for (let index = lastBefore(named, to); index >= 0; index -= 1) {
      const other = named[index];
      if (other === undefined || other.first <= from) return false;
      if (other.entity === entity && this.#reading.sentenceAt(other.first).first >= other.first - 3) return true;
    }
    return false;
  }
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

/** What titles and roles tell: `Mrs. Ruiz`, `spokeswoman Ana Ruiz`. */
function gendersOf(reading: Reading): Map<Entity, Gender> {
  const genders = new Map<Entity, Gender>();
  for (const { entity, first } of reading.named) {
    if (entity.type !== 'PERSON' || genders.has(entity)) continue;
    const words = [reading.lower(first - 1), ...entity.roles.flatMap(({ text }) => text.split(' '))];
    if (words.some((word) => FEMALE_WORDS.test(word))) genders.set(entity, 'female');
    else if (words.some((word) => MALE_WORDS.test(word))) genders.set(entity, 'male');
  }
  return genders;
}
