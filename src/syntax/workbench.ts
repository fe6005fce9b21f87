/** What the stage works with, made once and used for every text. */
import type { Segmentation, WordRows } from '../document/index.js';
import { isDictionaryWord } from '../resources/dictionary.js';
import { Forms } from './forms.js';
import { BestClass } from './kept-sums.js';
import { Labeller } from './labeller.js';
import { KnownLemmas } from './lemmas.js';
import { Looks } from './looks.js';
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
  readonly looks: Looks;
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
  readonly bestTag: BestClass;
  /** By place of the part. */
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly nodeHeads: Int32Array;
  readonly nodeRelations: Int32Array;
}

let workbench: Workbench | null = null;

export function currentWorkbench(): Workbench {
  workbench ??= newWorkbench();
  return workbench;
}

function newWorkbench(): Workbench {
  const model = syntaxModel();
  return {
    forms: new Forms(model),
    looks: new Looks(model.tagger),
    lemmas: new KnownLemmas(model.lemmas, isDictionaryWord),
    words: new SentenceWords(),
    rows: new Int32Array(MAX_PART + 2),
    tagReader: new TagReader(new Set(), 'context'),
    skeleton: new Skeleton(),
    parser: new Parser(),
    labeller: new Labeller(),
    punctuation: new PunctuationAttacher(),
    tree: new Tree(),
    scores: new Float64Array(256),
    bestTag: new BestClass(model.tagger.classes),
    tags: new Int32Array(MAX_PART + 2),
    heads: new Int32Array(MAX_PART + 2),
    nodeHeads: new Int32Array(MAX_PART + 2),
    nodeRelations: new Int32Array(MAX_PART + 2),
  };
}

/** The parts that a sentence is read in. */
export function* parts(first: number, end: number): Generator<readonly [first: number, end: number]> {
  for (let from = first; from < end; from += MAX_PART) yield [from, Math.min(end, from + MAX_PART)];
}

/** The words of a part, in the workbench until the next one is read. @param known as {@link Forms.read} has it */
export function readWords({ tokens }: Segmentation, first: number, end: number, known?: WordRows): SentenceWords {
  const { words, forms, rows } = currentWorkbench();
  forms.read(tokens, first, end, words, rows, known);
  return words;
}
