/** Trains what hangs punctuation marks on words, over trees as the parser makes them. */
import type { Scorer } from '../../../src/syntax/linear.js';
import { PunctuationAttacher } from '../../../src/syntax/punctuation.js';
import { Tree } from '../../../src/syntax/tree.js';
import { chanceFrom, shuffled } from '../chance.js';
import type { TaggedExample } from './examples.js';
import { Perceptron } from './perceptron.js';

export interface ParsedExample extends TaggedExample {
  /** By node. */
  readonly tree: { readonly heads: Int32Array; readonly relations: Int32Array };
}

export function trainPunctuation(
  examples: readonly ParsedExample[],
  { epochs, seed }: { epochs: number; seed: number },
): Perceptron {
  const model = new Perceptron(1);
  const attacher = new PunctuationAttacher();
  const chance = chanceFrom(seed);
  const tree = new Tree();
  const scores = new Float64Array(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { words, skeleton, tree: parsed, gold } of shuffled(examples, chance)) {
      if (skeleton.length === 0) continue;
      tree.read(parsed.heads, skeleton.length);
      const heads = gold.heads.slice();
      const score = (features: Int32Array, count: number) => {
        model.score(features, count, scores);
        return scores[0] ?? 0;
      };
      attacher.read(words, skeleton, tree, parsed.relations, heads, score, (place, candidates, best, describe) => {
        model.tick();
        const wanted = skeleton.node[gold.heads[place] ?? 0] ?? 0;
        const right = wanted === 0 ? -1 : candidates.indexOf(wanted);
        if (right < 0 || right === best) return best;
        model.update(attacher.features, describe(right), 0, 1);
        model.update(attacher.features, describe(best), 0, -1);
        return right;
      });
    }
  }
  return model;
}

/** Heads by place. */
export function attachWith(
  model: Scorer,
  examples: readonly TaggedExample[],
  nodeHeads: readonly Int32Array[],
  relations: readonly Int32Array[],
): Int32Array[] {
  const attacher = new PunctuationAttacher();
  const tree = new Tree();
  const scores = new Float64Array(1);
  return examples.map(({ words, skeleton }, index) => {
    const mine = nodeHeads[index] ?? new Int32Array(0);
    const heads = new Int32Array(words.length + 2);
    for (let node = 1; node <= skeleton.length; node += 1)
      heads[skeleton.place[node] ?? 0] = skeleton.place[mine[node] ?? 0] ?? 0;
    if (skeleton.length === 0) {
      for (let place = 2; place <= words.length; place += 1) heads[place] = 1;
      return heads;
    }
    tree.read(mine, skeleton.length);
    attacher.read(words, skeleton, tree, relations[index] ?? new Int32Array(0), heads, (features, count) => {
      model.score(features, count, scores);
      return scores[0] ?? 0;
    });
    return heads;
  });
}
