/** All parts of the syntax model, one after another. */

import { isDictionaryWord } from '../../../src/resources/dictionary.js';
import { BEAM_WIDTH } from '../../../src/syntax/beam.js';
import { lemmaOf, parseLemmaTable } from '../../../src/syntax/lemmas.js';
import { LinearModel } from '../../../src/syntax/linear.js';
import type { SyntaxWeights } from '../../../src/syntax/model.js';
import { PackedModel } from '../../../src/syntax/packed-linear.js';
import { ACTIONS } from '../../../src/syntax/parser.js';
import { TagSet } from '../../../src/syntax/tag-set.js';
import { examplesOf, type Inventory, inventoryOf, type SentenceExample, tagged } from './examples.js';
import { freeze, freezePacked, sizeOf } from './freeze.js';
import { fixedRelationsOf, labelWith, trainLabeller } from './labelling.js';
import { learnLemmas } from './lemmas.js';
import { type ParserOptions, parseWith, trainParser } from './parsing.js';
import { Perceptron } from './perceptron.js';
import { attachWith, trainPunctuation } from './punctuating.js';
import { fixedTagsOf, lexiconOf, tagWith, trainTagger } from './tagging.js';
import { type AlignedDocument, type TreeScore, TreeScorer } from './treebank.js';

/** Room in the file, in bytes. */
const ROOM = { tagger: 1_900_000, parser: 6_500_000, labeller: 2_500_000, punctuation: 400_000 };

export interface SyntaxOptions {
  readonly log?: (line: string) => void;
  readonly epochs?: {
    readonly tagger: number;
    readonly fold: number;
    readonly parser: number;
    readonly labeller: number;
    readonly punctuation: number;
  };
  readonly parser?: Pick<ParserOptions, 'oracle' | 'width' | 'rare'>;
  /** Models of each part, which are learnt in different orders and then mixed. */
  readonly seeds?: number;
  /** Groups of templates to leave out. */
  readonly without?: ReadonlySet<string>;
}

const EPOCHS = { tagger: 6, fold: 3, parser: 10, labeller: 4, punctuation: 6 };
const PARSER = { oracle: 'beam', width: BEAM_WIDTH, rare: 2 } as const;
/** The parser learns with tags as the tagger makes them on texts that it has not seen. */
const FOLDS = 5;
const SEED = 1;
const SEEDS = 4;
/** What a feature of the parser takes in the file. */
const PACKED_BYTES = 5;

export function trainSyntax(documents: readonly AlignedDocument[], options: SyntaxOptions = {}): SyntaxWeights {
  const {
    log = () => {},
    epochs = EPOCHS,
    parser: parserOptions = PARSER,
    seeds = SEEDS,
    without = new Set<string>(),
  } = options;
  const inventory = inventoryOf(documents);
  const lexicon = lexiconOf(documents);
  const examples = examplesOf(documents, inventory, (lower) => lexicon.get(lower) ?? 0);
  log(`${documents.length} documents, ${examples.length} sentences`);
  const orders = Array.from({ length: seeds }, (_, index) => SEED + index);
  const trainTags = (some: readonly SentenceExample[], rounds: number, from: readonly number[]) =>
    freeze(
      from.map((seed) => trainTagger(some, inventory.tags.size, { epochs: rounds, seed, without })),
      ROOM.tagger,
    );
  const tagger = trainTags(examples, epochs.tagger, orders);
  log(`tagger ${size(tagger)}`);
  const foldOf = new Map(documents.map((document, index) => [document, index % FOLDS]));
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainTags(
      examples.filter(({ document }) => foldOf.get(document) !== fold),
      epochs.fold,
      [SEED + 1 + fold],
    );
    const inside = examples.filter(({ document }) => foldOf.get(document) === fold);
    const tags = tagWith(new LinearModel(model), inside, without);
    log(`fold ${fold + 1} of ${FOLDS}`);
    return inside.map((example, index) => tagged(example, tags[index] ?? new Int32Array(0), inventory));
  });
  const learnt = folds.flat();
  const labeller = freeze(
    orders.map((seed) => trainLabeller(learnt, inventory, { epochs: epochs.labeller, seed, without })),
    ROOM.labeller,
  );
  log(`labeller ${size(labeller)}`);
  // Marks hang on trees as the parser makes them: those of quick ones, each for the folds that it has not seen.
  const quick = [0, 1].map((parity) =>
    trainParser(folds.filter((_, fold) => fold % 2 !== parity).flat(), {
      oracle: 'dynamic',
      width: 1,
      rare: 2,
      epochs: epochs.fold,
      seed: SEED,
      without,
    }),
  );
  const trees = folds.flatMap((inside, fold) => {
    const heads = parseWith(quick[fold % 2] ?? new Perceptron(ACTIONS), 1, inside, without);
    const relations = labelWith(new LinearModel(labeller), inside, heads, inventory.root, without);
    return inside.map((example, index) => ({
      ...example,
      tree: { heads: heads[index] ?? example.nodeHeads, relations: relations[index] ?? example.nodeRelations },
    }));
  });
  log('quick parsers');
  const punctuation = freeze(
    orders.map((seed) => trainPunctuation(trees, { epochs: epochs.punctuation, seed })),
    ROOM.punctuation,
  );
  log(`punctuation ${size(punctuation)}`);
  const parser = freezePacked(
    orders.map((seed, index) =>
      trainParser(learnt, {
        ...parserOptions,
        epochs: epochs.parser,
        seed,
        without,
        log: (epoch, { rows }) => log(`parser ${index + 1} of ${seeds}, epoch ${epoch + 1}: ${rows} features`),
      }),
    ),
    ROOM.parser / PACKED_BYTES,
  );
  log(`parser ${parser.weights.length / 3} features`);
  const lemmas = learnLemmas(
    documents.flatMap(({ gold }) =>
      gold.words.filter(({ lemma }) => lemma !== '_').map(({ form, xpos, lemma }) => ({ form, tag: xpos, lemma })),
    ),
  );
  return {
    tags: inventory.tagNames,
    relations: inventory.relations,
    lexicon,
    fixedTags: fixedTagsOf(documents, inventory.tagNames),
    fixedRelations: fixedRelationsOf(learnt),
    lemmas,
    tagger,
    parser,
    labeller,
    punctuation,
  };
}

function size(weights: Parameters<typeof sizeOf>[0]): string {
  return `${weights.keys.length} features, ${(sizeOf(weights) / 1e6).toFixed(2)} MB`;
}

export interface SyntaxScore extends TreeScore {
  readonly lemmas: number;
}

/** Scores from raw text: cleaning, sentences, tokens and tags are all ours. */
export function scoreSyntax(
  weights: SyntaxWeights,
  documents: readonly AlignedDocument[],
  {
    width = BEAM_WIDTH,
    without = new Set<string>(),
  }: { readonly width?: number; readonly without?: ReadonlySet<string> } = {},
): SyntaxScore {
  const inventory: Inventory = {
    tagNames: weights.tags,
    tags: new TagSet(weights.tags),
    relations: weights.relations,
    root: weights.relations.indexOf('root'),
  };
  const scorer = new TreeScorer();
  const table = parseLemmaTable(weights.lemmas);
  const models = {
    tagger: new LinearModel(weights.tagger),
    parser: new PackedModel(weights.parser),
    labeller: new LinearModel(weights.labeller),
    punctuation: new LinearModel(weights.punctuation),
  };
  let lemmas = 0;
  let words = 0;
  for (const document of documents) {
    const sentences = examplesOf([document], inventory, (lower) => weights.lexicon.get(lower) ?? 0);
    const tags = tagWith(models.tagger, sentences, without, weights.fixedTags);
    const examples = sentences.map((example, index) => tagged(example, tags[index] ?? new Int32Array(0), inventory));
    const nodeHeads = parseWith(models.parser, width, examples, without);
    const nodeRelations = labelWith(
      models.labeller,
      examples,
      nodeHeads,
      inventory.root,
      without,
      weights.fixedRelations,
    );
    const heads = attachWith(models.punctuation, examples, nodeHeads, nodeRelations);
    const sentenceOf = new Int32Array(document.segmentation.tokens.length);
    for (const [index, { firstToken, endToken }] of document.segmentation.sentences.entries())
      sentenceOf.fill(index, firstToken, endToken);
    const place = (token: number) => token - (examples[sentenceOf[token] ?? 0]?.firstToken ?? 0) + 1;
    const tag = (token: number) => examples[sentenceOf[token] ?? 0]?.tags[place(token)] ?? 0;
    scorer.add(document, {
      upos: (token) => inventory.tags.upos(tag(token)),
      xpos: (token) => inventory.tags.xpos(tag(token)),
      head(token) {
        const head = heads[sentenceOf[token] ?? 0]?.[place(token)] ?? 0;
        return head === 0 ? -1 : head - 1 + (examples[sentenceOf[token] ?? 0]?.firstToken ?? 0);
      },
      relation(token) {
        const sentence = sentenceOf[token] ?? 0;
        const node = examples[sentence]?.skeleton.node[place(token)] ?? 0;
        return node === 0 ? 'punct' : (inventory.relations[nodeRelations[sentence]?.[node] ?? 0] ?? 'dep');
      },
    });
    for (let token = 0; token < document.segmentation.tokens.length; token += 1) {
      const gold = document.gold.words[document.word[token] ?? -1];
      if (gold === undefined || gold.lemma === '_') continue;
      words += 1;
      const ours = lemmaOf(
        table,
        document.segmentation.tokens.text(token),
        document.segmentation.tokens.lower(token),
        inventory.tags.xpos(tag(token)),
        isDictionaryWord,
      );
      if (ours.toLowerCase() === gold.lemma.toLowerCase()) lemmas += 1;
    }
  }
  return { ...scorer.score, lemmas: Math.round((10_000 * lemmas) / Math.max(1, words)) / 100 };
}
