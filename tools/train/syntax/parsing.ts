/** Trains the parser in three ways: step by step on the gold's way, step by step on its own, or whole sentences in a beam. */
import { type AfterStep, searchBeam } from '../../../src/syntax/beam.js';
import type { Scorer } from '../../../src/syntax/linear.js';
import { ACTIONS, LEFT, Parser, RIGHT, SHIFT } from '../../../src/syntax/parser.js';
import { chanceFrom, shuffled } from '../chance.js';
import type { TaggedExample } from './examples.js';
import { FeatureCounts, Perceptron } from './perceptron.js';

export interface ParserOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly without: ReadonlySet<string>;
  /**
   * `static` follows the gold's actions; `dynamic` its own from the second epoch on, nine times of ten, and is told what is
   * still best (Goldberg and Nivre 2012); `beam` learns from the step at which the gold lies furthest after (Huang, Fayong
   * and Guo 2012).
   */
  readonly oracle: 'static' | 'dynamic' | 'beam';
  /** States kept in `beam`. */
  readonly width: number;
  /** Features that the gold's way shows less often get no weights. */
  readonly rare: number;
  readonly log?: (epoch: number, model: Perceptron) => void;
}

export function trainParser(examples: readonly TaggedExample[], options: ParserOptions): Perceptron {
  const { epochs, seed, without, oracle, width, rare, log } = options;
  const parser = new Parser(without);
  const chance = chanceFrom(seed);
  const learnt = examples.flatMap((example) => {
    if (example.skeleton.length < 2) return [];
    const actions = goldActions(parser, example);
    return [{ ...example, ...actions }];
  });
  const counts = new FeatureCounts(rare);
  for (const { skeleton, actions } of learnt) {
    let state = parser.begin(skeleton, 1);
    for (const action of actions) {
      counts.add(parser.features, parser.describe(state));
      state = parser.step(state, action);
    }
  }
  const model = new Perceptron(ACTIONS, rare > 1 ? counts : null);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of shuffled(learnt, chance)) {
      if (oracle !== 'beam')
        learnSteps(parser, model, example, oracle === 'dynamic' && epoch > 0 ? () => chance() < EXPLORE : () => false);
      else if (example.exact) learnSentence(parser, model, example, width);
    }
    log?.(epoch, model);
  }
  return model;
}

const EXPLORE = 0.9;

function learnSteps(
  parser: Parser,
  model: Perceptron,
  { skeleton, nodeHeads }: TaggedExample,
  explore: () => boolean,
): void {
  const oracle = new Oracle(parser, nodeHeads, skeleton.length);
  const scores = new Float64Array(ACTIONS);
  let state = parser.begin(skeleton, 1);
  for (let step = 0; step < parser.steps; step += 1) {
    model.tick();
    const count = parser.describe(state);
    model.score(parser.features, count, scores);
    const good = oracle.best(state);
    const right = bestAllowed(scores, good);
    const wrong = bestAllowed(scores, parser.allowed(state) & ~good);
    let taken = right;
    // One that is only as good would be lost in rounding.
    if (wrong >= 0 && (scores[wrong] ?? 0) >= (scores[right] ?? 0)) {
      model.update(parser.features, count, right, 1);
      model.update(parser.features, count, wrong, -1);
      if (explore()) taken = wrong;
    }
    state = parser.step(state, taken);
  }
}

function learnSentence(
  parser: Parser,
  model: Perceptron,
  { skeleton, actions }: TaggedExample & { readonly actions: readonly number[] },
  width: number,
): void {
  model.tick();
  const scores = new Float64Array(ACTIONS);
  const start = parser.begin(skeleton, width);
  let gold = start;
  let goldSum = 0;
  let inBeam = true;
  let worst = 0;
  let worstGold = 0;
  let worstOurs = 0;
  const after: AfterStep = (step, states, sums, size) => {
    const action = actions[step] ?? 0;
    const kept = inBeam
      ? states
          .subarray(0, size)
          .findIndex((state) => parser.before(state) === gold && parser.actionTo(state) === action)
      : -1;
    inBeam = kept >= 0;
    if (inBeam) {
      gold = states[kept] ?? 0;
      goldSum = sums[kept] ?? 0;
    } else {
      model.score(parser.features, parser.describe(gold), scores);
      goldSum += scores[action] ?? 0;
      gold = parser.step(gold, action);
    }
    const violation = (sums[0] ?? 0) - goldSum;
    if (kept !== 0 && violation >= worst) {
      worst = violation;
      worstGold = gold;
      worstOurs = states[0] ?? 0;
    }
  };
  searchBeam(parser, { start, width, scorer: model, after });
  if (worstGold === 0) return;
  const right = way(parser, start, worstGold);
  const ours = way(parser, start, worstOurs);
  let same = 0;
  while (parser.actionTo(right[same] ?? 0) === parser.actionTo(ours[same] ?? 0)) same += 1;
  for (const [states, by] of [
    [right, 1],
    [ours, -1],
  ] as const) {
    for (const state of states.slice(same)) {
      const count = parser.describe(parser.before(state));
      model.update(parser.features, count, parser.actionTo(state), by);
    }
  }
}

/** The states after `start` on the way to `last`. */
function way(parser: Parser, start: number, last: number): number[] {
  const states: number[] = [];
  for (let state = last; state !== start; state = parser.before(state)) states.push(state);
  return states.reverse();
}

/** The actions that make the gold tree, or the nearest that the system can make (`exact` false). */
function goldActions(parser: Parser, { skeleton, nodeHeads }: TaggedExample): { actions: number[]; exact: boolean } {
  const oracle = new Oracle(parser, nodeHeads, skeleton.length);
  const actions: number[] = [];
  let exact = true;
  let state = parser.begin(skeleton, 1);
  for (let step = 0; step < parser.steps; step += 1) {
    const best = oracle.best(state);
    if (oracle.least > 0) exact = false;
    const action = (best & (1 << LEFT)) !== 0 ? LEFT : (best & (1 << RIGHT)) !== 0 ? RIGHT : SHIFT;
    actions.push(action);
    state = parser.step(state, action);
  }
  return { actions, exact };
}

/** Which actions lose the fewest arcs of the gold tree (the cost of arc-hybrid in Goldberg and Nivre 2013). */
class Oracle {
  readonly #parser: Parser;
  readonly #heads: Int32Array;
  readonly #children: readonly number[][];
  readonly #length: number;
  /** What the best action loses. */
  least = 0;

  constructor(parser: Parser, heads: Int32Array, length: number) {
    this.#parser = parser;
    this.#heads = heads;
    this.#length = length;
    const children: number[][] = Array.from({ length: length + 2 }, () => []);
    for (let node = 1; node <= length; node += 1) children[heads[node] ?? 0]?.push(node);
    this.#children = children;
  }

  /** Bits 1 << action. */
  best(state: number): number {
    const parser = this.#parser;
    const allowed = parser.allowed(state);
    const next = parser.next(state);
    const [s0 = 0, s1 = 0, ...deeper] = parser.stack(state);
    const head = this.#heads[s0] ?? 0;
    const costs = [NEVER, NEVER, NEVER];
    const lost =
      s0 === 0 ? 0 : (this.#children[s0] ?? []).filter((child) => child >= next).length + (head === 0 ? 1 : 0);
    if ((allowed & (1 << LEFT)) !== 0) costs[LEFT] = lost + (head !== 0 && (head === s1 || head > next) ? 1 : 0);
    if ((allowed & (1 << RIGHT)) !== 0) costs[RIGHT] = lost + (next <= this.#length && head >= next ? 1 : 0);
    if ((allowed & (1 << SHIFT)) !== 0) {
      const below = s1 === 0 ? [] : [s1, ...deeper];
      const mine = this.#heads[next] ?? 0;
      costs[SHIFT] =
        (below.includes(mine) ? 1 : 0) +
        [s0, ...below].filter((node) => node !== 0 && this.#heads[node] === next).length;
    }
    this.least = Math.min(...costs);
    return costs.reduce((bits, cost, action) => (cost === this.least ? bits | (1 << action) : bits), 0);
  }
}

const NEVER = 1000;

function bestAllowed(scores: Float64Array, allowed: number): number {
  let best = -1;
  for (let action = 0; action < ACTIONS; action += 1) {
    if ((allowed & (1 << action)) !== 0 && (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0))) best = action;
  }
  return best;
}

/** Heads by node. */
export function parseWith(
  model: Scorer,
  width: number,
  examples: readonly TaggedExample[],
  without: ReadonlySet<string>,
): Int32Array[] {
  const parser = new Parser(without);
  return examples.map(({ skeleton }) => {
    const heads = new Int32Array(skeleton.length + 2);
    if (skeleton.length === 0) return heads;
    const start = parser.begin(skeleton, width);
    parser.readHeads(searchBeam(parser, { start, width, scorer: model }), heads);
    return heads;
  });
}
