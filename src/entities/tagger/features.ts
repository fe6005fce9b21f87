/** The features of the model: its templates ready to be read, and the keys of what they read. */
import { hashOf } from '../../resources/word-table.js';
import { ATTRIBUTES, FORM_WIDTH, WIDTH } from './attributes.js';
import { type Part, REMEMBERED, TEMPLATES } from './templates.js';

export interface Template {
  readonly seed: number;
  /** Columns of the attributes, and the tokens that they are read from, relative to the one in question. */
  readonly columns: Int32Array;
  readonly tokens: Int32Array;
  /** The same as places in the rows of a token's neighbourhood, see {@link Rows}. */
  readonly places: Int32Array;
}

/** Templates that are remembered together. */
export interface Group {
  /** All places that they read. */
  readonly places: Int32Array;
  readonly templates: readonly Template[];
}

export interface Templates {
  readonly all: readonly Template[];
  /** Those that ask one token what its word alone answers, by the place of that token: -{@link REACH} to {@link REACH}. */
  readonly ofForms: readonly (readonly Template[])[];
  /** Those that are remembered. */
  readonly groups: readonly Group[];
  /** All others. */
  readonly others: readonly Template[];
}

/** How many tokens to either side a template looks. */
export const REACH = 2;
const OFFSETS = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);

/** The templates of these groups, ready to be read. */
export function compile(groups: readonly string[]): Templates {
  const all = Object.entries(TEMPLATES).flatMap(([group, templates]) =>
    groups.includes(group) ? templates.map((parts, index) => templateOf(parts, seedOf(group, index))) : [],
  );
  const ofForm = ({ columns, tokens }: Template, offset: number) =>
    tokens.every((token) => token === offset) && columns.every((column) => column < FORM_WIDTH);
  const ofContext = all.filter((template) => !OFFSETS.some((offset) => ofForm(template, offset)));
  const remembered = REMEMBERED.map((parts) => templateOf(parts, 0).places);
  const groupOf = (template: Template) =>
    remembered.findIndex((places) => template.places.every((place) => places.includes(place)));
  return {
    all,
    ofForms: OFFSETS.map((offset) => all.filter((template) => ofForm(template, offset))),
    groups: remembered.map((places, group) => ({
      places,
      templates: ofContext.filter((template) => groupOf(template) === group),
    })),
    others: ofContext.filter((template) => groupOf(template) < 0),
  };
}

const COLUMNS: readonly string[] = ATTRIBUTES;

function templateOf(parts: readonly Part[], seed: number): Template {
  const read = parts.map((part) => /^(\w+?)([-+]\d)?$/.exec(part));
  const tokens = Int32Array.from(read, (match) => Number(match?.[2] ?? 0));
  const columns = Int32Array.from(read, (match) => COLUMNS.indexOf(match?.[1] ?? ''));
  return { seed, tokens, columns, places: tokens.map((token, at) => (token + REACH) * WIDTH + (columns[at] ?? 0)) };
}

function seedOf(group: string, index: number): number {
  return hashOf(`${group} ${index}`) | 0;
}

/** The rows of a token and its neighbours, up to {@link REACH} from it, one after another. */
export interface Rows {
  readonly values: Int32Array;
  /** Where they begin. */
  readonly start: number;
}

/** What is outside the sentence, `from` to `to`, is a border. @param room is written to where there is a border */
export function rowsAround(rows: Int32Array, token: number, from: number, to: number, room: Int32Array): Rows {
  if (token - REACH >= from && token + REACH < to) return { values: rows, start: (token - REACH) * WIDTH };
  for (const offset of OFFSETS) {
    const near = token + offset;
    const start = (offset + REACH) * WIDTH;
    const outside = near < from || near >= to;
    for (let column = 0; column < WIDTH; column += 1) {
      room[start + column] = outside ? BORDER : (rows[near * WIDTH + column] as number);
    }
  }
  return { values: room, start: 0 };
}

export const ROOM = OFFSETS.length * WIDTH;

/** The key of a feature. What is outside the sentence, `from` to `to`, counts as a border. */
export function keyAt(template: Template, rows: Int32Array, token: number, from: number, to: number): number {
  const { values, start } = rowsAround(rows, token, from, to, new Int32Array(ROOM));
  return keyOf(template.seed, template.places, values, start);
}

/** The key of a feature of a word alone. */
export function keyOfForm({ seed, columns }: Template, form: Int32Array): number {
  return keyOf(seed, columns, form, 0);
}

/** The key of the feature that these places of `values` give, counted from `start`. */
export function keyOf(seed: number, places: Int32Array, values: Int32Array, start: number): number {
  let key = seed;
  for (let at = 0; at < places.length; at += 1) {
    const mixed = Math.imul(key ^ (values[start + (places[at] as number)] as number), 0x85ebca6b);
    key = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  }
  return key ^ (key >>> 16);
}

/** The value of every attribute beyond the ends of a sentence. */
export const BORDER = 0x5bd1e995;
