/**
 * Very many sightings in little room: numbers in large arrays, every text once. A sighting takes about 100 bytes.
 */
import { detached } from '../resources/word-memory.js';
import { groupOf } from './group.js';
import { NumberRows } from './numbers.js';
import { REGISTER_KINDS, type RegisterKind, type Sighting } from './sighting.js';

export class Texts {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    this.#texts.push(own);
    this.#numbers.set(own, this.#texts.length - 1);
    return this.#texts.length - 1;
  }

  known(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  get size(): number {
    return this.#texts.length;
  }
}

const LISTS = [
  'aliases',
  'roles',
  'organisations',
  'companions',
  'places',
  'countries',
  'words',
  'subjects',
  'female',
  'male',
] as const;
const NONE = -1;

export class SightingStore {
  readonly texts = new Texts();
  readonly #rows = new NumberRows();

  get length(): number {
    return this.#rows.length;
  }

  /** Of what is kept by number; texts come on top. */
  get bytes(): number {
    return this.#rows.bytes;
  }

  push(kind: RegisterKind, sighting: Sighting): number {
    const number = (text: string | null) => (text === null ? NONE : this.texts.numberOf(text));
    const { document, entity, day, type, name, link, born, mentions, statements } = sighting;
    const numbers = [
      REGISTER_KINDS.indexOf(kind),
      number(document),
      number(entity),
      number(day),
      number(type),
      number(name),
      number(link),
      born ?? NONE,
      mentions,
      statements,
      number(groupOf(kind, sighting)),
    ];
    for (const list of LISTS) {
      numbers.push(sighting[list].length);
      for (const text of sighting[list]) numbers.push(this.texts.numberOf(text));
    }
    return this.#rows.push(numbers);
  }

  kindAt(index: number): RegisterKind {
    return REGISTER_KINDS[this.#rows.at(index, 1)[0] ?? 0] ?? 'person';
  }

  entityAt(index: number): string {
    return this.texts.textOf(this.#rows.at(index, 3)[2] ?? NONE);
  }

  /** See group.ts. */
  groupAt(index: number): string {
    return this.texts.textOf(this.#rows.at(index, FIXED)[FIXED - 1] ?? NONE);
  }

  at(index: number): Sighting {
    const numbers = this.#rows.at(index);
    const text = (at: number) => this.texts.textOf(numbers[at] ?? NONE);
    const textOrNull = (at: number) => (numbers[at] === NONE ? null : text(at));
    const born = numbers[7] ?? NONE;
    let at = FIXED;
    const list = (): string[] => {
      const length = numbers[at] ?? 0;
      at += 1;
      const found: string[] = [];
      for (const end = at + length; at < end; at += 1) found.push(text(at));
      return found;
    };
    return {
      document: text(1),
      entity: text(2),
      day: textOrNull(3),
      type: text(4),
      name: text(5),
      link: textOrNull(6),
      born: born === NONE ? null : born,
      mentions: numbers[8] ?? 0,
      statements: numbers[9] ?? 0,
      // In the order of LISTS.
      aliases: list(),
      roles: list(),
      organisations: list(),
      companions: list(),
      places: list(),
      countries: list(),
      words: list(),
      subjects: list(),
      female: list(),
      male: list(),
    };
  }
}

/** Numbers of a row before its lists. */
const FIXED = 11;
