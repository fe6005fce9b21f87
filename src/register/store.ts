/**
 * Very many sightings in little room: numbers in large arrays, every text once. A sighting of a person takes about 200 bytes, one of a
 * place 100.
 */
import { REGISTER_KINDS, type RegisterKind, type Sighting } from './sighting.js';

/** Numbers of a chunk: 4 MB. */
const CHUNK = 1 << 20;

export class Texts {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#texts.push(text);
    this.#numbers.set(text, this.#texts.length - 1);
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

/** Rows of whole numbers, one after the other. */
export class NumberRows {
  readonly #chunks: Int32Array[] = [];
  #chunk = -1;
  #used = CHUNK;
  /** Where each row begins: chunk and place in it. */
  readonly #places: number[] = [];

  get length(): number {
    return this.#places.length;
  }

  get bytes(): number {
    return this.#chunks.length * CHUNK * 4 + this.#places.length * 8;
  }

  push(numbers: readonly number[]): number {
    if (this.#used + numbers.length + 1 > CHUNK) {
      this.#chunks.push(new Int32Array(Math.max(CHUNK, numbers.length + 1)));
      this.#chunk += 1;
      this.#used = 0;
    }
    const chunk = this.#chunks[this.#chunk];
    if (chunk === undefined) throw new Error('a chunk is missing');
    this.#places.push(this.#chunk * CHUNK + this.#used);
    chunk[this.#used] = numbers.length;
    chunk.set(numbers, this.#used + 1);
    this.#used += numbers.length + 1;
    return this.#places.length - 1;
  }

  at(row: number): Int32Array {
    const place = this.#places[row] ?? 0;
    const start = place % CHUNK;
    const chunk = this.#chunks[Math.floor(place / CHUNK)] ?? new Int32Array(1);
    return chunk.subarray(start + 1, start + 1 + (chunk[start] ?? 0));
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
    ];
    for (const list of LISTS) {
      numbers.push(sighting[list].length);
      for (const text of sighting[list]) numbers.push(this.texts.numberOf(text));
    }
    return this.#rows.push(numbers);
  }

  kindAt(index: number): RegisterKind {
    return REGISTER_KINDS[this.#rows.at(index)[0] ?? 0] ?? 'person';
  }

  documentAt(index: number): string {
    return this.texts.textOf(this.#rows.at(index)[1] ?? NONE);
  }

  entityAt(index: number): string {
    return this.texts.textOf(this.#rows.at(index)[2] ?? NONE);
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

const FIXED = 10;
