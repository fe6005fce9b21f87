/**
 * A sentence without its punctuation, as numbers: what the parser and the labeller read. Every gap between two words
 * keeps its marks as one number, so that nothing is lost. Node 0 stands before the first word, 1 to `length` are words,
 * and `length + 1` stands after the last.
 */
import type { TagSet } from './tag-set.js';
import type { SentenceWords } from './words.js';

const COLUMNS = [
  'place',
  'lower',
  'tag',
  'upos',
  'cluster',
  'middle',
  'suffix3',
  'tagClass',
  'bits',
  'mark',
  'verbs',
  'marks',
  'conjunctions',
] as const;

type Columns = Record<(typeof COLUMNS)[number], Int32Array>;

export class Skeleton {
  length = 0;
  #capacity = 0;
  #columns: Columns = makeColumns(0);
  /** By place of the sentence: its node, 0 for punctuation. */
  node: Int32Array = new Int32Array(0);

  /** Place of the word in the sentence. */
  get place(): Int32Array {
    return this.#columns.place;
  }
  get lower(): Int32Array {
    return this.#columns.lower;
  }
  get tag(): Int32Array {
    return this.#columns.tag;
  }
  get upos(): Int32Array {
    return this.#columns.upos;
  }
  get cluster(): Int32Array {
    return this.#columns.cluster;
  }
  get middle(): Int32Array {
    return this.#columns.middle;
  }
  get suffix3(): Int32Array {
    return this.#columns.suffix3;
  }
  /** Hash of the tags that the word was seen with; 0 if it is unknown. */
  get tagClass(): Int32Array {
    return this.#columns.tagClass;
  }
  get bits(): Int32Array {
    return this.#columns.bits;
  }
  /** Hash of the marks between the node before and this one; 0 if there is none. */
  get mark(): Int32Array {
    return this.#columns.mark;
  }
  /** How many verbs, gaps with marks, and conjunctions there are up to and with this node. */
  get verbs(): Int32Array {
    return this.#columns.verbs;
  }
  get marks(): Int32Array {
    return this.#columns.marks;
  }
  get conjunctions(): Int32Array {
    return this.#columns.conjunctions;
  }

  /** @param tags by place, of `tagSet` */
  read(words: SentenceWords, tags: Int32Array, tagSet: TagSet): void {
    if (words.length + 2 > this.#capacity) {
      this.#capacity = 2 * (words.length + 2);
      this.#columns = makeColumns(this.#capacity);
      this.node = new Int32Array(this.#capacity);
    }
    const { columns } = words;
    const to = this.#columns;
    let count = 0;
    let mark = 0;
    for (let place = 0; place <= words.length + 1; place += 1) {
      const inside = place > 0 && place <= words.length;
      const tag = inside ? (tags[place] ?? 0) : -1;
      if (inside && tagSet.isPunctuation(tag)) {
        mark = Math.imul(mark ^ (columns.lower[place] ?? 0), 0x01000193) | 1;
        this.node[place] = 0;
        continue;
      }
      this.node[place] = count;
      to.place[count] = place;
      to.lower[count] = columns.lower[place] ?? 0;
      to.tag[count] = inside ? tag : place === 0 ? -1 : -2;
      to.upos[count] = inside ? tagSet.uposOf(tag) : place === 0 ? -1 : -2;
      to.cluster[count] = columns.cluster[place] ?? 0;
      to.middle[count] = columns.middle[place] ?? 0;
      to.suffix3[count] = columns.suffix3[place] ?? 0;
      to.tagClass[count] = columns.tagClass[place] ?? 0;
      to.bits[count] = columns.bits[place] ?? 0;
      to.mark[count] = mark;
      const before = count - 1;
      to.verbs[count] = (count === 0 ? 0 : (to.verbs[before] ?? 0)) + (inside && tagSet.isVerb(tag) ? 1 : 0);
      to.marks[count] = (count === 0 ? 0 : (to.marks[before] ?? 0)) + (mark === 0 ? 0 : 1);
      to.conjunctions[count] =
        (count === 0 ? 0 : (to.conjunctions[before] ?? 0)) + (inside && tagSet.isConjunction(tag) ? 1 : 0);
      mark = 0;
      count += 1;
    }
    this.length = count - 2;
  }

  /**
   * Verbs, gaps with marks, and conjunctions between two nodes, each 0 to 3, as one number from 1 to 64; 0 when there is
   * no first node.
   */
  between(from: number, to: number): number {
    if (from <= 0) return 0;
    const { verbs, marks, conjunctions } = this.#columns;
    const last = to - 1;
    const v = Math.min(3, (verbs[last] ?? 0) - (verbs[from] ?? 0));
    const m = Math.min(3, (marks[to] ?? 0) - (marks[from] ?? 0));
    const c = Math.min(3, (conjunctions[last] ?? 0) - (conjunctions[from] ?? 0));
    return 1 + v * 16 + m * 4 + c;
  }
}

function makeColumns(capacity: number): Columns {
  const column = () => new Int32Array(capacity);
  return {
    place: column(),
    lower: column(),
    tag: column(),
    upos: column(),
    cluster: column(),
    middle: column(),
    suffix3: column(),
    tagClass: column(),
    bits: column(),
    mark: column(),
    verbs: column(),
    marks: column(),
    conjunctions: column(),
  };
}
