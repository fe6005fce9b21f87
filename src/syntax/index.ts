/**
 * The syntax stage: part of speech of every token at once; lemmas, and a sentence's tree, when they are first asked for.
 */
import { type Segmentation, type SentenceTree, Syntax } from '../document/index.js';
import { isDictionaryWord } from '../resources/dictionary.js';
import { BEAM_WIDTH, searchBeam } from './beam.js';
import { Forms } from './forms.js';
import { Labeller } from './labeller.js';
import { KnownLemmas } from './lemmas.js';
import { syntaxModel } from './model.js';
import { Parser } from './parser.js';
import { PunctuationAttacher } from './punctuation.js';
import { Skeleton } from './skeleton.js';
import { TagReader } from './tagger.js';
import { Tree } from './tree.js';
import { SentenceWords } from './words.js';

/**
 * A sentence of more tokens is a table or a list without stops: it is parsed in parts of this length, and the roots of the
 * parts hang on the first, so that memory stays bounded.
 */
const MAX_PART = 500;

/** What the stage works with; reused from text to text, and holding nothing of any but what its words are by themselves. */
interface Workbench {
  readonly forms: Forms;
  readonly lemmas: KnownLemmas;
  readonly words: SentenceWords;
  /** By place of the part: its row in `forms`. */
  readonly rows: Int32Array;
  readonly tagReader: TagReader;
  readonly skeleton: Skeleton;
  readonly parser: Parser;
  readonly labeller: Labeller;
  readonly punctuation: PunctuationAttacher;
  readonly tree: Tree;
  readonly scores: Float64Array;
  /** By tag. */
  readonly sums: Int32Array;
  /** By place of the part. */
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly nodeHeads: Int32Array;
  readonly nodeRelations: Int32Array;
}

let workbench: Workbench | null = null;

function currentWorkbench(): Workbench {
  workbench ??= newWorkbench();
  return workbench;
}

function newWorkbench(): Workbench {
  const { tagger, lexicon, lemmas } = syntaxModel();
  return {
    forms: new Forms(tagger, lexicon),
    lemmas: new KnownLemmas(lemmas, isDictionaryWord),
    words: new SentenceWords(),
    rows: new Int32Array(MAX_PART + 2),
    tagReader: new TagReader(new Set(), 'context'),
    skeleton: new Skeleton(),
    parser: new Parser(),
    labeller: new Labeller(),
    punctuation: new PunctuationAttacher(),
    tree: new Tree(),
    scores: new Float64Array(256),
    sums: new Int32Array(tagger.classes),
    tags: new Int32Array(MAX_PART + 2),
    heads: new Int32Array(MAX_PART + 2),
    nodeHeads: new Int32Array(MAX_PART + 2),
    nodeRelations: new Int32Array(MAX_PART + 2),
  };
}

export function analyseSyntax(segmentation: Segmentation): Syntax {
  const { tokens, sentences } = segmentation;
  const model = syntaxModel();
  const tags = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    for (const [first, end] of parts(firstToken, endToken)) tagPart(segmentation, first, end, tags);
  }
  const lemmas = new Array<string | undefined>(tokens.length).fill(undefined);
  return new Syntax({
    tokens: tokens.length,
    sentences,
    upos: (token) => model.tags.upos(tags[token] ?? 0),
    xpos: (token) => model.tags.xpos(tags[token] ?? 0),
    lemma: (token) => {
      const known = lemmas[token];
      if (known !== undefined) return known;
      const lemma = currentWorkbench().lemmas.lemma(
        tokens.text(token),
        tokens.lower(token),
        model.tags.xpos(tags[token] ?? 0),
      );
      lemmas[token] = lemma;
      return lemma;
    },
    tree: (sentence) => treeOf(segmentation, sentence, tags),
  });
}

function* parts(first: number, end: number): Generator<readonly [first: number, end: number]> {
  for (let from = first; from < end; from += MAX_PART) yield [from, Math.min(end, from + MAX_PART)];
}

function readWords({ tokens }: Segmentation, first: number, end: number): SentenceWords {
  const { words, forms, rows } = currentWorkbench();
  forms.read(tokens, first, end, words, rows);
  return words;
}

function tagPart(segmentation: Segmentation, first: number, end: number, tags: Uint8Array): void {
  const { tagReader, forms, rows, sums, tags: partTags } = currentWorkbench();
  const { tagger, fixedTags } = syntaxModel();
  const choose = (features: Int32Array, count: number, place: number) => {
    forms.sum(rows, place, sums);
    tagger.add(features, count, sums, 0);
    return bestSum(sums, tagger.classes);
  };
  tagReader.read(readWords(segmentation, first, end), partTags, choose, fixedTags);
  for (let token = first; token < end; token += 1) tags[token] = partTags[token - first + 1] ?? 0;
}

/** Whole numbers and fractions are looked through apart: one loop over both kinds of arrays is slower. */
function bestSum(sums: Int32Array, classes: number): number {
  let at = 0;
  let most = sums[0] ?? 0;
  for (let k = 1; k < classes; k += 1) {
    const sum = sums[k] ?? 0;
    if (sum > most) {
      at = k;
      most = sum;
    }
  }
  return at;
}

function best(scores: Float64Array, classes: number): number {
  let at = 0;
  for (let k = 1; k < classes; k += 1) if ((scores[k] ?? 0) > (scores[at] ?? 0)) at = k;
  return at;
}

function treeOf(segmentation: Segmentation, sentence: number, tags: Uint8Array): SentenceTree {
  const { firstToken = 0, endToken = 0 } = segmentation.sentences[sentence] ?? {};
  const heads = new Int32Array(endToken - firstToken);
  const relations: string[] = [];
  let root = -1;
  for (const [first, end] of parts(firstToken, endToken)) {
    const partRoot = parsePart(segmentation, first, end, tags, heads.subarray(first - firstToken), relations);
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
  tags: Uint8Array,
  into: Int32Array,
  relations: string[],
): number {
  const model = syntaxModel();
  const bench = currentWorkbench();
  const { skeleton, parser, labeller, punctuation, tree, scores, heads, nodeHeads, nodeRelations } = bench;
  const words = readWords(segmentation, first, end);
  for (let place = 1; place <= words.length; place += 1) bench.tags[place] = tags[first + place - 1] ?? 0;
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
