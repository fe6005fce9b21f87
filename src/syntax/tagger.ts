/** Part of speech, word by word from left to right, by a linear model over the words around and the tags before. */
import { compileTemplates, hashFeatures, type Templates } from './templates.js';
import { BITS, type SentenceWords } from './words.js';

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
  'lower-2',
  'lower-1',
  'lower+1',
  'lower+2',
  'suffix3-1',
  'suffix3+1',
  'suffix2+1',
  'shape-1',
  'shape+1',
  'bits+1',
  'cluster-2',
  'cluster-1',
  'cluster+1',
  'cluster+2',
  'middle-1',
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
  'dict-1',
] as const;

const GROUPS = {
  word: ['form', 'lower', 'lower bits'],
  affixes: [
    'prefix1',
    'prefix2',
    'prefix3',
    'suffix1',
    'suffix2',
    'suffix3',
    'suffix4',
    'suffix3 tag-1',
    'suffix2 tag-1 tag-2',
    'suffix3 suffix3-1',
    'suffix3 suffix3+1',
  ],
  shape: ['shape', 'shape first', 'shape case', 'bits shape-1', 'bits bits+1', 'shape tag-1', 'shape shape-1 shape+1'],
  tags: ['tag-1', 'tag-2', 'tag-1 tag-2', 'tag-1 lower', 'tag-1 lower+1', 'tag-1 tag-2 lower'],
  neighbours: [
    'lower-1',
    'lower+1',
    'lower-2',
    'lower+2',
    'lower-1 lower',
    'lower lower+1',
    'lower-1 lower+1',
    'suffix3-1',
    'suffix3+1',
    'suffix2+1 tag-1',
    'lower+1 lower+2',
  ],
  clusters: [
    'cluster',
    'cluster-1',
    'cluster+1',
    'cluster-2',
    'cluster+2',
    'middle middle-1',
    'middle middle+1',
    'middle tag-1',
    'middle+1 tag-1',
    'cluster bits',
    'tag-1 middle middle+1',
  ],
  lexicon: [
    'class',
    'class tag-1',
    'class class+1',
    'class+1',
    'class+2',
    'class tag-1 class+1',
    'tag-1 class+1',
    'class tag-1 tag-2',
    'class class+1 class+2',
  ],
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
    'dict class+1 tag-1',
  ],
};

export const TAGGER_GROUPS: readonly string[] = Object.keys(GROUPS);

/** Chooses a tag for the word at `place`, from the first `count` of `features`. */
export type ChooseTag = (features: Int32Array, count: number, place: number) => number;

export class TagReader {
  readonly #templates: Templates;
  readonly #atoms = new Int32Array(ATOMS.length);
  readonly #features: Int32Array;

  constructor(without: ReadonlySet<string> = new Set()) {
    this.#templates = compileTemplates(ATOMS, GROUPS, without);
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
      let a = 0;
      const put = (value: number | undefined) => {
        atoms[a] = value ?? 0;
        a += 1;
      };
      put(c.form[place]);
      put(c.lower[place]);
      put(c.prefix1[place]);
      put(c.prefix2[place]);
      put(c.prefix3[place]);
      put(c.suffix1[place]);
      put(c.suffix2[place]);
      put(c.suffix3[place]);
      put(c.suffix4[place]);
      put(c.shape[place]);
      put(c.bits[place]);
      put(c.cluster[place]);
      put(c.middle[place]);
      put(c.lower[b2]);
      put(c.lower[b1]);
      put(c.lower[n1]);
      put(c.lower[n2]);
      put(c.suffix3[b1]);
      put(c.suffix3[n1]);
      put(c.suffix2[n1]);
      put(c.shape[b1]);
      put(c.shape[n1]);
      put(c.bits[n1]);
      put(c.cluster[b2]);
      put(c.cluster[b1]);
      put(c.cluster[n1]);
      put(c.cluster[n2]);
      put(c.middle[b1]);
      put(c.middle[n1]);
      put(tags[b1]);
      put(tags[b2]);
      put(place === 1 ? 1 : 0);
      put(style);
      put(c.tagClass[place]);
      put(c.tagClass[n1]);
      put(c.tagClass[n2]);
      put(c.dictionary[place]);
      put(c.dictionary[n1]);
      put(c.dictionary[b1]);
      tags[place] = choose(features, hashFeatures(this.#templates, atoms, features), place);
    }
  }
}
