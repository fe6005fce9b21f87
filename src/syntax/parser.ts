/**
 * Heads, by an arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): every word is shifted once and
 * removed once, so a sentence of n words takes 2n - 1 steps; the word that is left is the root, so every result is a tree.
 * States share what they have in common, so that a step costs the same in any sentence; `beam.ts` chooses among them. The steps and what is
 * seen of a state stand in one file, since both read the same pools in the innermost loop.
 */
import { PARSER_ATOMS, PARSER_TEMPLATES } from './parser-templates.js';
import type { Skeleton } from './skeleton.js';
import { compileTemplates, hashFeatures, type Templates } from './templates.js';

/** SHIFT puts the next word on the stack; LEFT hangs the top on the next word; RIGHT hangs it on the one below. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const ACTIONS = 3;
export const PARSER_GROUPS: readonly string[] = Object.keys(PARSER_TEMPLATES);

// A node of the tree so far: the word, its outermost left child and the next one; to the right likewise, and the outermost
// right child's own; numbers of children; the first word below it.
const WORD = 0;
const L = 1;
const L2 = 2;
const R = 3;
const R2 = 4;
const RR = 5;
const VL = 6;
const VR = 7;
const EDGE = 8;
const NODE = 9;
/** Of the words that a state shows, the first ones show their part of speech and their clusters, too. */
const WHOLE = 3;
// A cell of the stack: a node, and the cell below.
const BELOW = 1;
const CELL = 2;
// A state: top cell, node of the next word (0 if none), next word, depth, state before, action that led here.
const TOP = 0;
const FRONT = 1;
const NEXT = 2;
const DEPTH = 3;
const BEFORE = 4;
const ACTION = 5;
const STATE = 6;

export class Parser {
  readonly #templates: Templates;
  readonly #atoms = new Int32Array(PARSER_ATOMS.length);
  /** What {@link describe} wrote last. */
  readonly features: Int32Array;
  /** The words that a state shows by themselves. */
  readonly #near = new Int32Array(9);
  #skeleton: Skeleton | null = null;
  #length = 0;
  // Pools, grown when a longer sentence comes; number 0 is nothing in each.
  #nodes = new Int32Array(0);
  #nodeCount = 0;
  #cells = new Int32Array(0);
  #cellCount = 0;
  #states = new Int32Array(0);
  #stateCount = 0;

  /** @param without groups of templates to leave out */
  constructor(without: ReadonlySet<string> = new Set()) {
    this.#templates = compileTemplates(PARSER_ATOMS, PARSER_TEMPLATES, without);
    this.features = new Int32Array(this.#templates.count);
  }

  /** The first state of a sentence of at least one word, with room for `width` states a step and one more. */
  begin(skeleton: Skeleton, width: number): number {
    const { length } = skeleton;
    this.#skeleton = skeleton;
    this.#length = length;
    const most = 2 * (length + 2) * (width + 1) + 16;
    if (this.#states.length < most * STATE) {
      this.#nodes = new Int32Array(2 * most * NODE);
      this.#cells = new Int32Array(2 * most * CELL);
      this.#states = new Int32Array(2 * most * STATE);
    }
    this.#nodeCount = 1;
    this.#cellCount = 1;
    this.#stateCount = 1;
    const state = this.#newState();
    this.#states[state + TOP] = 0;
    this.#states[state + FRONT] = this.#leaf(1);
    this.#states[state + NEXT] = 1;
    this.#states[state + DEPTH] = 0;
    this.#states[state + BEFORE] = 0;
    this.#states[state + ACTION] = -1;
    return state;
  }

  /** Number of steps from the first state to the last. */
  get steps(): number {
    return 2 * this.#length - 1;
  }

  /** The actions that a state allows: bit 1 << action. */
  allowed(state: number): number {
    const depth = this.#states[state + DEPTH] ?? 0;
    const hasNext = (this.#states[state + NEXT] ?? 0) <= this.#length;
    return (hasNext ? 1 << SHIFT : 0) | (hasNext && depth > 0 ? 1 << LEFT : 0) | (depth > 1 ? 1 << RIGHT : 0);
  }

  /** The state that an allowed action leads to. */
  step(state: number, action: number): number {
    const states = this.#states;
    const cells = this.#cells;
    const nodes = this.#nodes;
    const made = this.#newState();
    const top = states[state + TOP] ?? 0;
    const next = states[state + NEXT] ?? 0;
    const depth = states[state + DEPTH] ?? 0;
    states[made + BEFORE] = state;
    states[made + ACTION] = action;
    if (action === SHIFT) {
      states[made + TOP] = this.#cell(states[state + FRONT] ?? 0, top);
      states[made + FRONT] = this.#leaf(next + 1);
      states[made + NEXT] = next + 1;
      states[made + DEPTH] = depth + 1;
      return made;
    }
    const child = cells[top] ?? 0;
    const below = cells[top + BELOW] ?? 0;
    states[made + NEXT] = next;
    states[made + DEPTH] = depth - 1;
    const head = action === LEFT ? (states[state + FRONT] ?? 0) : (cells[below] ?? 0);
    const node = this.#nodeCount * NODE;
    this.#nodeCount += 1;
    for (let field = 0; field < NODE; field += 1) nodes[node + field] = nodes[head + field] ?? 0;
    if (action === LEFT) {
      nodes[node + L2] = nodes[head + L] ?? 0;
      nodes[node + L] = nodes[child + WORD] ?? 0;
      nodes[node + VL] = (nodes[head + VL] ?? 0) + 1;
      nodes[node + EDGE] = nodes[child + EDGE] ?? 0;
      states[made + TOP] = below;
      states[made + FRONT] = node;
      return made;
    }
    nodes[node + R2] = nodes[head + R] ?? 0;
    nodes[node + R] = nodes[child + WORD] ?? 0;
    nodes[node + RR] = nodes[child + R] ?? 0;
    nodes[node + VR] = (nodes[head + VR] ?? 0) + 1;
    states[made + TOP] = this.#cell(node, cells[below + BELOW] ?? 0);
    states[made + FRONT] = states[state + FRONT] ?? 0;
    return made;
  }

  before(state: number): number {
    return this.#states[state + BEFORE] ?? 0;
  }

  /** The action that led to a state; -1 for the first one. */
  actionTo(state: number): number {
    return this.#states[state + ACTION] ?? -1;
  }

  next(state: number): number {
    return this.#states[state + NEXT] ?? 0;
  }

  /** The words on the stack, from the top down. */
  *stack(state: number): Generator<number> {
    for (let cell = this.#states[state + TOP] ?? 0; cell !== 0; cell = this.#cells[cell + BELOW] ?? 0) {
      yield this.#nodes[(this.#cells[cell] ?? 0) + WORD] ?? 0;
    }
  }

  /** Writes the features of a state and returns how many there are. */
  describe(state: number): number {
    const skeleton = this.#skeleton;
    if (skeleton === null) return 0;
    const { lower, tag, upos, cluster, middle, mark, tagClass } = skeleton;
    const states = this.#states;
    const cells = this.#cells;
    const nodes = this.#nodes;
    const atoms = this.#atoms;
    const end = this.#length + 1;
    const next = states[state + NEXT] ?? 0;
    const cell0 = states[state + TOP] ?? 0;
    const cell1 = cells[cell0 + BELOW] ?? 0;
    const n0 = cells[cell0] ?? 0;
    const n1 = cells[cell1] ?? 0;
    const n2 = cells[cells[cell1 + BELOW] ?? 0] ?? 0;
    const front = states[state + FRONT] ?? 0;
    const s0 = nodes[n0 + WORD] ?? 0;
    const s1 = nodes[n1 + WORD] ?? 0;
    const b1 = next < end ? next + 1 : end;
    const s0l = nodes[n0 + L] ?? 0;
    const s2 = nodes[n2 + WORD] ?? 0;
    const b0l = nodes[front + L] ?? 0;
    const near = this.#near;
    near[0] = s0;
    near[1] = s1;
    near[2] = next;
    near[3] = s2;
    near[4] = b1;
    near[5] = s0l;
    near[6] = nodes[n1 + R] ?? 0;
    near[7] = nodes[n1 + L] ?? 0;
    near[8] = b0l;
    let a = 0;
    for (let at = 0; at < near.length; at += 1) {
      const word = near[at] ?? 0;
      atoms[a] = lower[word] ?? 0;
      atoms[a + 1] = tag[word] ?? 0;
      a += 2;
      if (at >= WHOLE) continue;
      atoms[a] = upos[word] ?? 0;
      atoms[a + 1] = cluster[word] ?? 0;
      atoms[a + 2] = middle[word] ?? 0;
      a += 3;
    }
    atoms[a] = tag[nodes[n0 + R] ?? 0] ?? 0;
    atoms[a + 1] = tag[nodes[n0 + L2] ?? 0] ?? 0;
    atoms[a + 2] = tag[nodes[n0 + R2] ?? 0] ?? 0;
    atoms[a + 3] = tag[nodes[n0 + RR] ?? 0] ?? 0;
    atoms[a + 4] = tag[nodes[n1 + R2] ?? 0] ?? 0;
    atoms[a + 5] = tag[nodes[front + L2] ?? 0] ?? 0;
    atoms[a + 6] = upos[s2] ?? 0;
    atoms[a + 7] = upos[b1] ?? 0;
    atoms[a + 8] = middle[b0l] ?? 0;
    atoms[a + 9] = nodes[n0 + VL] ?? 0;
    atoms[a + 10] = nodes[n0 + VR] ?? 0;
    atoms[a + 11] = nodes[n1 + VL] ?? 0;
    atoms[a + 12] = nodes[front + VL] ?? 0;
    atoms[a + 13] = s0 === 0 ? 0 : bucket(next - s0);
    atoms[a + 14] = s1 === 0 ? 0 : bucket(s0 - s1);
    atoms[a + 15] = skeleton.between(s0, next);
    atoms[a + 16] = skeleton.between(s1, s0);
    atoms[a + 17] = Math.min(states[state + DEPTH] ?? 0, 4);
    atoms[a + 18] = Math.min(end - next, 3);
    // The marks in the gaps: before the subtrees of the top, of the next word and of the second, and after single words.
    atoms[a + 19] = s0 === 0 ? 0 : (mark[nodes[n0 + EDGE] ?? 0] ?? 0);
    atoms[a + 20] = front === 0 ? (mark[end] ?? 0) : (mark[nodes[front + EDGE] ?? 0] ?? 0);
    atoms[a + 21] = mark[next] ?? 0;
    atoms[a + 22] = mark[b1] ?? 0;
    atoms[a + 23] = mark[b1 < end ? b1 + 1 : end] ?? 0;
    atoms[a + 24] = s1 === 0 ? 0 : (mark[nodes[n1 + EDGE] ?? 0] ?? 0);
    atoms[a + 25] = tagClass[s0] ?? 0;
    atoms[a + 26] = tagClass[s1] ?? 0;
    atoms[a + 27] = tagClass[next] ?? 0;
    atoms[a + 28] = tagClass[b1] ?? 0;
    return hashFeatures(this.#templates, atoms, this.features);
  }

  /** Writes the head of every node, 0 for the root, into `heads`. */
  readHeads(last: number, heads: Int32Array): void {
    heads.fill(0, 0, this.#length + 2);
    for (let state = last; this.actionTo(state) >= 0; state = this.before(state)) {
      const action = this.actionTo(state);
      if (action === SHIFT) continue;
      const was = this.before(state);
      const top = this.#states[was + TOP] ?? 0;
      const child = this.#nodes[(this.#cells[top] ?? 0) + WORD] ?? 0;
      const below = this.#cells[this.#cells[top + BELOW] ?? 0] ?? 0;
      heads[child] = action === LEFT ? this.next(was) : (this.#nodes[below + WORD] ?? 0);
    }
  }

  #newState(): number {
    const state = this.#stateCount * STATE;
    this.#stateCount += 1;
    return state;
  }

  #cell(node: number, below: number): number {
    const cell = this.#cellCount * CELL;
    this.#cellCount += 1;
    this.#cells[cell] = node;
    this.#cells[cell + BELOW] = below;
    return cell;
  }

  #leaf(word: number): number {
    if (word > this.#length) return 0;
    const node = this.#nodeCount * NODE;
    this.#nodeCount += 1;
    for (let field = 1; field < EDGE; field += 1) this.#nodes[node + field] = 0;
    this.#nodes[node + WORD] = word;
    this.#nodes[node + EDGE] = word;
    return node;
  }
}

/** 1 to 6 as they are, then 7 to 10, then more. */
function bucket(distance: number): number {
  return distance <= 6 ? distance : distance <= 10 ? 7 : 8;
}
