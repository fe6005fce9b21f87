/** The layer of the syntax stage: parts of speech, lemmas, trees. */
import type { Sentence } from './segmentation.js';
import { NO_ROWS, type WordRows } from './word-rows.js';

/** Universal part-of-speech tags (Universal Dependencies 2). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** The tree of one sentence; arrays by token, counted from the sentence's first. */
export interface SentenceTree {
  /** Token index of the head in the document; -1 for the only root. */
  readonly heads: Int32Array;
  /** Relations of Universal Dependencies, with subtypes: `nsubj:pass`. */
  readonly relations: readonly string[];
}

/** What the syntax stage knows; each is asked only for what is needed. */
export interface SyntaxSource {
  /** Number of tokens. */
  readonly tokens: number;
  readonly sentences: readonly Sentence[];
  readonly upos: (token: number) => Upos;
  readonly xpos: (token: number) => string;
  readonly lemma: (token: number) => string;
  readonly tree: (sentence: number) => SentenceTree;
  /** Numbers of the words, where the source has them. */
  readonly words?: WordRows;
}

/** A tree with what can be read off it in one pass. */
interface ReadTree extends SentenceTree {
  readonly first: number;
  /** By token of the sentence: half-open range of the tokens at and below it. */
  readonly subtreeStart: Int32Array;
  readonly subtreeEnd: Int32Array;
  /** Children in order, those of one token after those of the token before; where a token's children begin. */
  readonly children: Int32Array;
  readonly childrenStart: Int32Array;
}

/**
 * Part of speech, lemma and place in the tree of every token. Any index is answered: beyond either end a token is `X`, has
 * the lemma `''`, no head and no children. A sentence is parsed when its tree is first asked for.
 */
export class Syntax {
  /** Numbers of the words, by which other stages remember what they know of one. */
  readonly words: WordRows;
  readonly #source: SyntaxSource;
  /** By token: rules ask for it more than for all else. */
  readonly #upos: readonly Upos[];
  readonly #sentenceOf: Int32Array;
  readonly #trees: (ReadTree | undefined)[] = [];

  constructor(source: SyntaxSource) {
    this.#source = source;
    this.words = source.words ?? NO_ROWS;
    const upos: Upos[] = [];
    for (let token = 0; token < source.tokens; token += 1) upos.push(source.upos(token));
    this.#upos = upos;
    this.#sentenceOf = new Int32Array(source.tokens).fill(-1);
    for (const [index, { firstToken, endToken }] of source.sentences.entries()) {
      this.#sentenceOf.fill(index, firstToken, endToken);
    }
  }

  upos(token: number): Upos {
    return token < 0 ? 'X' : (this.#upos[token] ?? 'X');
  }

  /** The tag of the Penn Treebank, as in the English treebanks of Universal Dependencies: `VBD`. */
  xpos(token: number): string {
    return this.#has(token) ? this.#source.xpos(token) : '';
  }

  /** The dictionary form, lower case except for proper nouns. */
  lemma(token: number): string {
    return this.#has(token) ? this.#source.lemma(token) : '';
  }

  /** Token index of the head; -1 for the root of a sentence. */
  head(token: number): number {
    const tree = this.#treeOf(token);
    return tree?.heads[token - tree.first] ?? -1;
  }

  /** The relation to the head: `nsubj`, `nsubj:pass`, `root`; `''` beyond either end. */
  relation(token: number): string {
    const tree = this.#treeOf(token);
    return tree?.relations[token - tree.first] ?? '';
  }

  /** The tokens whose head it is, from left to right. */
  children(token: number): Int32Array {
    const tree = this.#treeOf(token);
    if (tree === undefined) return NO_CHILDREN;
    const at = token - tree.first;
    return tree.children.subarray(tree.childrenStart[at], tree.childrenStart[at + 1]);
  }

  /** The half-open range of tokens from the first to the last that stands at or below a token. O(1). */
  subtree(token: number): { readonly first: number; readonly end: number } {
    const tree = this.#treeOf(token);
    if (tree === undefined) return { first: token, end: token + 1 };
    const at = token - tree.first;
    return { first: tree.subtreeStart[at] ?? token, end: tree.subtreeEnd[at] ?? token + 1 };
  }

  /** The first token of a half-open range whose head lies outside it; -1 for an empty range. O(length of the range). */
  headOf(first: number, end: number): number {
    for (let token = first; token < end; token += 1) {
      const head = this.head(token);
      if (head < first || head >= end) return token;
    }
    return -1;
  }

  /** The token, its head, and so on up to the root of the sentence. */
  *path(token: number): Generator<number> {
    for (let at = token; this.#has(at); at = this.head(at)) yield at;
  }

  #has(token: number): boolean {
    return token >= 0 && token < this.#source.tokens;
  }

  #treeOf(token: number): ReadTree | undefined {
    const sentence = token < 0 ? -1 : (this.#sentenceOf[token] ?? -1);
    if (sentence < 0) return undefined;
    const known = this.#trees[sentence];
    if (known !== undefined) return known;
    const tree = readTree(this.#source.tree(sentence), this.#source.sentences[sentence]?.firstToken ?? 0);
    this.#trees[sentence] = tree;
    return tree;
  }
}

const NO_CHILDREN = new Int32Array(0);

function readTree({ heads, relations }: SentenceTree, first: number): ReadTree {
  const { length } = heads;
  const childrenStart = new Int32Array(length + 2);
  for (const head of heads) if (head >= 0) childrenStart[head - first + 2] = (childrenStart[head - first + 2] ?? 0) + 1;
  for (let at = 2; at <= length + 1; at += 1)
    childrenStart[at] = (childrenStart[at] ?? 0) + (childrenStart[at - 1] ?? 0);
  // Filling moves the start of every token's children to that of the next token's.
  const children = new Int32Array(length);
  for (const [at, head] of heads.entries()) {
    if (head < 0) continue;
    const slot = head - first + 1;
    children[childrenStart[slot] ?? 0] = first + at;
    childrenStart[slot] = (childrenStart[slot] ?? 0) + 1;
  }
  const subtreeStart = Int32Array.from(heads, (_, at) => first + at);
  const subtreeEnd = Int32Array.from(heads, (_, at) => first + at + 1);
  // From the leaves up: every token once, when its last child is done.
  const waiting = Int32Array.from(heads, (_, at) => (childrenStart[at + 1] ?? 0) - (childrenStart[at] ?? 0));
  const ready: number[] = [];
  for (const [at, count] of waiting.entries()) if (count === 0) ready.push(at);
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    const head = (heads[at] ?? -1) - first;
    if (head < 0) continue;
    subtreeStart[head] = Math.min(subtreeStart[head] ?? 0, subtreeStart[at] ?? 0);
    subtreeEnd[head] = Math.max(subtreeEnd[head] ?? 0, subtreeEnd[at] ?? 0);
    waiting[head] = (waiting[head] ?? 0) - 1;
    if (waiting[head] === 0) ready.push(head);
  }
  return { heads, relations, first, subtreeStart, subtreeEnd, children, childrenStart };
}
