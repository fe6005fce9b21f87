/** Part of speech, word by word from left to right, by a linear model over the words around and the tags before. */
import { compileTemplates, hashFeatures, type Templates } from './templates.js';
import { BITS, type SentenceWords, type WordColumns } from './words.js';

const ATOMS = [
  'form',
  'lower',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'shape',
  'bits',
  'cluster',
  'middle',
  'lower-1',
  'lower+1',
  'suffix3-1',
  'suffix3+1',
  'shape-1',
  'shape+1',
  'bits+1',
  'cluster-1',
  'middle+1',
  'tag-1',
  'tag-2',
  'first',
  'case',
  'class',
  'class+1',
  'class+2',
  'dict',
  'dict+1',
] as const;

const TAGGER_TEMPLATES = {
  word: ['form', 'lower', 'lower bits'],
  affixes: ['prefix1', 'prefix2', 'prefix3', 'suffix1', 'suffix2', 'suffix3', 'suffix4', 'suffix3 suffix3+1'],
  shape: ['shape', 'shape first', 'shape case', 'bits shape-1', 'bits bits+1', 'shape tag-1', 'shape shape-1 shape+1'],
  tags: ['tag-1'],
  neighbours: ['lower-1', 'lower lower+1', 'suffix3-1'],
  clusters: ['cluster', 'cluster-1', 'middle middle+1', 'cluster bits'],
  lexicon: ['class', 'class tag-1', 'class class+1', 'class+1', 'class class+1 class+2'],
  dictionary: [
    'dict',
    'dict suffix3',
    'dict suffix2',
    'dict tag-1',
    'dict dict+1',
    'dict+1',
    'dict tag-1 dict+1',
    'dict bits',
    'dict tag-1 tag-2',
  ],
};

/** The atoms that a word answers by itself, and where they stand among the columns. */
const WORD_ATOMS: { readonly [atom: string]: keyof WordColumns } = {
  form: 'form',
  lower: 'lower',
  prefix1: 'prefix1',
  prefix2: 'prefix2',
  prefix3: 'prefix3',
  suffix1: 'suffix1',
  suffix2: 'suffix2',
  suffix3: 'suffix3',
  suffix4: 'suffix4',
  shape: 'shape',
  bits: 'bits',
  cluster: 'cluster',
  middle: 'middle',
  class: 'tagClass',
  dict: 'dictionary',
};
/** The columns that {@link WORD_TEMPLATES} are given, in this order. */
export const WORD_COLUMNS: readonly (keyof WordColumns)[] = Object.values(WORD_ATOMS);

/** Where a word may stand, seen from the one in question: in front of it, the word itself, behind it. */
const OFFSETS = ['-1', '', '+1'] as const;

/** The templates that ask one word alone, by {@link OFFSETS}: what they give can be remembered with the word. */
export const WORD_TEMPLATES: readonly Templates[] = OFFSETS.map((offset) =>
  compileTemplates(
    Object.keys(WORD_ATOMS).map((atom) => atom + offset),
    TAGGER_TEMPLATES,
    new Set(),
    (names) => names.every((name) => isOfWord(name, offset)),
  ),
);

function isOfWord(name: string, offset: (typeof OFFSETS)[number]): boolean {
  return Object.keys(WORD_ATOMS).some((atom) => atom + offset === name);
}

export const TAGGER_GROUPS: readonly string[] = Object.keys(TAGGER_TEMPLATES);

/** Chooses a tag for the word at `place`, from the first `count` of `features`. */
export type ChooseTag = (features: Int32Array, count: number, place: number) => number;

export class TagReader {
  readonly #templates: Templates;
  readonly #atoms = new Int32Array(ATOMS.length);
  readonly #features: Int32Array;

  /** @param part `context`: without {@link WORD_TEMPLATES} */
  constructor(without: ReadonlySet<string> = new Set(), part: 'all' | 'context' = 'all') {
    const isContext = (names: readonly string[]) =>
      !OFFSETS.some((offset) => names.every((name) => isOfWord(name, offset)));
    this.#templates = compileTemplates(ATOMS, TAGGER_TEMPLATES, without, part === 'all' ? undefined : isContext);
    this.#features = new Int32Array(this.#templates.count);
  }

  /**
   * Fills `tags` (at the words' places) with what `choose` says.
   *
   * @param fixed tags of words about which nobody is asked, by the hash of their lower case
   */
  read(words: SentenceWords, tags: Int32Array, choose: ChooseTag, fixed?: ReadonlyMap<number, number>): void {
    const { length } = words;
    const c = words.columns;
    const atoms = this.#atoms;
    const features = this.#features;
    let capitals = 0;
    let lettered = 0;
    for (let place = 1; place <= length; place += 1) {
      const bits = c.bits[place] ?? 0;
      if ((bits & BITS.letter) !== 0) lettered += 1;
      if ((bits & BITS.capital) !== 0) capitals += 1;
    }
    const style = capitals === lettered ? 3 : 2 * capitals > lettered ? 2 : 1;
    tags[0] = -1;
    tags[length + 1] = -2;
    for (let place = 1; place <= length; place += 1) {
      const known = fixed?.get(c.lower[place] ?? 0);
      if (known !== undefined) {
        tags[place] = known;
        continue;
      }
      const b2 = place > 1 ? place - 2 : 0;
      const b1 = place - 1;
      const n1 = place + 1;
      const n2 = place < length ? place + 2 : n1;
      atoms[0] = c.form[place] ?? 0;
      atoms[1] = c.lower[place] ?? 0;
      atoms[2] = c.prefix1[place] ?? 0;
      atoms[3] = c.prefix2[place] ?? 0;
      atoms[4] = c.prefix3[place] ?? 0;
      atoms[5] = c.suffix1[place] ?? 0;
      atoms[6] = c.suffix2[place] ?? 0;
      atoms[7] = c.suffix3[place] ?? 0;
      atoms[8] = c.suffix4[place] ?? 0;
      atoms[9] = c.shape[place] ?? 0;
      atoms[10] = c.bits[place] ?? 0;
      atoms[11] = c.cluster[place] ?? 0;
      atoms[12] = c.middle[place] ?? 0;
      atoms[13] = c.lower[b1] ?? 0;
      atoms[14] = c.lower[n1] ?? 0;
      atoms[15] = c.suffix3[b1] ?? 0;
      atoms[16] = c.suffix3[n1] ?? 0;
      atoms[17] = c.shape[b1] ?? 0;
      atoms[18] = c.shape[n1] ?? 0;
      atoms[19] = c.bits[n1] ?? 0;
      atoms[20] = c.cluster[b1] ?? 0;
      atoms[21] = c.middle[n1] ?? 0;
      atoms[22] = tags[b1] ?? 0;
      atoms[23] = tags[b2] ?? 0;
      atoms[24] = place === 1 ? 1 : 0;
      atoms[25] = style;
      atoms[26] = c.tagClass[place] ?? 0;
      atoms[27] = c.tagClass[n1] ?? 0;
      atoms[28] = c.tagClass[n2] ?? 0;
      atoms[29] = c.dictionary[place] ?? 0;
      atoms[30] = c.dictionary[n1] ?? 0;
      tags[place] = choose(features, hashFeatures(this.#templates, atoms, features), place);
    }
  }
}
