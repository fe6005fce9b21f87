/** The sketches of all documents that are not the very words of an earlier one: two bytes a word, eight a number, some sixty a document. */
import { bytes, doubles, integers, Pages } from './columns.js';
import type { Reading } from './reading.js';
import type { Sketch } from './sketch.js';
import { STYLES } from './word-codes.js';

export class SketchStore {
  readonly #codes = new Pages<Uint16Array>((length) => new Uint16Array(length));
  readonly #values = new Pages<Float64Array>((length) => new Float64Array(length));
  readonly #codePlaces = doubles();
  readonly #lengths = integers();
  readonly #valuePlaces = doubles();
  readonly #headlines = integers();
  readonly #bylines = integers();
  readonly #datelines = integers();
  readonly #furniture = integers();
  readonly #styles = STYLES.map(() => bytes());
  #size = 0;
  #words = 0;

  /** The number of the sketch that is now kept. */
  add(sketch: Sketch): number {
    const index = this.#size;
    this.#size += 1;
    this.#words += sketch.length;
    this.#codePlaces.set(index, this.#codes.add(sketch.codes, sketch.length));
    this.#lengths.set(index, sketch.length);
    this.#valuePlaces.set(index, this.#values.add(sketch.values, sketch.valueCount));
    this.#headlines.set(index, sketch.headline);
    this.#bylines.set(index, sketch.byline);
    this.#datelines.set(index, sketch.dateline);
    this.#furniture.set(index, sketch.furniture);
    STYLES.forEach((style, row) => {
      this.#styles[row]?.set(index, Math.min(sketch.styles.get(style) ?? 0, 255));
    });
    return index;
  }

  /** Of all sketches together, breaks between paragraphs included. */
  get words(): number {
    return this.#words;
  }

  get size(): number {
    return this.#size;
  }

  /** Lays a sketch out for comparing. */
  read(index: number, into: Reading): void {
    const codePlace = this.#codePlaces.get(index);
    const valuePlace = this.#valuePlaces.get(index);
    into.fill(
      this.#codes.pageOf(codePlace),
      this.#codes.offsetOf(codePlace),
      this.#lengths.get(index),
      this.#values.pageOf(valuePlace),
      this.#values.offsetOf(valuePlace),
    );
    into.sketch = index;
    into.headline = this.#headlines.get(index);
    into.byline = this.#bylines.get(index);
    into.dateline = this.#datelines.get(index);
    into.furniture = this.#furniture.get(index);
    STYLES.forEach((_, row) => {
      into.styles[row] = this.#styles[row]?.get(index) ?? 0;
    });
  }
}
