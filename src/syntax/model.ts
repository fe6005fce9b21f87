/** The weights of the syntax stage, and how they stand in their file. */
import { loadWeights, type Section, type Weights } from '../resources/weights.js';
import { type LemmaTable, parseLemmaTable } from './lemmas.js';
import { LinearModel, type LinearWeights } from './linear.js';
import { PackedModel, type PackedWeights } from './packed-linear.js';
import { TagSet } from './tag-set.js';

export const SYNTAX_VERSION = 3;

/** What training and use have in common. */
interface SyntaxTables {
  readonly relations: readonly string[];
  /** By hash of a word in lower case: a hash of the tags it was seen with. */
  readonly lexicon: ReadonlyMap<number, number>;
  /** By hash of a word in lower case: the number of the tag of words that hardly ever have another. */
  readonly fixedTags: ReadonlyMap<number, number>;
  /** By `arcKey` of `labeller.ts`: the number of the relation of arcs that hardly ever have another. */
  readonly fixedRelations: ReadonlyMap<number, number>;
}

/** What training makes. */
export interface SyntaxWeights extends SyntaxTables {
  /** `UPOS|XPOS` by tag number. */
  readonly tags: readonly string[];
  /** See `lemmas.ts`. */
  readonly lemmas: string;
  readonly tagger: LinearWeights;
  readonly parser: PackedWeights;
  readonly labeller: LinearWeights;
  readonly punctuation: LinearWeights;
}

export interface SyntaxModel extends SyntaxTables {
  readonly tags: TagSet;
  /** Number of the relation `root`. */
  readonly root: number;
  readonly lemmas: LemmaTable;
  readonly tagger: LinearModel;
  readonly parser: PackedModel;
  readonly labeller: LinearModel;
  readonly punctuation: LinearModel;
}

const PARTS = ['tagger', 'labeller', 'punctuation'] as const;

export function syntaxSections(weights: SyntaxWeights): { [name: string]: Section } {
  const sections: { [name: string]: Section } = {
    tags: weights.tags.join('\n'),
    relations: weights.relations.join('\n'),
    lexiconWords: Int32Array.from(weights.lexicon.keys()),
    lexiconClasses: Int32Array.from(weights.lexicon.values()),
    fixedWords: Int32Array.from(weights.fixedTags.keys()),
    fixedTags: Int32Array.from(weights.fixedTags.values()),
    fixedArcs: Int32Array.from(weights.fixedRelations.keys()),
    fixedRelations: Int32Array.from(weights.fixedRelations.values()),
    lemmas: weights.lemmas,
    'parser.keys': weights.parser.keys,
    'parser.weights': weights.parser.weights,
  };
  for (const part of PARTS) {
    const { classes, keys, counts, shifts, entryClasses, entryWeights } = weights[part];
    sections[`${part}.classes`] = Int32Array.of(classes);
    sections[`${part}.keys`] = keys;
    sections[`${part}.counts`] = counts;
    sections[`${part}.shifts`] = shifts;
    sections[`${part}.entryClasses`] = entryClasses;
    sections[`${part}.entryWeights`] = entryWeights;
  }
  return sections;
}

/** What only trees need is built when the first tree is asked for. */
function readSyntaxModel(weights: Weights): SyntaxModel {
  const relations = weights.text('relations').split('\n');
  const parser = once(
    () => new PackedModel({ keys: weights.uint8('parser.keys'), weights: weights.int8('parser.weights') }),
  );
  const labeller = once(() => linear(weights, 'labeller'));
  const punctuation = once(() => linear(weights, 'punctuation'));
  const fixedRelations = once(() => mapOf(weights.int32('fixedArcs'), weights.int32('fixedRelations')));
  const lemmas = once(() => parseLemmaTable(weights.text('lemmas')));
  return {
    tags: new TagSet(weights.text('tags').split('\n')),
    relations,
    root: relations.indexOf('root'),
    lexicon: mapOf(weights.int32('lexiconWords'), weights.int32('lexiconClasses')),
    fixedTags: mapOf(weights.int32('fixedWords'), weights.int32('fixedTags')),
    tagger: linear(weights, 'tagger'),
    get fixedRelations() {
      return fixedRelations();
    },
    get lemmas() {
      return lemmas();
    },
    get parser() {
      return parser();
    },
    get labeller() {
      return labeller();
    },
    get punctuation() {
      return punctuation();
    },
  };
}

function mapOf(keys: Int32Array, values: Int32Array): Map<number, number> {
  const map = new Map<number, number>();
  for (let index = 0; index < keys.length; index += 1) map.set(keys[index] ?? 0, values[index] ?? 0);
  return map;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function linear(weights: Weights, part: (typeof PARTS)[number]): LinearModel {
  return new LinearModel({
    classes: weights.int32(`${part}.classes`)[0] ?? 0,
    keys: weights.int32(`${part}.keys`),
    counts: weights.uint8(`${part}.counts`),
    shifts: weights.uint8(`${part}.shifts`),
    entryClasses: weights.uint8(`${part}.entryClasses`),
    entryWeights: weights.int8(`${part}.entryWeights`),
  });
}

let loaded: SyntaxModel | null = null;

/**
 * The model that comes with the package, read when it is first asked for.
 *
 * @throws {ModelError} if its file is missing or damaged
 */
export function syntaxModel(): SyntaxModel {
  loaded ??= readSyntaxModel(loadWeights('syntax', SYNTAX_VERSION));
  return loaded;
}
