/** Sentences of a treebank as the models see them: numbers, with the gold beside them. */
import { clusterOf, middleOf } from '../../../src/resources/clusters.js';
import { dictionaryClassOf } from '../../../src/resources/dictionary.js';
import { Skeleton } from '../../../src/syntax/skeleton.js';
import { TagSet } from '../../../src/syntax/tag-set.js';
import { SentenceWords } from '../../../src/syntax/words.js';
import type { AlignedDocument } from './treebank.js';

export interface SentenceExample {
  readonly document: AlignedDocument;
  readonly firstToken: number;
  readonly words: SentenceWords;
  /** By place; 0 is no head. */
  readonly gold: { readonly tags: Int32Array; readonly heads: Int32Array; readonly relations: Int32Array };
}

/** The names after the numbers. */
export interface Inventory {
  readonly tagNames: readonly string[];
  readonly tags: TagSet;
  readonly relations: readonly string[];
  readonly root: number;
}

/** Tags that are rarer are taken for the commonest one. */
const LEAST_TAGS = 4;

const LEAST_RELATIONS = 10;

export function inventoryOf(documents: readonly AlignedDocument[]): Inventory {
  const tags = new Map<string, number>();
  const relations = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { upos, xpos, relation } of documents) {
    for (const [token, tag] of upos.entries()) {
      count(tags, `${tag}|${xpos[token]}`);
      count(relations, relation[token] ?? '');
    }
  }
  const often = (counts: ReadonlyMap<string, number>, least: number) =>
    [...counts]
      .filter(([, n]) => n >= least)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name]) => name);
  const tagNames = often(tags, LEAST_TAGS);
  const relationNames = often(relations, LEAST_RELATIONS);
  return { tagNames, tags: new TagSet(tagNames), relations: relationNames, root: relationNames.indexOf('root') };
}

/** @param classOf the class of a word in the tagger's lexicon, by the hash of its lower case */
export function examplesOf(
  documents: readonly AlignedDocument[],
  { tagNames, relations }: Inventory,
  classOf: (lower: number) => number,
): SentenceExample[] {
  const tagNumbers = new Map(tagNames.map((name, index) => [name, index]));
  const relationNumbers = new Map(relations.map((name, index) => [name, index]));
  return documents.flatMap((document) =>
    document.segmentation.sentences.map(({ firstToken, endToken }) => {
      const words = new SentenceWords();
      words.read(document.segmentation.tokens, firstToken, endToken);
      const { columns, length } = words;
      const column = () => new Int32Array(length + 2);
      const gold = { tags: column(), heads: column(), relations: column() };
      for (let place = 1; place <= length; place += 1) {
        const token = firstToken + place - 1;
        const cluster = clusterOf(document.segmentation.tokens.lower(token));
        columns.cluster[place] = cluster;
        columns.middle[place] = middleOf(cluster);
        columns.dictionary[place] = dictionaryClassOf(document.segmentation.tokens.lower(token));
        columns.tagClass[place] = classOf(columns.lower[place] ?? 0);
        gold.tags[place] = tagNumbers.get(`${document.upos[token]}|${document.xpos[token]}`) ?? 0;
        const head = document.head[token] ?? -1;
        gold.heads[place] = head === -1 ? 0 : head - firstToken + 1;
        gold.relations[place] = relationNumbers.get(document.relation[token] ?? '') ?? 0;
      }
      return { document, firstToken, words, gold };
    }),
  );
}

/** A sentence with tags, and the gold tree over its words without the marks. */
export interface TaggedExample extends SentenceExample {
  readonly tags: Int32Array;
  readonly skeleton: Skeleton;
  /** By node of the skeleton. */
  readonly nodeHeads: Int32Array;
  readonly nodeRelations: Int32Array;
}

export function tagged(
  example: SentenceExample,
  tags: Int32Array,
  { tags: tagSet, relations }: Inventory,
): TaggedExample {
  const skeleton = new Skeleton();
  skeleton.read(example.words, tags, tagSet);
  const { heads } = example.gold;
  const nodeHeads = new Int32Array(skeleton.length + 2);
  const nodeRelations = new Int32Array(skeleton.length + 2);
  let root = 0;
  for (let node = 1; node <= skeleton.length; node += 1) {
    const place = skeleton.place[node] ?? 0;
    let head = heads[place] ?? 0;
    // A mark that is a head is passed over; what leads nowhere ends at the root.
    for (let steps = 0; head !== 0 && skeleton.node[head] === 0 && steps < 20; steps += 1) head = heads[head] ?? 0;
    nodeHeads[node] = skeleton.node[head] ?? 0;
    nodeRelations[node] = example.gold.relations[place] ?? 0;
    if (nodeHeads[node] === 0 && (root === 0 || heads[place] === 0)) root = node;
  }
  for (let node = 1; node <= skeleton.length; node += 1) {
    if (node !== root && nodeHeads[node] === 0) nodeHeads[node] = root;
  }
  for (let node = 1; node <= skeleton.length; node += 1) breakCycle(node, root, nodeHeads);
  nodeRelations[root] = relations.indexOf('root');
  return { ...example, tags, skeleton, nodeHeads, nodeRelations };
}

/** Our cuts can join two words of a tree so that it leads round; such a word hangs on the root. */
function breakCycle(node: number, root: number, heads: Int32Array): void {
  let above = node;
  for (let steps = 0; above !== root; steps += 1) {
    if (steps > heads.length) {
      heads[node] = root;
      return;
    }
    above = heads[above] ?? root;
  }
}
