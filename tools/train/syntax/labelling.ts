/** Trains the labeller on gold trees. */
import { arcKey, Labeller } from '../../../src/syntax/labeller.js';
import type { Scorer } from '../../../src/syntax/linear.js';
import { Tree } from '../../../src/syntax/tree.js';
import { chanceFrom, shuffled } from '../chance.js';
import type { Inventory, TaggedExample } from './examples.js';
import { bestOf, Perceptron } from './perceptron.js';
import type { TrainingOptions } from './tagging.js';

export function trainLabeller(
  examples: readonly TaggedExample[],
  { relations: names, root }: Inventory,
  { epochs, seed, without }: TrainingOptions,
): Perceptron {
  const classes = names.length;
  const model = new Perceptron(classes);
  const labeller = new Labeller(without);
  const scores = new Float64Array(classes);
  const chance = chanceFrom(seed);
  const tree = new Tree();
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { skeleton, nodeHeads, nodeRelations } of shuffled(examples, chance)) {
      tree.read(nodeHeads, skeleton.length);
      const relations = new Int32Array(skeleton.length + 2);
      labeller.read(skeleton, tree, relations, root, (features, count, node) => {
        model.tick();
        model.score(features, count, scores);
        const best = bestOf(scores, classes);
        const right = nodeRelations[node] ?? 0;
        if (best !== right) {
          model.update(features, count, right, 1);
          model.update(features, count, best, -1);
        }
        return best;
      });
    }
  }
  return model;
}

/** Relations by node. */
export function labelWith(
  model: Scorer,
  examples: readonly TaggedExample[],
  heads: readonly Int32Array[],
  root: number,
  without: ReadonlySet<string>,
  fixed?: ReadonlyMap<number, number>,
): Int32Array[] {
  const labeller = new Labeller(without);
  const scores = new Float64Array(model.classes);
  const tree = new Tree();
  return examples.map(({ skeleton }, index) => {
    tree.read(heads[index] ?? new Int32Array(0), skeleton.length);
    const relations = new Int32Array(skeleton.length + 2);
    const choose = (features: Int32Array, count: number) => {
      model.score(features, count, scores);
      return bestOf(scores, model.classes);
    };
    labeller.read(skeleton, tree, relations, root, choose, fixed);
    return relations;
  });
}

/** An arc with a fixed relation was seen at least this often, with another relation at most once in a hundred. */
const LEAST_FIXED = 20;
const FIXED_PART = 0.99;

/** By {@link arcKey}: the number of the one relation. */
export function fixedRelationsOf(examples: readonly TaggedExample[]): Map<number, number> {
  const seen = new Map<number, Map<number, number>>();
  for (const { skeleton, nodeHeads, nodeRelations } of examples) {
    for (let node = 1; node <= skeleton.length; node += 1) {
      const head = nodeHeads[node] ?? 0;
      if (head === 0) continue;
      const key = arcKey(skeleton, node, head);
      const relations = seen.get(key) ?? new Map<number, number>();
      seen.set(key, relations);
      const relation = nodeRelations[node] ?? 0;
      relations.set(relation, (relations.get(relation) ?? 0) + 1);
    }
  }
  const fixed = new Map<number, number>();
  for (const [key, relations] of seen) {
    const total = [...relations.values()].reduce((sum, count) => sum + count, 0);
    for (const [relation, count] of relations) {
      if (count >= LEAST_FIXED && count >= FIXED_PART * total) fixed.set(key, relation);
    }
  }
  return fixed;
}
