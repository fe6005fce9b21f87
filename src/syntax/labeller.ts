/** Relations, arc by arc from the root down, by a linear model over head, dependent and the relations already given. */
import type { Skeleton } from './skeleton.js';
import { compileTemplates, hashFeatures, type Templates } from './templates.js';
import type { Tree } from './tree.js';
import { BITS } from './words.js';

const NODES = ['d', 'h', 'd-1', 'd+1', 'h-1', 'h+1', 'g', 'dl', 'dl2', 'dr', 'sib', 'next'] as const;
const NODE_ATOMS = ['w', 't', 'u', 'c', 'k', 's'] as const;
const ATOMS = [
  ...NODES.flatMap((node) => NODE_ATOMS.map((atom) => `${node}.${atom}`)),
  'dist',
  'dir',
  'h.rel',
  'sib.rel',
  'h.vl',
  'h.vr',
  'd.vl',
  'd.vr',
  'rank',
  'between',
  'comma',
  'd.bits',
  'first',
  'bag',
  'm.d',
  'm.d+1',
  'm.left',
  'm.right',
];

const GROUPS = {
  words: [
    'd.w',
    'd.w d.t',
    'd.t',
    'h.w',
    'h.t',
    'h.w h.t',
    'd.w h.w dir',
    'd.t h.t dir',
    'd.w h.t dir',
    'd.t h.w dir',
    'd.w h.u',
    'd.w d.t h.t dir',
    'd.t h.w h.t dir',
    'd.s',
    'd.s h.t dir',
    'h.s d.t dir',
  ],
  distance: [
    'd.t h.t dist dir',
    'd.w dist dir',
    'h.t dist dir',
    'd.t h.t between dir',
    'd.t h.t comma dir',
    'd.w comma dir',
  ],
  context: [
    'd.t d-1.t h.t dir',
    'd.t d+1.t h.t dir',
    'd.t h-1.t h.t dir',
    'd.t h.t h+1.t dir',
    'd.t d-1.w',
    'd.t d+1.w',
    'd-1.t d.t d+1.t dir',
    'h-1.t h.t h+1.t d.t dir',
    'd.t d-1.t d+1.t h.t dir',
    'd.w d-1.w',
    'd.w d+1.w',
  ],
  children: [
    'd.t dl.t h.t dir',
    'd.t dl.w h.t dir',
    'd.t dl.w dir',
    'dl.w h.w dir',
    'dl.w dl2.w d.t',
    'd.t dl.t dl2.t h.t dir',
    'd.t dr.t h.t dir',
    'd.t dr.w dir',
    'd.w dl.w',
    'd.t d.vl d.vr h.t dir',
    'dl.w h.t d.c',
    'dl.w h.w d.t',
    'dl.w d.w h.u dir',
  ],
  siblings: [
    'sib.rel d.t h.t dir',
    'sib.rel d.w dir',
    'sib.rel h.w dir',
    'sib.t d.t h.t dir',
    'sib.w d.t h.t dir',
    'rank d.t h.t dir',
    'h.vl h.vr d.t h.t dir',
    'next.t d.t h.t dir',
    'next.w d.t h.t dir',
    'next.t d.t sib.t h.t dir',
    'sib.rel dl.w d.t h.t',
    'sib.rel d.t h.w',
    'bag d.t h.t dir',
    'bag d.u dl.w dir',
    'bag h.w d.u dir',
  ],
  head: [
    'h.rel d.t h.t dir',
    'h.rel d.w dir',
    'h.rel h.t d.t',
    'g.t h.t d.t dir',
    'h.rel h.w d.t dir',
    'h.rel g.t h.t d.t',
    'h.rel first d.t',
  ],
  clusters: [
    'd.c dir h.t',
    'h.c dir d.t',
    'd.c h.c dir',
    'd.k h.k dir',
    'd.k h.t dir dl.w',
    'd.t h.k dir',
    'd.k h.k dl.w',
    'd.c dl.w',
    'h.k dl.w d.k dir',
    'h.c dl.w dir',
    'd.c h.w dir',
    'd.w h.c dir',
  ],
  marks: [
    'm.d d.t h.t dir',
    'm.d+1 d.t h.t dir',
    'm.left d.t h.t dir',
    'm.right d.t h.t dir',
    'm.left m.right d.t h.t dir',
    'm.left d.w dir',
    'm.left h.w d.u dir',
    'm.left sib.rel d.t h.t dir',
    'm.left dl.w d.t dir',
  ],
  shape: ['d.bits d.t h.t dir', 'd.t h.t first'],
};

export const LABELLER_GROUPS: readonly string[] = Object.keys(GROUPS);

/** Chooses the relation of a node to its head, from the first `count` of `features`. */
export type ChooseRelation = (features: Int32Array, count: number, node: number) => number;

export class Labeller {
  readonly #templates: Templates;
  readonly #atoms = new Int32Array(ATOMS.length);
  readonly #features: Int32Array;
  #edges = new Int32Array(0);
  #rights = new Int32Array(0);

  /** @param without groups of templates to leave out */
  constructor(without: ReadonlySet<string> = new Set()) {
    this.#templates = compileTemplates(ATOMS, GROUPS, without);
    this.#features = new Int32Array(this.#templates.count);
  }

  /** Fills `relations`, by node, with what `choose` says; the root's is `root`. */
  read(skeleton: Skeleton, tree: Tree, relations: Int32Array, root: number, choose: ChooseRelation): void {
    relations[0] = -1;
    this.#findEdges(tree);
    let head = 0;
    let sibling = 0;
    let rank = 0;
    let bag = 0;
    for (let at = 0; at < tree.length; at += 1) {
      const node = tree.order[at] ?? 0;
      const mine = tree.heads[node] ?? 0;
      if (mine === 0) {
        relations[node] = root;
        continue;
      }
      const first = mine !== head;
      if (first || (sibling < head && node > head)) rank = 0;
      if (first) {
        head = mine;
        sibling = 0;
        bag = 0;
      }
      const following = tree.order[at + 1] ?? 0;
      const next = at + 1 < tree.length && tree.heads[following] === head ? following : 0;
      this.#describe(skeleton, tree, relations, node, sibling, next, rank, bag);
      const count = hashFeatures(this.#templates, this.#atoms, this.#features);
      const relation = choose(this.#features, count, node);
      relations[node] = relation;
      bag |= 1 << (relation % 31);
      rank += 1;
      sibling = node;
    }
  }

  /** The first and the last word below every node. */
  #findEdges(tree: Tree): void {
    if (this.#edges.length < tree.length + 2) {
      this.#edges = new Int32Array(2 * (tree.length + 2));
      this.#rights = new Int32Array(2 * (tree.length + 2));
    }
    for (let at = tree.length - 1; at >= 0; at -= 1) {
      const node = tree.order[at] ?? 0;
      const left = tree.left[node] ?? 0;
      const right = tree.right[node] ?? 0;
      this.#edges[node] = left === 0 ? node : (this.#edges[left] ?? 0);
      this.#rights[node] = right === 0 ? node : (this.#rights[right] ?? 0);
    }
  }

  #describe(
    skeleton: Skeleton,
    tree: Tree,
    relations: Int32Array,
    node: number,
    sibling: number,
    next: number,
    rank: number,
    bag: number,
  ): void {
    const { lower, tag, upos, cluster, middle, suffix3, mark, bits } = skeleton;
    const atoms = this.#atoms;
    let a = 0;
    const put = (word: number) => {
      atoms[a] = lower[word] ?? 0;
      atoms[a + 1] = tag[word] ?? 0;
      atoms[a + 2] = upos[word] ?? 0;
      atoms[a + 3] = cluster[word] ?? 0;
      atoms[a + 4] = middle[word] ?? 0;
      atoms[a + 5] = suffix3[word] ?? 0;
      a += 6;
    };
    const head = tree.heads[node] ?? 0;
    const leftmost = tree.left[node] ?? 0;
    put(node);
    put(head);
    put(node - 1);
    put(node + 1);
    put(head - 1);
    put(head + 1);
    put(tree.heads[head] ?? 0);
    put(leftmost);
    put(leftmost === 0 ? 0 : (tree.inner[leftmost] ?? 0));
    put(tree.right[node] ?? 0);
    put(sibling);
    put(next);
    const from = Math.min(head, node);
    const to = Math.max(head, node);
    const distance = to - from;
    atoms[a] = distance <= 4 ? distance : distance <= 8 ? 5 : 6;
    atoms[a + 1] = node < head ? 1 : 2;
    atoms[a + 2] = relations[head] ?? 0;
    atoms[a + 3] = sibling === 0 ? -1 : (relations[sibling] ?? 0);
    atoms[a + 4] = tree.leftCount[head] ?? 0;
    atoms[a + 5] = tree.rightCount[head] ?? 0;
    atoms[a + 6] = Math.min(3, tree.leftCount[node] ?? 0);
    atoms[a + 7] = Math.min(3, tree.rightCount[node] ?? 0);
    atoms[a + 8] = Math.min(4, rank);
    atoms[a + 9] = Math.min(3, (skeleton.verbs[to - 1] ?? 0) - (skeleton.verbs[from] ?? 0));
    atoms[a + 10] = Math.min(3, (skeleton.marks[to] ?? 0) - (skeleton.marks[from] ?? 0));
    atoms[a + 11] = (bits[node] ?? 0) & (BITS.capital | BITS.allCapitals | BITS.digit);
    atoms[a + 12] = node === 1 ? 1 : 0;
    atoms[a + 13] = bag;
    atoms[a + 14] = mark[node] ?? 0;
    atoms[a + 15] = mark[node + 1] ?? 0;
    atoms[a + 16] = mark[this.#edges[node] ?? 0] ?? 0;
    atoms[a + 17] = mark[(this.#rights[node] ?? 0) + 1] ?? 0;
  }
}
