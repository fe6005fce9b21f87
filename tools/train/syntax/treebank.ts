/** Gold trees laid over the tokens and sentences that our own segmentation makes. */
import { clean } from '../../../src/clean/index.js';
import type { Segmentation } from '../../../src/document/index.js';
import { segment } from '../../../src/segment/index.js';
import { type GoldDocument, places } from './conllu.js';

/** One document: our tokens, with what the gold says of each. Arrays are parallel to the tokens. */
export interface AlignedDocument {
  readonly gold: GoldDocument;
  readonly segmentation: Segmentation;
  /** Index of the gold word with the same characters; -1 where there is none. */
  readonly word: Int32Array;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  /** Token index of the head, in the same sentence; -1 for its only root. */
  readonly head: Int32Array;
  readonly relation: readonly string[];
}

/** A piece of a word that we cut and the gold does not. */
const PIECE = { upos: 'X', xpos: 'GW', relation: 'goeswith' };

/**
 * Where our cuts differ from the gold's: a token that covers several words takes the one whose head lies outside; the
 * later pieces of a cut word hang on the first; where a sentence of ours holds several roots or the end of a sentence
 * that we cut, all hang on the first of them.
 */
export function align(gold: GoldDocument): AlignedDocument {
  const { segmentation } = segment(clean(gold.text).text);
  const { tokens, sentences } = segmentation;
  const spans = places(
    gold.solid,
    Array.from({ length: tokens.length }, (_, token) => tokens.text(token)),
  );
  const tokenOf = new Int32Array(gold.words.length).fill(-1);
  const main = new Int32Array(tokens.length).fill(-1);
  const piece = new Uint8Array(tokens.length);
  const word = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  for (const [token, span] of spans.entries()) {
    while (next < gold.words.length && (gold.words[next]?.end ?? 0) <= span.start) next += 1;
    for (let index = next; index < gold.words.length; index += 1) {
      const other = gold.words[index];
      if (other === undefined || other.start >= span.end) break;
      if (other.end <= other.start) continue;
      if (other.start === span.start && other.end === span.end) word[token] = index;
      if (tokenOf[index] !== -1) {
        if (main[token] === -1) {
          main[token] = index;
          piece[token] = 1;
        }
        continue;
      }
      tokenOf[index] = token;
      const chosen = gold.words[main[token] ?? -1];
      // Of several words in one token, the highest: its head is none of the others.
      if (chosen === undefined || piece[token] === 1 || chosen.head === index) {
        main[token] = index;
        piece[token] = 0;
      }
    }
  }
  const head = new Int32Array(tokens.length).fill(-1);
  const relation: string[] = new Array<string>(tokens.length).fill('dep');
  const upos: string[] = new Array<string>(tokens.length).fill('X');
  const xpos: string[] = new Array<string>(tokens.length).fill('FW');
  const lemma: string[] = [];
  for (let token = 0; token < tokens.length; token += 1) {
    const mine = gold.words[main[token] ?? -1];
    lemma.push(word[token] === -1 || mine === undefined ? tokens.lower(token) : mine.lemma);
    if (mine === undefined) continue;
    const owner = tokenOf[main[token] ?? -1] ?? -1;
    if (piece[token] === 1) {
      const mark = !/[\p{L}\p{N}]/u.test(tokens.text(token));
      upos[token] = mark ? 'PUNCT' : PIECE.upos;
      xpos[token] = mark ? ':' : PIECE.xpos;
      relation[token] = mark ? 'punct' : PIECE.relation;
      head[token] = owner;
      continue;
    }
    upos[token] = mine.upos;
    xpos[token] = mine.xpos;
    relation[token] = mine.relation;
    head[token] = mine.head === -1 ? -1 : (tokenOf[mine.head] ?? -1);
  }
  for (const { firstToken, endToken } of sentences) oneRoot(firstToken, endToken, head, relation);
  return { gold, segmentation, word, upos, xpos, lemma, head, relation };
}

function oneRoot(first: number, end: number, head: Int32Array, relation: string[]): void {
  let root = -1;
  for (let token = first; token < end; token += 1) {
    const outside = (head[token] ?? -1) < first || (head[token] ?? -1) >= end;
    if (outside) head[token] = -1;
    if (head[token] === -1 && (root === -1 || (relation[root] !== 'root' && relation[token] === 'root'))) root = token;
  }
  for (let token = first; token < end; token += 1) {
    if (token === root) relation[token] = 'root';
    else if (head[token] === -1) {
      head[token] = root;
      if (relation[token] === 'root') relation[token] = 'parataxis';
    }
  }
}

/** `nsubj:pass` → `nsubj`. */
function universal(relation: string): string {
  return relation.replace(/:.*/, '');
}

/** F1 over words, as in the CoNLL 2018 shared task; heads count where the head's word is the gold's,
 * relations without their subtypes. */
export interface TreeScore {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

export interface Prediction {
  readonly upos: (token: number) => string;
  readonly xpos: (token: number) => string;
  /** Token index; -1 for a root. */
  readonly head: (token: number) => number;
  readonly relation: (token: number) => string;
}

export class TreeScorer {
  #gold = 0;
  #ours = 0;
  #words = 0;
  #upos = 0;
  #xpos = 0;
  #uas = 0;
  #las = 0;

  add({ gold, segmentation, word }: AlignedDocument, { upos, xpos, head, relation }: Prediction): void {
    this.#gold += gold.words.length;
    this.#ours += segmentation.tokens.length;
    for (let token = 0; token < segmentation.tokens.length; token += 1) {
      const mine = gold.words[word[token] ?? -1];
      if (mine === undefined) continue;
      this.#words += 1;
      if (upos(token) === mine.upos) this.#upos += 1;
      if (xpos(token) === mine.xpos) this.#xpos += 1;
      const ours = head(token);
      if ((ours === -1 ? -1 : word[ours]) !== mine.head || (ours !== -1 && mine.head === -1)) continue;
      this.#uas += 1;
      if (universal(relation(token)) === universal(mine.relation)) this.#las += 1;
    }
  }

  /** Percentages. */
  get score(): TreeScore {
    const f1 = (right: number) => Math.round((20_000 * right) / Math.max(1, this.#gold + this.#ours)) / 100;
    return {
      words: f1(this.#words),
      upos: f1(this.#upos),
      xpos: f1(this.#xpos),
      uas: f1(this.#uas),
      las: f1(this.#las),
    };
  }
}
