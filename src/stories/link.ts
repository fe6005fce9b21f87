/** Pairs of documents that are one text, as far as a pair can tell; very many of them, a few numbers each. */
import { bytes, doubles, integers } from './columns.js';
import type { Relation } from './relation.js';

/** Documents are counted in the order of their publication. */
export interface Link extends Omit<Relation, 'differs' | 'numbers'> {
  readonly earlier: number;
  readonly later: number;
}

export class Links {
  readonly #earlier = integers();
  readonly #later = integers();
  readonly #sharesOfEarlier = doubles();
  readonly #sharesOfLater = doubles();
  readonly #slicesOfEarlier = integers();
  readonly #slicesOfLater = integers();
  readonly #areUpdates = bytes();
  #size = 0;

  add(link: Link): void {
    const index = this.#size;
    this.#size += 1;
    this.#earlier.set(index, link.earlier);
    this.#later.set(index, link.later);
    this.#sharesOfEarlier.set(index, link.shareOfEarlier);
    this.#sharesOfLater.set(index, link.shareOfLater);
    this.#slicesOfEarlier.set(index, link.slicesOfEarlier);
    this.#slicesOfLater.set(index, link.slicesOfLater);
    this.#areUpdates.set(index, link.kind === 'update' ? 1 : 0);
  }

  get size(): number {
    return this.#size;
  }

  at(index: number): Link {
    return {
      earlier: this.#earlier.get(index),
      later: this.#later.get(index),
      kind: this.#areUpdates.get(index) === 0 ? 'copy' : 'update',
      shareOfEarlier: this.#sharesOfEarlier.get(index),
      shareOfLater: this.#sharesOfLater.get(index),
      slicesOfEarlier: this.#slicesOfEarlier.get(index),
      slicesOfLater: this.#slicesOfLater.get(index),
    };
  }

  *[Symbol.iterator](): Generator<Link> {
    for (let index = 0; index < this.#size; index += 1) yield this.at(index);
  }
}
