/** The tags of a tagger, each a UPOS with an XPOS (Penn Treebank), and what the parser asks of them. */
import { UPOS, type Upos } from '../document/index.js';

const NUMBERS: ReadonlyMap<string, number> = new Map(UPOS.map((name, index) => [name, index + 1]));

export class TagSet {
  readonly #upos: readonly Upos[];
  readonly #xpos: readonly string[];
  readonly #numbers: Int32Array;
  readonly #kinds: Uint8Array;

  /** @param names such as `VERB|VBD` */
  constructor(names: readonly string[]) {
    const pairs = names.map((name) => name.split('|'));
    this.#upos = pairs.map(([upos]) => UPOS.find((known) => known === upos) ?? 'X');
    this.#xpos = pairs.map(([, xpos]) => xpos ?? 'XX');
    this.#numbers = Int32Array.from(this.#upos, (upos) => NUMBERS.get(upos) ?? 0);
    this.#kinds = Uint8Array.from(this.#upos, (upos) =>
      upos === 'VERB' || upos === 'AUX' ? 1 : upos === 'PUNCT' ? 2 : upos === 'CCONJ' ? 3 : 0,
    );
  }

  get size(): number {
    return this.#upos.length;
  }

  upos(tag: number): Upos {
    return this.#upos[tag] ?? 'X';
  }

  xpos(tag: number): string {
    return this.#xpos[tag] ?? 'XX';
  }

  /** A number of the UPOS, from 1. */
  uposOf(tag: number): number {
    return this.#numbers[tag] ?? 0;
  }

  isVerb(tag: number): boolean {
    return this.#kinds[tag] === 1;
  }

  isPunctuation(tag: number): boolean {
    return this.#kinds[tag] === 2;
  }

  isConjunction(tag: number): boolean {
    return this.#kinds[tag] === 3;
  }
}
