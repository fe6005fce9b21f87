/** The features of the model: templates over attributes, as data, in the groups that `npm run ablate:entities` leaves out. */
import { hashOf } from '../../word-table.js';
import { ATTRIBUTES, type Attribute, FORM_WIDTH, WIDTH } from './attributes.js';

/** `lower-1`: the attribute of the token before. */
type Part = Attribute | `${Attribute}${'-' | '+'}${1 | 2}`;

export const TEMPLATES: { readonly [group: string]: readonly (readonly Part[])[] } = {
  words: [
    ['word'],
    ['lower'],
    ['lower-1'],
    ['lower+1'],
    ['lower-2'],
    ['lower+2'],
    ['lower-1', 'lower'],
    ['lower', 'lower+1'],
    ['lower-2', 'lower-1'],
    ['lower+1', 'lower+2'],
  ],
  shapes: [
    ['shape'],
    ['shape-1', 'shape'],
    ['shape', 'shape+1'],
    ['shape-1', 'shape', 'shape+1'],
    ['lower-1', 'shape'],
    ['shape', 'lower+1'],
    ['shape-2', 'shape-1', 'shape', 'shape+1', 'shape+2'],
  ],
  affixes: [
    ['prefix2'],
    ['prefix3'],
    ['suffix2'],
    ['suffix3'],
    ['suffix4'],
    ['suffix3-1'],
    ['suffix3+1'],
    ['suffix2', 'shape'],
  ],
  clusters: [
    ['fine'],
    ['fine-1'],
    ['fine+1'],
    ['fine-2'],
    ['fine+2'],
    ['middle'],
    ['middle-1'],
    ['middle+1'],
    ['coarse', 'shape'],
    ['fine-1', 'fine'],
    ['fine', 'fine+1'],
    ['middle-1', 'middle'],
    ['middle', 'middle+1'],
    ['middle-1', 'middle', 'middle+1'],
    ['coarse-1', 'coarse', 'coarse+1'],
    ['coarse-2', 'coarse-1', 'coarse'],
    ['coarse', 'coarse+1', 'coarse+2'],
  ],
  lists: [
    ['vocabulary'],
    ['vocabulary-1'],
    ['vocabulary+1'],
    ['vocabulary-1', 'vocabulary'],
    ['vocabulary', 'vocabulary+1'],
    ['vocabulary', 'shape'],
    ['vocabulary-2'],
    ['vocabulary+2'],
    ['known'],
    ['known-1'],
    ['known+1'],
    ['known-1', 'known'],
    ['known', 'known+1'],
  ],
  names: [
    ['person'],
    ['person-1'],
    ['person+1'],
    ['person-1', 'person'],
    ['person', 'person+1'],
    ['person-1', 'person', 'person+1'],
    ['town'],
    ['town-1'],
    ['town+1'],
    ['town-1', 'town', 'town+1'],
    ['townPart'],
    ['townPart', 'known'],
    ['person', 'town'],
    ['person', 'town', 'vocabulary'],
    ['person', 'shape-1', 'shape+1'],
  ],
  spelling: [
    ['opens', 'written'],
    ['opens', 'written', 'shape'],
    ['opens', 'written', 'coarse'],
    ['opens', 'vocabulary'],
  ],
};

interface Template {
  readonly seed: number;
  /** Columns of the attributes, and the tokens that they are read from, relative to the one in question. */
  readonly columns: Int32Array;
  readonly tokens: Int32Array;
}

export interface Templates {
  readonly all: readonly Template[];
  /** Those that ask one token what its word alone answers, by the place of that token: -{@link REACH} to {@link REACH}. */
  readonly ofForms: readonly (readonly Template[])[];
  /** All others. */
  readonly ofContext: readonly Template[];
}

/** So far from a token a template looks. */
export const REACH = 2;
const OFFSETS = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);

/** The templates of these groups, ready to be read. */
export function compile(groups: readonly string[]): Templates {
  const all = Object.entries(TEMPLATES).flatMap(([group, templates]) =>
    groups.includes(group) ? templates.map((parts, index) => templateOf(parts, seedOf(group, index))) : [],
  );
  const ofForm = ({ columns, tokens }: Template, offset: number) =>
    tokens.every((token) => token === offset) && columns.every((column) => column < FORM_WIDTH);
  return {
    all,
    ofForms: OFFSETS.map((offset) => all.filter((template) => ofForm(template, offset))),
    ofContext: all.filter((template) => !OFFSETS.some((offset) => ofForm(template, offset))),
  };
}

const COLUMNS: readonly string[] = ATTRIBUTES;

function templateOf(parts: readonly Part[], seed: number): Template {
  const read = parts.map((part) => /^(\w+?)([-+]\d)?$/.exec(part));
  return {
    seed,
    tokens: Int32Array.from(read, (match) => Number(match?.[2] ?? 0)),
    columns: Int32Array.from(read, (match) => COLUMNS.indexOf(match?.[1] ?? '')),
  };
}

function seedOf(group: string, index: number): number {
  return hashOf(`${group} ${index}`) | 0;
}

/** The key of a feature. What is outside the sentence, `from` to `to`, counts as a border. */
export function keyAt(
  { seed, columns, tokens }: Template,
  rows: Int32Array,
  token: number,
  from: number,
  to: number,
): number {
  let key = seed;
  for (let at = 0; at < tokens.length; at += 1) {
    const near = token + (tokens[at] as number);
    const value = near < from || near >= to ? BORDER : (rows[near * WIDTH + (columns[at] as number)] as number);
    key = mix(key, value);
  }
  return key ^ (key >>> 16);
}

/** The key of a feature of a word alone. */
export function keyOfForm({ seed, columns }: Template, form: Int32Array): number {
  let key = seed;
  for (let at = 0; at < columns.length; at += 1) key = mix(key, form[columns[at] as number] as number);
  return key ^ (key >>> 16);
}

function mix(key: number, value: number): number {
  const mixed = Math.imul(key ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

/** The value of every attribute beyond the ends of a sentence. */
export const BORDER = 0x5bd1e995;
