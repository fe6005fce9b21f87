/** Sets of documents that are joined; the first document of each stands for it. */
export class Sets {
  readonly #parents: Int32Array;

  constructor(documents: number) {
    this.#parents = Int32Array.from({ length: documents }, (_, index) => index);
  }

  firstOf(document: number): number {
    let first = document;
    while (this.#parents[first] !== first) {
      const parent = this.#parents[first] ?? first;
      this.#parents[first] = this.#parents[parent] ?? parent;
      first = this.#parents[first] ?? first;
    }
    return first;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.firstOf(one), this.firstOf(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** By document the first one of its set. */
  firsts(): Int32Array {
    return this.#parents.map((_, document) => this.firstOf(document));
  }
}
