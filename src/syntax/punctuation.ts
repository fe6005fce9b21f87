/**
 * The heads of punctuation marks, once the tree of the words is there. A mark may hang on the words that it touches and on
 * what is above them, as far as that lies on the same side: of these a linear model chooses. Marks that a parser has to
 * carry on its stack hide the words from one another (Ma, Zhang and Zhu 2014).
 */
import { hashText } from '../resources/hash.js';
import { CLOSING, OPENING, STRAIGHT } from './paired-marks.js';
import { PUNCTUATION_ATOMS, PUNCTUATION_TEMPLATES } from './punctuation-templates.js';
import type { Skeleton } from './skeleton.js';
import { compileTemplates, hashFeatures, type Templates } from './templates.js';
import type { Tree } from './tree.js';
import type { SentenceWords } from './words.js';

/** Words on either side that are tried, from the mark upwards. */
const MAX_CANDIDATES = 8;

/** How good a candidate is, from the first `count` of `features`. */
export type ScoreHead = (features: Int32Array, count: number) => number;

/** Called with the candidates of the mark at `place` and the best of them; says which is taken. For training. */
export type ReviseHead = (
  place: number,
  candidates: Int32Array,
  best: number,
  describe: (index: number) => number,
) => number;

const COMMA = hashText(',');

export class PunctuationAttacher {
  readonly #templates: Templates;
  readonly #atoms = new Int32Array(PUNCTUATION_ATOMS.length);
  /** What `describe` wrote last. */
  readonly features: Int32Array;
  readonly #candidates = new Int32Array(2 * MAX_CANDIDATES);
  #first = new Int32Array(0);
  #last = new Int32Array(0);
  #commas = new Uint8Array(0);

  constructor() {
    this.#templates = compileTemplates(PUNCTUATION_ATOMS, PUNCTUATION_TEMPLATES);
    this.features = new Int32Array(this.#templates.count);
  }

  /**
   * Fills the heads of all marks.
   *
   * @param tree over the nodes of the skeleton
   * @param relations by node
   * @param heads by place, filled for the words
   */
  read(
    words: SentenceWords,
    skeleton: Skeleton,
    tree: Tree,
    relations: Int32Array,
    heads: Int32Array,
    score: ScoreHead,
    revise?: ReviseHead,
  ): void {
    const { lower } = words.columns;
    const n = words.length;
    if (this.#first.length < n + 2) {
      this.#first = new Int32Array(2 * (n + 2));
      this.#last = new Int32Array(2 * (n + 2));
      this.#commas = new Uint8Array(2 * (n + 2));
    }
    this.#commas.fill(0, 0, n + 2);
    for (let at = tree.length - 1; at >= 0; at -= 1) {
      const node = tree.order[at] ?? 0;
      const left = tree.left[node] ?? 0;
      const right = tree.right[node] ?? 0;
      this.#first[node] = left === 0 ? node : (this.#first[left] ?? 0);
      this.#last[node] = right === 0 ? node : (this.#last[right] ?? 0);
    }
    const open: { kind: number; place: number }[] = [];
    let before = 0;
    for (let place = 1; place <= n; place += 1) {
      if ((skeleton.node[place] ?? 0) !== 0) {
        before = skeleton.node[place] ?? 0;
        continue;
      }
      let run = place;
      while (run > 1 && (skeleton.node[run - 1] ?? 0) === 0) run -= 1;
      const after = before + 1 <= skeleton.length ? before + 1 : 0;
      const mark = lower[place] ?? 0;
      let partner = 0;
      let parity = 0;
      const opening = OPENING.get(mark);
      const closing = CLOSING.get(mark);
      const straight = STRAIGHT.get(mark);
      if (opening !== undefined) {
        open.push({ kind: opening, place });
        parity = 1;
      } else if (closing !== undefined || straight !== undefined) {
        const kind = closing ?? straight;
        let at = open.length - 1;
        while (at >= 0 && at > open.length - 4 && open[at]?.kind !== kind) at -= 1;
        const found = open[at]?.kind === kind ? open[at] : undefined;
        if (found !== undefined) {
          partner = skeleton.node[heads[found.place] ?? 0] ?? 0;
          open.length = at;
          parity = 2;
        } else if (straight !== undefined) {
          open.push({ kind: straight, place });
          parity = 1;
        } else parity = 3;
      }
      let size = this.#climb(tree, before, after, true, 0);
      const leftSize = size;
      size = this.#climb(tree, after, before, false, size);
      if (size === 0) {
        heads[place] = 0;
        continue;
      }
      const describe = (index: number) => {
        const isLeft = index < leftSize;
        const rank = isLeft ? index : index - leftSize;
        const ranks = isLeft ? leftSize : size - leftSize;
        const node = this.#candidates[index] ?? 0;
        const above = tree.heads[node] ?? 0;
        const edge = isLeft
          ? (skeleton.mark[this.#first[node] ?? 0] ?? 0)
          : (skeleton.mark[(this.#last[node] ?? 0) + 1] ?? 0);
        const other = this.#candidates[isLeft ? leftSize : 0] ?? 0;
        const farTop = this.#candidates[isLeft ? size - 1 : leftSize - 1] ?? 0;
        const otherRank = isLeft ? size - leftSize : leftSize;
        const atoms = this.#atoms;
        atoms[0] = mark;
        atoms[1] = isLeft ? 1 : 2;
        atoms[2] = Math.min(5, rank);
        // The top of the chain, and on which side its head is.
        atoms[3] = rank < ranks - 1 ? 0 : above === 0 ? 1 : 2;
        atoms[4] = relations[node] ?? 0;
        atoms[5] = skeleton.upos[node] ?? 0;
        atoms[6] = skeleton.lower[node] ?? 0;
        atoms[7] = above === 0 ? -1 : (relations[above] ?? 0);
        atoms[8] = Math.min(6, Math.abs(node - (isLeft ? before : after)));
        atoms[9] = edge === 0 ? 0 : 1;
        atoms[10] = edge;
        atoms[11] = partner === 0 ? 0 : partner === node ? 1 : 2;
        atoms[12] = parity;
        atoms[13] = this.#commas[node] ?? 0;
        atoms[14] = Math.min(3, place - run);
        atoms[15] = after === 0 ? 1 : before === 0 ? 2 : 0;
        atoms[16] = place === n ? 1 : 0;
        atoms[17] = otherRank === 0 ? -1 : (relations[other] ?? 0);
        atoms[18] = otherRank === 0 ? -1 : (relations[farTop] ?? 0);
        atoms[19] = Math.min(
          2,
          (skeleton.verbs[this.#last[node] ?? 0] ?? 0) - (skeleton.verbs[(this.#first[node] ?? 1) - 1] ?? 0),
        );
        atoms[20] = skeleton.upos[before] ?? 0;
        atoms[21] = after === 0 ? 0 : (skeleton.upos[after] ?? 0);
        atoms[22] = Math.min(3, otherRank);
        atoms[23] = place < n && (skeleton.node[place + 1] ?? 0) === 0 ? (lower[place + 1] ?? 0) : 0;
        return hashFeatures(this.#templates, atoms, this.features);
      };
      let chosen = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let index = 0; index < size; index += 1) {
        const points = score(this.features, describe(index));
        if (points <= most) continue;
        most = points;
        chosen = index;
      }
      if (revise !== undefined) chosen = revise(place, this.#candidates.subarray(0, size), chosen, describe);
      const node = this.#candidates[chosen] ?? 0;
      heads[place] = skeleton.place[node] ?? 0;
      if (mark === COMMA) this.#commas[node] = Math.min(2, (this.#commas[node] ?? 0) + 1);
    }
  }

  /** The word next to the mark and those above it, up to the first whose head lies on the mark's other side. */
  #climb(tree: Tree, from: number, over: number, left: boolean, size: number): number {
    let node = from;
    let count = 0;
    while (node !== 0 && count < MAX_CANDIDATES) {
      if (over !== 0 && (left ? node >= over : node <= over)) break;
      this.#candidates[size] = node;
      size += 1;
      count += 1;
      node = tree.heads[node] ?? 0;
    }
    return size;
  }
}
