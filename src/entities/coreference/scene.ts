/** The people of a text in the order in which it names and describes them, and whom "his" means by that order. */
import type { TokenEntity } from '../../document/index.js';
import { GENERATIONS } from '../../english/people/name-words.js';
import type { Layers } from '../layers.js';
import { type Gender, genderOfPerson } from './genders.js';
import type { NamePlace, Nominal } from './kind.js';

/** A place where a person is named or described. */
export interface Place {
  readonly entity: TokenEntity;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

/** The people of a text in the order of their names. */
export class Scene {
  readonly people: Place[] = [];
  /** By the token after a person's name. */
  readonly ends = new Map<number, Place>();
  /** The first few of one surname. */
  readonly bySurname = new Map<string, TokenEntity[]>();
  /** The tokens of "his" in `Ana Bell, | his | niece`: of whom it is, stands there. */
  readonly told = new Set<number>();
  readonly #genders = new Map<TokenEntity, Gender | null>();

  constructor(
    readonly layers: Layers,
    readonly starts: readonly (NamePlace | undefined)[],
    nominals: readonly Nominal[],
  ) {
    const described = new Array<Nominal | undefined>(starts.length).fill(undefined);
    for (const nominal of nominals) described[nominal.first] = nominal;
    layers.segmentation.sentences.forEach(({ firstToken, endToken, furniture }, sentence) => {
      if (furniture) return;
      for (let token = firstToken; token < endToken; token += 1) {
        const name = starts[token] ?? described[token];
        if (name?.entity.type !== 'PERSON') continue;
        const place = { entity: name.entity, first: token, end: name.end, sentence };
        this.people.push(place);
        this.ends.set(name.end, place);
        this.#learnSurname(name.entity);
        token = name.end - 1;
      }
    });
  }

  #learnSurname(entity: TokenEntity): void {
    const surname = surnameOf(entity);
    const known = this.bySurname.get(surname);
    if (known === undefined) this.bySurname.set(surname, [entity]);
    else if (known.length < MAX_NAMESAKES && !known.includes(entity)) known.push(entity);
  }

  genderOf(entity: TokenEntity): Gender | null {
    const known = this.#genders.get(entity);
    if (known !== undefined) return known;
    const gender = genderOfPerson(this.layers, entity);
    this.#genders.set(entity, gender);
    return gender;
  }

  /** Who was named last before a person in the list, and may be meant by "his" or "her". */
  before(at: number, gender: Gender | null, besides: TokenEntity | null): Place | null {
    for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
      const place = this.people[index];
      if (place === undefined || place.entity === besides) continue;
      if (this.isOf(place.entity, gender)) return place;
    }
    return null;
  }

  /** Of a "his" with which a sentence begins: who was named first in the one before. */
  subjectBefore(token: number, at: number, gender: Gender, besides: TokenEntity): Place | null {
    if (!this.layers.spelling.opens(token)) return null;
    const sentence = this.layers.view.sentenceIndex(token) - 1;
    let subject: Place | null = null;
    for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
      const place = this.people[index];
      if (place === undefined || place.sentence < sentence) break;
      if (place.sentence === sentence && place.entity !== besides && this.isOf(place.entity, gender)) subject = place;
    }
    return subject;
  }

  isOf(entity: TokenEntity, gender: Gender | null): boolean {
    const own = this.genderOf(entity);
    return gender === null || own === null || own === gender;
  }
}

export function surnameOf({ name }: TokenEntity): string {
  const parts = name.split(' ');
  const last = parts.pop() ?? '';
  return GENERATIONS.has(last.replace('.', '').toLowerCase()) ? (parts.pop() ?? last) : last;
}

/** People of one surname. */
const MAX_NAMESAKES = 8;

/** Names looked back for whose relative somebody is. */
export const MAX_BACK = 6;
