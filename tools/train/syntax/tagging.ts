/** Trains the tagger: from left to right with its own tags before, so that it learns with the errors that it makes. */

import { hashText } from '../../../src/resources/hash.js';
import type { Scorer } from '../../../src/syntax/linear.js';
import { TagReader } from '../../../src/syntax/tagger.js';
import { chanceFrom, shuffled } from '../chance.js';
import type { SentenceExample } from './examples.js';
import { bestOf, Perceptron } from './perceptron.js';
import type { AlignedDocument } from './treebank.js';

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Groups of templates to leave out. */
  readonly without: ReadonlySet<string>;
}

export function trainTagger(
  examples: readonly SentenceExample[],
  classes: number,
  { epochs, seed, without }: TrainingOptions,
): Perceptron {
  const model = new Perceptron(classes);
  const reader = new TagReader(without);
  const scores = new Float64Array(classes);
  const chance = chanceFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { words, gold } of shuffled(examples, chance)) {
      const tags = new Int32Array(words.length + 2);
      reader.read(words, tags, (features, count, place) => {
        model.tick();
        model.score(features, count, scores);
        const best = bestOf(scores, classes);
        const right = gold.tags[place] ?? 0;
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

export function tagWith(
  model: Scorer,
  examples: readonly SentenceExample[],
  without: ReadonlySet<string>,
  fixed?: ReadonlyMap<number, number>,
): Int32Array[] {
  const reader = new TagReader(without);
  const scores = new Float64Array(model.classes);
  return examples.map(({ words }) => {
    const tags = new Int32Array(words.length + 2);
    const choose = (features: Int32Array, count: number) => {
      model.score(features, count, scores);
      return bestOf(scores, model.classes);
    };
    const fixedAt = (place: number) => fixed?.get(words.columns.lower[place] ?? 0) ?? -1;
    reader.read(words, tags, choose, fixedAt);
    return tags;
  });
}

/** Words must be seen this often to be in the lexicon, and a tag must be this part of what a word was seen with. */
const LEAST_SEEN = 4;
const LEAST_PART = 0.05;
const MAX_TAGS = 4;

type TagCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How often each word, in lower case and with its digits as `0`, was seen with each tag. */
function tagCounts(documents: readonly AlignedDocument[]): TagCounts {
  const seen = new Map<string, Map<string, number>>();
  for (const { upos, xpos, segmentation } of documents) {
    for (const [token, tag] of upos.entries()) {
      const word = segmentation.tokens.lower(token).replaceAll(/\d/g, '0');
      const tags = seen.get(word) ?? new Map<string, number>();
      seen.set(word, tags);
      const name = `${tag}|${xpos[token]}`;
      tags.set(name, (tags.get(name) ?? 0) + 1);
    }
  }
  return seen;
}

function total(tags: ReadonlyMap<string, number>): number {
  return [...tags.values()].reduce((sum, count) => sum + count, 0);
}

/** A word with a fixed tag was seen at least this often, with another tag at most once in a hundred. */
const LEAST_FIXED = 50;
const FIXED_PART = 0.99;

/** By hash of the word in lower case: the number of its one tag. Names are left to the tagger: any word can be one. */
export function fixedTagsOf(documents: readonly AlignedDocument[], tagNames: readonly string[]): Map<number, number> {
  const fixed = new Map<number, number>();
  for (const [word, tags] of tagCounts(documents)) {
    const [[name, count] = ['', 0]] = [...tags].sort(([, a], [, b]) => b - a);
    const number = tagNames.indexOf(name);
    if (count < LEAST_FIXED || count < FIXED_PART * total(tags) || number < 0 || name.startsWith('PROPN')) continue;
    fixed.set(hashText(word), number);
  }
  return fixed;
}

/** By hash of the word in lower case: a hash of the tags that it was seen with, the commonest first. */
export function lexiconOf(documents: readonly AlignedDocument[]): Map<number, number> {
  const lexicon = new Map<number, number>();
  for (const [word, tags] of tagCounts(documents)) {
    const all = total(tags);
    if (all < LEAST_SEEN) continue;
    const common = [...tags]
      .filter(([, count]) => count >= LEAST_PART * all)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MAX_TAGS);
    lexicon.set(hashText(word), hashText(common.map(([name]) => name).join(' ')));
  }
  return lexicon;
}
