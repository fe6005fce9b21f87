/**
 * The layers that the stages add to a text, from the bytes to its tokens.
 *
 * All offsets are UTF-16 code units into the clean text unless a name says `raw`; all spans are half-open: `start` is
 * the first unit inside, `end` the first one behind. Layers are read-only: a stage returns a new one and never touches
 * an earlier one. The layers of the later stages (entities, dates, quotes) are parts of a record as they stand, and
 * their types come from `record.ts`.
 */

/** A half-open range of UTF-16 code units of the clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the characters that stand there. */
export interface Slice extends Span {
  readonly text: string;
}

/** Whether `inner` lies inside `outer`, both half-open. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two half-open spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The slice of `text` at a span. */
export function sliceOf(text: string, span: Span): Slice {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** The stages that a text goes through, in their order. */
export const STAGES = ['clean', 'segment', 'syntax', 'entities', 'dates', 'quotes', 'record'] as const;
export type Stage = (typeof STAGES)[number];

/** What is known about a text besides its characters. The batch and the command line fill it; no stage guesses it. */
export interface Source {
  /** The file's path as it was given, or null for standard input and NDJSON rows. */
  readonly path: string | null;
  /** Number of bytes of the document. */
  readonly bytes: number;
  /** Hexadecimal SHA-256 of these bytes. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
}

/** What the read stage makes of bytes: decoded text and what came along with it. */
export interface RawDocument {
  /** The caller's id, else the SHA-256 of the bytes. */
  readonly id: string;
  readonly source: Source;
  /** The decoded text, nothing changed: byte-order mark and carriage returns are still there. */
  readonly text: string;
  /** Publication date as the caller or the metadata gave it, ISO 8601 (`2024-02-01`, `1990-08-15T13:37`), or null. */
  readonly published: { readonly value: string; readonly basis: 'option' | 'metadata' } | null;
}

/** The paragraph, block and sentence layer with its tokens. */
export interface Segmentation {
  /** The clean text that all spans index. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Every unit between line ends, the headline and the byline included; sorted, disjoint. */
  readonly paragraphs: readonly Span[];
  /** Sorted and disjoint; a sentence never crosses the border of a paragraph. */
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** In order of their opening marks. */
  readonly quotations: readonly Quotation[];
  readonly headline: Span | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  /** The news agency that the dateline, the byline or the sign-off names. */
  readonly agency: Slice | null;
  /** ISO 639-1 code (639-3 where there is none), or null when the text is too short or has too few words of the language to tell. */
  readonly language: string | null;
  readonly letterCase: LetterCase;
}

/** `mixed` as everybody writes; else all in capitals, all in small letters, or almost every word with a capital. */
export type LetterCase = 'mixed' | 'capitals' | 'small' | 'titles';

/** Whether the later stages look for anything: in English, and in what is too short to tell. */
export function isReadable({ language }: Pick<Segmentation, 'language'>): boolean {
  return language === null || language === 'en';
}

/** What a stretch of text is. `speaker` is the name in front of an interview's line; those from `link` on are furniture. */
export const BLOCK_KINDS = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'speaker',
  'body',
  'caption',
  'correction',
  'link',
  'share',
  'newsletter',
  'copyright',
  'credit',
  'contact',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** `By Ana Ruiz and Tom Bell`: the whole line, and the names in it. */
export interface Byline {
  readonly span: Span;
  readonly authors: readonly Slice[];
}

/** `LISBON, March 3 (Agency) -`: the whole of it, the place and the date as written. */
export interface Dateline {
  readonly span: Span;
  readonly place: Slice | null;
  readonly date: Slice | null;
}

export interface Sentence extends Span {
  /** Index into {@link Segmentation.paragraphs}. */
  readonly paragraph: number;
  /** Half-open range of token indices. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether it stands in furniture that says nothing about the world (links, copyright): later stages pass it over. */
  readonly furniture: boolean;
}

/** What stands between quotation marks, in one paragraph. */
export interface Quotation {
  /** Half-open range of token indices, the marks included. */
  readonly first: number;
  readonly end: number;
  /** UTF-16 code units, marks included. */
  readonly span: Span;
  /** The last token in front of the closing mark, or of the paragraph's end. */
  readonly last: number;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Whether its closing mark is there. */
  readonly closed: boolean;
  /** Index into {@link Segmentation.paragraphs}. */
  readonly paragraph: number;
}

/**
 * The tokens of a text, in order. Rules look at neighbours all the time, so every accessor answers for any index:
 * beyond either end a token is the empty string, which no rule matches.
 */
export class Tokens {
  readonly length: number;
  readonly #source: string;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #texts: (string | undefined)[];
  readonly #lowers: (string | undefined)[];

  /**
   * @param source the clean text
   * @param starts and `ends` are the borders of the tokens, parallel: sorted, disjoint, none empty
   */
  constructor(source: string, starts: Int32Array, ends: Int32Array) {
    this.length = starts.length;
    this.#source = source;
    this.#starts = starts;
    this.#ends = ends;
    this.#texts = new Array(starts.length);
    this.#lowers = new Array(starts.length);
  }

  /** Offset of the token's first unit; the length of the text behind the last token. */
  start(index: number): number {
    return this.#starts[index] ?? (index < 0 ? 0 : this.#source.length);
  }

  /** Offset behind the token's last unit. */
  end(index: number): number {
    return this.#ends[index] ?? (index < 0 ? 0 : this.#source.length);
  }

  /** The token as written; `''` beyond either end. */
  text(index: number): string {
    const known = this.#texts[index];
    if (known !== undefined) return known;
    if (index < 0 || index >= this.length) return '';
    const text = this.#source.slice(this.start(index), this.end(index));
    this.#texts[index] = text;
    return text;
  }

  /** The token in lower case; `''` beyond either end. */
  lower(index: number): string {
    const known = this.#lowers[index];
    if (known !== undefined) return known;
    const lower = this.text(index).toLowerCase();
    if (index >= 0 && index < this.length) this.#lowers[index] = lower;
    return lower;
  }

  /** Whether white space (or the start of the text) stands before the token. */
  spaceBefore(index: number): boolean {
    return index <= 0 || this.start(index) > this.end(index - 1);
  }

  /** Whether the token is a word of at most twelve units that ends in an ASCII letter, which most are: told without cutting it out. */
  isPlain(index: number): boolean {
    const end = this.end(index);
    const last = this.#source.charCodeAt(end - 1) | 0x20;
    return last >= 0x61 && last <= 0x7a && end - this.start(index) <= 12;
  }

  /** The characters from the start of token `first` to the end of token `end - 1`, white space as written. */
  slice(first: number, end: number): string {
    return first < end ? this.#source.slice(this.start(first), this.end(end - 1)) : '';
  }

  /** The span from the start of token `first` to the end of token `end - 1`. */
  span(first: number, end: number): Span {
    return { start: this.start(first), end: this.end(end - 1) };
  }

  /** Index of the first token that ends behind `offset`; `length` if there is none. O(log n). */
  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

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
}

/** A tree with what can be read off it in one pass. */
interface ReadTree extends SentenceTree {
  readonly first: number;
  /** By token of the sentence: half-open range of the tokens at and below it. */
  readonly subtreeStart: Int32Array;
  readonly subtreeEnd: Int32Array;
  /** Children in order, those of one token behind those of the token before; where a token's children begin. */
  readonly children: Int32Array;
  readonly childrenStart: Int32Array;
}

/**
 * Part of speech, lemma and place in the tree of every token. Any index is answered: beyond either end a token is `X`, has
 * the lemma `''`, no head and no children. A sentence is parsed when its tree is first asked for.
 */
export class Syntax {
  readonly #source: SyntaxSource;
  readonly #sentenceOf: Int32Array;
  readonly #trees: (ReadTree | undefined)[] = [];

  constructor(source: SyntaxSource) {
    this.#source = source;
    this.#sentenceOf = new Int32Array(source.tokens).fill(-1);
    for (const [index, { firstToken, endToken }] of source.sentences.entries()) {
      this.#sentenceOf.fill(index, firstToken, endToken);
    }
  }

  upos(token: number): Upos {
    return this.#has(token) ? this.#source.upos(token) : 'X';
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
    const sentence = this.#sentenceOf[token] ?? -1;
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
