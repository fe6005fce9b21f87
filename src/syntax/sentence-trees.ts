/** The tree of a sentence: heads of the words, their relations, then the heads of the marks. */
import type { Segmentation, SentenceTree, WordRows } from '../document/index.js';
import { BEAM_WIDTH, searchBeam } from './beam.js';
import { syntaxModel } from './model.js';
import { currentWorkbench, parts, readWords } from './workbench.js';

/** What is known of the tokens of a text. */
interface Tagged {
  readonly tags: Uint8Array;
  readonly words: WordRows;
}

export function treeOf(segmentation: Segmentation, sentence: number, tagged: Tagged): SentenceTree {
  const { firstToken = 0, endToken = 0 } = segmentation.sentences[sentence] ?? {};
  const heads = new Int32Array(endToken - firstToken);
  const relations: string[] = [];
  let root = -1;
  for (const [first, end] of parts(firstToken, endToken)) {
    const partRoot = parsePart(segmentation, first, end, tagged, heads.subarray(first - firstToken), relations);
    if (root === -1) root = partRoot;
    else {
      heads[partRoot - firstToken] = root;
      relations[partRoot - firstToken] = 'parataxis';
    }
  }
  return { heads, relations };
}

/** Fills the heads of a part, as tokens, -1 for its root, and adds its relations; returns the root. */
function parsePart(
  segmentation: Segmentation,
  first: number,
  end: number,
  tagged: Tagged,
  into: Int32Array,
  relations: string[],
): number {
  const model = syntaxModel();
  const bench = currentWorkbench();
  const { skeleton, parser, labeller, punctuation, tree, scores, heads, nodeHeads, nodeRelations } = bench;
  const words = readWords(segmentation, first, end, tagged.words);
  for (let place = 1; place <= words.length; place += 1) bench.tags[place] = tagged.tags[first + place - 1] ?? 0;
  skeleton.read(words, bench.tags, model.tags);
  if (skeleton.length === 0) {
    // Marks alone: they hang on the first.
    for (let token = first; token < end; token += 1) {
      into[token - first] = token === first ? -1 : first;
      relations.push(token === first ? 'root' : 'punct');
    }
    return first;
  }
  const start = parser.begin(skeleton, BEAM_WIDTH);
  parser.readHeads(searchBeam(parser, { start, width: BEAM_WIDTH, scorer: model.parser }), nodeHeads);
  tree.read(nodeHeads, skeleton.length);
  const chooseRelation = (features: Int32Array, count: number) => {
    model.labeller.score(features, count, scores);
    return best(scores, model.labeller.classes);
  };
  labeller.read(skeleton, tree, nodeRelations, model.root, chooseRelation, model.fixedRelations);
  for (let node = 1; node <= skeleton.length; node += 1) {
    heads[skeleton.place[node] ?? 0] = skeleton.place[nodeHeads[node] ?? 0] ?? 0;
  }
  punctuation.read(words, skeleton, tree, nodeRelations, heads, (features, count) => {
    model.punctuation.score(features, count, scores);
    return scores[0] ?? 0;
  });
  let root = first;
  for (let place = 1; place <= words.length; place += 1) {
    const head = heads[place] ?? 0;
    const node = skeleton.node[place] ?? 0;
    into[place - 1] = head === 0 ? -1 : first + head - 1;
    if (head === 0) root = first + place - 1;
    relations.push(node === 0 ? 'punct' : (model.relations[nodeRelations[node] ?? 0] ?? 'dep'));
  }
  return root;
}

function best(scores: Float64Array, classes: number): number {
  let at = 0;
  for (let k = 1; k < classes; k += 1) if ((scores[k] ?? 0) > (scores[at] ?? 0)) at = k;
  return at;
}
