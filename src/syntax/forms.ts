/**
 * What is known of a word by itself, remembered from text to text: its numbers, and what the tagger's templates that ask for
 * nothing else add up to, at each place where the word may stand. Most words of a text were in the one before.
 */

import { NO_ROWS, type Tokens, type WordRows } from '../document/index.js';
import { clusterOf, middleOf } from '../resources/clusters.js';
import { dictionaryClassOf } from '../resources/dictionary.js';
import { WordIndex } from '../resources/word-index.js';
import { detached } from '../resources/word-memory.js';
import { type BestClass, keepSums, widthOf } from './kept-sums.js';
import type { LinearModel } from './linear.js';
import type { SyntaxModel } from './model.js';
import { WORD_COLUMNS, WORD_TEMPLATES } from './tagger.js';
import { hashFeatures } from './templates.js';
import { AFTER, BEFORE, copyWord, emptyColumns, readWord, type SentenceWords } from './words.js';

/** When there are more, all are forgotten. */
const MAX_FORMS = 20_000;
/** The rows of what stands before a sentence and after it. */
const ROW_BEFORE = 0;
const ROW_AFTER = 1;
const PLACES = WORD_TEMPLATES.length;

export class Forms {
  readonly #model: LinearModel;
  readonly #lexicon: ReadonlyMap<number, number>;
  /** Rows of words with a space before them, and without. */
  readonly #spaced = new WordIndex(MAX_FORMS);
  readonly #glued = new WordIndex(MAX_FORMS);
  /** By row: the word in lower case. */
  readonly #lowers = new Array<string>(MAX_FORMS).fill('');
  readonly #columns = emptyColumns(MAX_FORMS);
  /** By row and place: the sums of all classes, as {@link keepSums} writes them, once {@link #known} says so. */
  readonly #sums: Uint16Array;
  readonly #width: number;
  readonly #made: Int32Array;
  readonly #known = new Uint8Array(MAX_FORMS * PLACES);
  readonly #atoms = new Int32Array(WORD_COLUMNS.length);
  readonly #features = new Int32Array(Math.max(...WORD_TEMPLATES.map(({ count }) => count)));
  readonly #fixedTags: ReadonlyMap<number, number>;
  /** By row: the tag of a word that hardly ever has another, else −1. */
  readonly #fixed = new Int16Array(MAX_FORMS).fill(-1);
  #size = 0;
  /** How often all were forgotten. */
  generation = 0;

  /** @param lexicon and `fixedTags` as in `model.ts` */
  constructor({ tagger, lexicon, fixedTags }: Pick<SyntaxModel, 'tagger' | 'lexicon' | 'fixedTags'>) {
    this.#model = tagger;
    this.#lexicon = lexicon;
    this.#fixedTags = fixedTags;
    // Room that is not written to costs no memory.
    this.#width = widthOf(tagger.classes);
    this.#sums = new Uint16Array(MAX_FORMS * PLACES * this.#width);
    this.#made = new Int32Array(tagger.classes);
    this.#forget();
  }

  /**
   * Reads the tokens of a sentence from `first` to `end`.
   *
   * @param rows is filled with the row of every place, for {@link weigh}
   * @param known the rows of the text's tokens, when it was read before
   */
  read(
    tokens: Tokens,
    first: number,
    end: number,
    words: SentenceWords,
    rows: Int32Array,
    known: WordRows = NO_ROWS,
  ): void {
    const length = end - first;
    words.begin(length);
    if (this.#size + length > MAX_FORMS) this.#forget();
    rows[0] = ROW_BEFORE;
    rows[length + 1] = ROW_AFTER;
    for (let place = 1; place <= length; place += 1) {
      const token = first + place - 1;
      const before = known.generation === this.generation ? (known.rows[token] ?? -1) : -1;
      const row = before < 0 ? this.#rowOf(tokens, token) : before;
      rows[place] = row;
      copyWord(this.#columns, row, words.columns, place);
    }
  }

  /** The tag of a word about which nobody is asked; −1 of others. */
  fixedTag(row: number): number {
    return this.#fixed[row] ?? -1;
  }

  /** Gives `best` the rows of the word at a place and of the ones beside it, and that of `others` that begins at `from`. */
  weigh(rows: Int32Array, place: number, best: BestClass, others: Uint16Array, from: number): void {
    const before = this.#sumsOf(rows[place - 1] ?? 0, 0);
    const own = this.#sumsOf(rows[place] ?? 0, 1);
    const after = this.#sumsOf(rows[place + 1] ?? 0, 2);
    best.begin(this.#sums, before, own, after, others, from);
  }

  #forget(): void {
    this.#spaced.clear();
    this.#glued.clear();
    this.#known.fill(0);
    this.#size = ROW_AFTER + 1;
    this.generation += 1;
    for (const column of WORD_COLUMNS) {
      this.#columns[column][ROW_BEFORE] = BEFORE;
      this.#columns[column][ROW_AFTER] = AFTER;
    }
  }

  #rowOf(tokens: Tokens, token: number): number {
    const space = tokens.spaceBefore(token);
    const rows = space ? this.#spaced : this.#glued;
    const known = rows.find(tokens.source, tokens.start(token), tokens.end(token));
    if (known >= 0) {
      tokens.share(token, rows.word(known), this.#lowers[known] ?? '');
      return known;
    }
    const text = tokens.text(token);
    const lower = tokens.lower(token);
    const columns = this.#columns;
    const row = this.#size;
    this.#size += 1;
    readWord(columns, row, text, lower, space);
    const cluster = clusterOf(lower);
    columns.cluster[row] = cluster;
    columns.middle[row] = middleOf(cluster);
    columns.tagClass[row] = this.#lexicon.get(columns.lower[row] ?? 0) ?? 0;
    columns.dictionary[row] = dictionaryClassOf(lower);
    this.#fixed[row] = this.#fixedTags.get(columns.lower[row] ?? 0) ?? -1;
    rows.keep(text, row);
    this.#lowers[row] = text === lower ? rows.word(row) : detached(lower);
    return row;
  }

  /** Where the sums of a row at a place begin. */
  #sumsOf(row: number, place: number): number {
    const slot = row * PLACES + place;
    const start = slot * this.#width;
    if (this.#known[slot] === 1) return start;
    const templates = WORD_TEMPLATES[place];
    if (templates === undefined) throw new Error(`no word templates for place ${place}`);
    for (const [atom, column] of WORD_COLUMNS.entries()) this.#atoms[atom] = this.#columns[column][row] ?? 0;
    this.#made.fill(0);
    this.#model.add(this.#features, hashFeatures(templates, this.#atoms, this.#features), this.#made, 0);
    keepSums(this.#made, this.#sums, start);
    this.#known[slot] = 1;
    return start;
  }
}
