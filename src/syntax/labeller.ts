/** Relations, arc by arc from the root down, by a linear model over head, dependent and the relations already given. */
import { LABELLER_ATOMS, LABELLER_TEMPLATES } from './labeller-templates.js';
import type { Skeleton } from './skeleton.js';
import { compileTemplates, hashFeatures, type Templates } from './templates.js';
import type { Tree } from './tree.js';
import { BITS } from './words.js';

export const LABELLER_GROUPS: readonly string[] = Object.keys(LABELLER_TEMPLATES);

/** Chooses the relation of a node to its head, from the first `count` of `features`. */
export type ChooseRelation = (features: Int32Array, count: number, node: number) => number;

/** A hash of a word, its tag, the part of speech of its head, and the side on which that stands: `the` before a noun. */
export function arcKey({ lower, tag, upos }: Skeleton, node: number, head: number): number {
  const sum = (lower[node] ?? 0) + Math.imul(tag[node] ?? 0, 0x9e3779b1) + Math.imul(upos[head] ?? 0, 0xcc9e2d51);
  return Math.imul(node < head ? sum : ~sum, 0x85ebca6b);
}

export class Labeller {
  readonly #templates: Templates;
  readonly #atoms = new Int32Array(LABELLER_ATOMS.length);
  readonly #features: Int32Array;
  #edges = new Int32Array(0);
  #rights = new Int32Array(0);

  /** @param without groups of templates to leave out */
  constructor(without: ReadonlySet<string> = new Set()) {
    this.#templates = compileTemplates(LABELLER_ATOMS, LABELLER_TEMPLATES, without);
    this.#features = new Int32Array(this.#templates.count);
  }

  /**
   * Fills `relations`, by node, with what `choose` says; the root's is `root`.
   *
   * @param fixed relations about which nobody is asked, by {@link arcKey}
   */
  read(
    skeleton: Skeleton,
    tree: Tree,
    relations: Int32Array,
    root: number,
    choose: ChooseRelation,
    fixed?: ReadonlyMap<number, number>,
  ): void {
    relations[0] = -1;
    this.#findEdges(tree);
    let head = 0;
    let sibling = 0;
    let bag = 0;
    for (let at = 0; at < tree.length; at += 1) {
      const node = tree.order[at] ?? 0;
      const mine = tree.heads[node] ?? 0;
      if (mine === 0) {
        relations[node] = root;
        continue;
      }
      const first = mine !== head;
      if (first) {
        head = mine;
        sibling = 0;
        bag = 0;
      }
      const following = tree.order[at + 1] ?? 0;
      const next = at + 1 < tree.length && tree.heads[following] === head ? following : 0;
      let relation = fixed?.get(arcKey(skeleton, node, head));
      if (relation === undefined) {
        this.#describe(skeleton, tree, relations, node, sibling, next, bag);
        const count = hashFeatures(this.#templates, this.#atoms, this.#features);
        relation = choose(this.#features, count, node);
      }
      relations[node] = relation;
      bag |= 1 << (relation % 31);
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
    bag: number,
  ): void {
    const { lower, tag, upos, cluster, suffix3, mark, bits } = skeleton;
    const atoms = this.#atoms;
    const head = tree.heads[node] ?? 0;
    const left = tree.left[node] ?? 0;
    const left2 = left === 0 ? 0 : (tree.inner[left] ?? 0);
    const right = tree.right[node] ?? 0;
    const from = Math.min(head, node);
    const to = Math.max(head, node);
    const distance = to - from;
    atoms[0] = lower[node] ?? 0;
    atoms[1] = tag[node] ?? 0;
    atoms[2] = upos[node] ?? 0;
    atoms[3] = cluster[node] ?? 0;
    atoms[4] = suffix3[node] ?? 0;
    atoms[5] = lower[head] ?? 0;
    atoms[6] = tag[head] ?? 0;
    atoms[7] = upos[head] ?? 0;
    atoms[8] = lower[left] ?? 0;
    atoms[9] = tag[left] ?? 0;
    atoms[10] = lower[left2] ?? 0;
    atoms[11] = tag[left2] ?? 0;
    atoms[12] = lower[right] ?? 0;
    atoms[13] = tag[right] ?? 0;
    atoms[14] = tag[node - 1] ?? 0;
    atoms[15] = tag[node + 1] ?? 0;
    atoms[16] = tag[head - 1] ?? 0;
    atoms[17] = tag[head + 1] ?? 0;
    atoms[18] = tag[sibling] ?? 0;
    atoms[19] = tag[next] ?? 0;
    atoms[20] = lower[sibling] ?? 0;
    atoms[21] = lower[next] ?? 0;
    atoms[22] = lower[head - 1] ?? 0;
    atoms[23] = distance <= 4 ? distance : distance <= 8 ? 5 : 6;
    atoms[24] = node < head ? 1 : 2;
    atoms[25] = relations[head] ?? 0;
    atoms[26] = sibling === 0 ? -1 : (relations[sibling] ?? 0);
    atoms[27] = Math.min(3, tree.leftCount[node] ?? 0);
    atoms[28] = Math.min(3, tree.rightCount[node] ?? 0);
    atoms[29] = Math.min(3, (skeleton.verbs[to - 1] ?? 0) - (skeleton.verbs[from] ?? 0));
    atoms[30] = Math.min(3, (skeleton.marks[to] ?? 0) - (skeleton.marks[from] ?? 0));
    atoms[31] = (bits[node] ?? 0) & (BITS.capital | BITS.allCapitals | BITS.digit);
    atoms[32] = node === 1 ? 1 : 0;
    atoms[33] = bag;
    atoms[34] = mark[node + 1] ?? 0;
    atoms[35] = mark[this.#edges[node] ?? 0] ?? 0;
    atoms[36] = mark[(this.#rights[node] ?? 0) + 1] ?? 0;
  }
}
