/** Numbers of very many documents outside of the heap: columns that grow, and pages that are never copied. */

/** A number a document. */
export class Column<Numbers extends Float64Array | Int32Array | Uint8Array> {
  #numbers: Numbers;
  readonly #make: (length: number) => Numbers;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#numbers = make(FIRST_LENGTH);
  }

  get(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.#numbers.length) {
      const longer = this.#make(Math.max(index + 1, Math.ceil(this.#numbers.length * GROWTH)));
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[index] = value;
  }
}

const FIRST_LENGTH = 1024;
const GROWTH = 1.5;

export const doubles = (): Column<Float64Array> => new Column((length) => new Float64Array(length));
export const integers = (): Column<Int32Array> => new Column((length) => new Int32Array(length));
export const bytes = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length));

/** Runs of numbers, each whole within one page. */
export class Pages<Numbers extends Float64Array | Uint16Array> {
  readonly #pages: Numbers[] = [];
  readonly #make: (length: number) => Numbers;
  /** Where the next run goes, in the last page. */
  #free = PAGE;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
  }

  /** Where it now stands. @param length at most {@link PAGE} */
  add(numbers: Numbers, length: number): number {
    if (this.#free + length > PAGE) {
      this.#pages.push(this.#make(PAGE));
      this.#free = 0;
    }
    const page = this.#pages.length - 1;
    const target = this.#pages[page];
    if (target !== undefined)
      for (let index = 0; index < length; index += 1) target[this.#free + index] = numbers[index] ?? 0;
    this.#free += length;
    return page * PAGE + this.#free - length;
  }

  /** The page of a run, and where in it the run begins. */
  pageOf(place: number): Numbers | undefined {
    return this.#pages[Math.floor(place / PAGE)];
  }

  offsetOf(place: number): number {
    return place % PAGE;
  }
}

/** More than any document has. */
const PAGE = 1 << 18;
