/** Very many whole numbers in little room. */

/** Bytes of a chunk. */
const CHUNK = 1 << 22;

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

  /** @param most of the row as many, from its beginning */
  at(row: number, most = Number.POSITIVE_INFINITY): number[] {
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
    for (let left = Math.min(read(), most); left > 0; left -= 1) numbers.push(read());
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
