/**
 * Very many sightings in little room: numbers in large arrays, every text once. A sighting takes about 100 bytes.
 */
import { detached } from '../resources/word-memory.js';
import { REGISTER_KINDS, type RegisterKind, type Sighting } from './sighting.js';

/** Bytes of a chunk. */
const CHUNK = 1 << 22;

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

/** Rows of whole numbers, one after the other, each number in as few bytes as it needs (LEB128); -1 is the least. */
export class NumberRows {
  readonly #chunks: Uint8Array[] = [];
  #used = CHUNK;
  /** Where each row begins, by bytes from the first chunk on. */
  readonly #places = new NumberList();

  get length(): number {
    return this.#places.length;
  }

  get bytes(): number {
    return this.#chunks.length * CHUNK + this.#places.bytes;
  }

  push(numbers: readonly number[]): number {
    const most = MAX_BYTES * (numbers.length + 1);
    if (most > CHUNK) throw new Error('a row of numbers is too long');
    if (this.#used + most > CHUNK) {
      this.#chunks.push(new Uint8Array(CHUNK));
      this.#used = 0;
    }
    const chunk = this.#chunks.at(-1);
    if (chunk === undefined) throw new Error('a chunk is missing');
    this.#places.push((this.#chunks.length - 1) * CHUNK + this.#used);
    this.#write(chunk, numbers.length);
    for (const number of numbers) this.#write(chunk, number);
    return this.#places.length - 1;
  }

  at(row: number): number[] {
    const place = this.#places.at(row);
    const chunk = this.#chunks[Math.floor(place / CHUNK)] ?? NOTHING;
    let at = place % CHUNK;
    const read = (): number => {
      let [number, shift, byte] = [0, 1, 0];
      do {
        byte = chunk[at] ?? 0;
        at += 1;
        number += (byte & 0x7f) * shift;
        shift *= 0x80;
      } while (byte >= 0x80);
      return number - 1;
    };
    const numbers: number[] = [];
    for (let left = read(); left > 0; left -= 1) numbers.push(read());
    return numbers;
  }

  #write(chunk: Uint8Array, number: number): void {
    let left = number + 1;
    while (left >= 0x80) {
      chunk[this.#used] = (left % 0x80) | 0x80;
      this.#used += 1;
      left = Math.floor(left / 0x80);
    }
    chunk[this.#used] = left;
    this.#used += 1;
  }
}

const NOTHING = new Uint8Array(1);
/** Of one number. */
const MAX_BYTES = 8;

/** A list of numbers that grows, in an array of them. */
export class NumberList {
  #numbers = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get bytes(): number {
    return this.#numbers.byteLength;
  }

  push(number: number): void {
    this.set(this.#length, number);
  }

  set(index: number, number: number): void {
    if (index >= this.#numbers.length) {
      const longer = new Float64Array(Math.max(2 * this.#numbers.length, index + 1));
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[index] = number;
    this.#length = Math.max(this.#length, index + 1);
  }

  /** 0 where nothing was set. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
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
