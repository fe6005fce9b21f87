/** Part of speech, word by word from left to right, by a linear model over the words around and the tags before. */
import { compileTemplates, hashFeatures, type Templates } from './templates.js';
import { BITS, type SentenceWords, type WordColumns } from './words.js';

/** What a word says of itself, or one near it: the column it is read from, and how many places after the word in question. */
const WORD_ATOMS: { readonly [atom: string]: readonly [column: keyof WordColumns, offset: number] } = {
  form: ['form', 0],
  lower: ['lower', 0],
  prefix1: ['prefix1', 0],
  prefix2: ['prefix2', 0],
  prefix3: ['prefix3', 0],
  suffix1: ['suffix1', 0],
  suffix2: ['suffix2', 0],
  suffix3: ['suffix3', 0],
  suffix4: ['suffix4', 0],
  shape: ['shape', 0],
  bits: ['bits', 0],
  cluster: ['cluster', 0],
  middle: ['middle', 0],
  class: ['tagClass', 0],
  dict: ['dictionary', 0],
  'lower-1': ['lower', -1],
  'lower+1': ['lower', 1],
  'suffix3-1': ['suffix3', -1],
  'suffix3+1': ['suffix3', 1],
  'shape-1': ['shape', -1],
  'shape+1': ['shape', 1],
  'bits+1': ['bits', 1],
  'cluster-1': ['cluster', -1],
  'middle+1': ['middle', 1],
  'class+1': ['tagClass', 1],
  'class+2': ['tagClass', 2],
  'dict+1': ['dictionary', 1],
};

/** What only the sentence says: the tags before, whether the word is the first, how words are written. By place among the atoms. */
const CONTEXT_ATOMS = { 'tag-1': 0, 'tag-2': 1, first: 2, case: 3 } as const;
const CONTEXT_NAMES = Object.keys(CONTEXT_ATOMS);

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

/** The columns that {@link WORD_TEMPLATES} are given, in this order. */
export const WORD_COLUMNS: readonly (keyof WordColumns)[] = [
  ...new Set(Object.values(WORD_ATOMS).map(([column]) => column)),
];

/** Where a word may stand, seen from the one in question: before it, the word itself, after it. */
const OFFSETS = [-1, 0, 1];

/** The templates that ask one word alone, by {@link OFFSETS}: what they give can be remembered with the word. */
export const WORD_TEMPLATES: readonly Templates[] = OFFSETS.map((offset) =>
  compileTemplates(
    WORD_COLUMNS.map((column) => atomFor(column, offset)),
    TAGGER_TEMPLATES,
    new Set(),
    (names) => names.every((name) => isOfWord(name, offset)),
  ),
);

/** The name of the atom that is read there, empty where no template asks for it. */
function atomFor(column: keyof WordColumns, offset: number): string {
  return Object.keys(WORD_ATOMS).find((name) => WORD_ATOMS[name]?.[0] === column && isOfWord(name, offset)) ?? '';
}

function isOfWord(name: string, offset: number): boolean {
  return WORD_ATOMS[name]?.[1] === offset;
}

/** Atoms of few values: how the word and the ones beside it look, the tag before, whether the word is the first, how words are written. */
export const LOOK_ATOMS = ['tag-1', 'first', 'case', 'shape', 'bits', 'shape-1', 'shape+1', 'bits+1'] as const;
const LOOK_NAMES: ReadonlySet<string> = new Set(LOOK_ATOMS);

/** Templates that ask more than one word, or the sentence. */
function isOfNeighbours(names: readonly string[]): boolean {
  return !OFFSETS.some((offset) => names.every((name) => isOfWord(name, offset)));
}

/** Of these, the ones that {@link LOOK_ATOMS} answer: what they give can be remembered, too. */
function isOfLooks(names: readonly string[]): boolean {
  return isOfNeighbours(names) && names.every((name) => LOOK_NAMES.has(name));
}

function isOfContext(names: readonly string[]): boolean {
  return isOfNeighbours(names) && !isOfLooks(names);
}

/** The templates of {@link LOOK_ATOMS}, which are given in this order. */
export const LOOK_TEMPLATES: Templates = compileTemplates(LOOK_ATOMS, TAGGER_TEMPLATES, new Set(), isOfLooks);

export const TAGGER_GROUPS: readonly string[] = Object.keys(TAGGER_TEMPLATES);

/** Chooses a tag for the word at `place`, from the first `count` of `features`; `looks` are the values of {@link LOOK_ATOMS}. */
export type ChooseTag = (features: Int32Array, count: number, place: number, looks: Int32Array) => number;

export class TagReader {
  readonly #templates: Templates;
  /** The atoms of words that the templates ask for, after those of {@link CONTEXT_ATOMS}. */
  readonly #wordAtoms: readonly string[];
  readonly #offsets: Int32Array;
  readonly #atoms: Int32Array;
  readonly #features: Int32Array;

  readonly #looks = new Int32Array(LOOK_ATOMS.length);

  /** @param part `context`: without {@link WORD_TEMPLATES} and {@link LOOK_TEMPLATES} */
  constructor(without: ReadonlySet<string> = new Set(), part: 'all' | 'context' = 'all') {
    const isWanted = part === 'all' ? () => true : isOfContext;
    const templates = Object.values(TAGGER_TEMPLATES).flatMap((group) => group.map((template) => template.split(' ')));
    const asked = new Set(templates.filter(isWanted).flat());
    this.#wordAtoms = Object.keys(WORD_ATOMS).filter((name) => asked.has(name));
    this.#offsets = Int32Array.from(this.#wordAtoms, (name) => WORD_ATOMS[name]?.[1] ?? 0);
    const names = [...CONTEXT_NAMES, ...this.#wordAtoms];
    this.#templates = compileTemplates(names, TAGGER_TEMPLATES, without, isWanted);
    this.#atoms = new Int32Array(names.length);
    this.#features = new Int32Array(this.#templates.count);
  }

  /**
   * Fills `tags` (at the words' places) with what `choose` says.
   *
   * @param fixed the tag of a word about which nobody is asked, by its place; −1 for others
   */
  read(words: SentenceWords, tags: Int32Array, choose: ChooseTag, fixed?: (place: number) => number): void {
    const { length } = words;
    const { columns } = words;
    const atoms = this.#atoms;
    const offsets = this.#offsets;
    const features = this.#features;
    const sources = this.#wordAtoms.map((name) => columns[WORD_ATOMS[name]?.[0] ?? 'form']);
    const contexts = CONTEXT_NAMES.length;
    const { shape, bits } = columns;
    const looks = this.#looks;
    const style = styleOf(words);
    const after = length + 1;
    tags[0] = -1;
    tags[after] = -2;
    for (let place = 1; place <= length; place += 1) {
      const known = fixed === undefined ? -1 : fixed(place);
      if (known >= 0) {
        tags[place] = known;
        continue;
      }
      atoms[CONTEXT_ATOMS['tag-1']] = tags[place - 1] ?? 0;
      atoms[CONTEXT_ATOMS['tag-2']] = tags[Math.max(0, place - 2)] ?? 0;
      atoms[CONTEXT_ATOMS.first] = place === 1 ? 1 : 0;
      atoms[CONTEXT_ATOMS.case] = style;
      for (let at = 0; at < offsets.length; at += 1) {
        const near = place + (offsets[at] ?? 0);
        atoms[contexts + at] = sources[at]?.[Math.min(near, after)] ?? 0;
      }
      const next = Math.min(place + 1, after);
      looks[0] = tags[place - 1] ?? 0;
      looks[1] = place === 1 ? 1 : 0;
      looks[2] = style;
      looks[3] = shape[place] ?? 0;
      looks[4] = bits[place] ?? 0;
      looks[5] = shape[place - 1] ?? 0;
      looks[6] = shape[next] ?? 0;
      looks[7] = bits[next] ?? 0;
      tags[place] = choose(features, hashFeatures(this.#templates, atoms, features), place, looks);
    }
  }
}

/** How the sentence writes its words: 3 all with a capital, 2 most, 1 few. */
function styleOf({ columns, length }: SentenceWords): number {
  let capitals = 0;
  let lettered = 0;
  for (let place = 1; place <= length; place += 1) {
    const bits = columns.bits[place] ?? 0;
    if ((bits & BITS.letter) !== 0) lettered += 1;
    if ((bits & BITS.capital) !== 0) capitals += 1;
  }
  return capitals === lettered ? 3 : 2 * capitals > lettered ? 2 : 1;
}
