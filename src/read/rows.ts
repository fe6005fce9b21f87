/** Rows: objects with fields, from JSON, JSON lines, tables. One row is one article. */

import type { Part } from '../document/index.js';
import { RowError } from '../errors.js';
import type { Fact } from './facts.js';
import { type FieldNames, type RowField, type RowValue, readFields, valueAt } from './field-names.js';
import type { Article } from './format.js';
import { textOfHtml } from './html-text.js';

/** Of a row, what an article is made of. */
export interface RowArticle extends Pick<Article, 'text' | 'facts' | 'extra' | 'mediaType'> {
  readonly id: string | null;
  /** What was taken for what: `text from body`. */
  readonly taken: readonly string[];
}

/**
 * Reads the fields of a row.
 *
 * @param number of the row, and `unit`, what such a row is called: `line 3`
 * @throws {RowError} when it has no text
 */
export function readRow(row: object, number: number, unit: string, names: FieldNames): RowArticle {
  const fields = readFields(row, names);
  const html = fields.get('html');
  const body = fields.get('text') ?? html ?? emptyText(row, names);
  if (body === undefined && !fields.has('title')) throw noText(row, number, unit, names);
  return {
    id: idIn(fields),
    text: body === undefined ? '' : textOf(body, body === html),
    mediaType: 'text/plain',
    facts: factsIn(fields),
    extra: extraOf(row, names),
    taken: takenIn(fields),
  };
}

/** Fields that were asked for by name. */
export function extraOf(row: object, { extra }: FieldNames): Article['extra'] {
  return Object.fromEntries(
    extra.flatMap((path) => {
      const value = valueAt(row, path);
      return value === undefined ? [] : [[path, value]];
    }),
  );
}

function takenIn(fields: ReadonlyMap<RowField, RowValue>): string[] {
  return [...fields].flatMap(([field, { path }]) => (field === path ? [] : [`${field} from ${path}`]));
}

/** The SHA-256 of a row is that of its text: the same text in another file is the same document. */
export function articleOfRow(
  { text, mediaType, facts, extra }: RowArticle,
  part: Part | null,
  { encoding, warnings }: Pick<Article, 'encoding' | 'warnings'>,
): Article {
  const bytes = Buffer.from(text);
  return { text, map: null, bytes, part, mediaType, encoding, facts, extra, warnings };
}

/** What an object without a text says, such as one beside a file. */
export function rowFacts(row: object, names: FieldNames): Fact[] {
  return factsIn(readFields(row, names));
}

/** The same with all else that an article takes from such an object. */
export function readFieldsOnly(row: object, names: FieldNames): Omit<RowArticle, 'text' | 'mediaType'> {
  const fields = readFields(row, names);
  return { id: idIn(fields), facts: factsIn(fields), extra: extraOf(row, names), taken: takenIn(fields) };
}

function idIn(fields: ReadonlyMap<RowField, RowValue>): string | null {
  const id = fields.get('id')?.value;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function factsIn(fields: ReadonlyMap<RowField, RowValue>): Fact[] {
  return [...fields].flatMap(([field, found]) => factsOf(field, found));
}

/** A text of nothing is one; the record will say so. */
function emptyText(row: object, { named }: FieldNames): RowValue | undefined {
  const path = named.text ?? named.html ?? 'text';
  return valueAt(row, path) === '' ? { path, value: '' } : undefined;
}

/**
 * Markup of paragraphs: read as HTML, the text has no other line ends. A link or an emphasis that was left in plain text stays as it is, since its
 * paragraphs stand in its line ends.
 */
const MARKUP = /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|figure|section|article|table)(?:\s[^<>]*)?\/?>/i;

function textOf({ value }: RowValue, isHtml: boolean): string {
  const text = Array.isArray(value) ? value.join('\n\n') : String(value);
  return isHtml || (text.includes('<') && MARKUP.test(text)) ? textOfHtml(text).text : text;
}

function factsOf(field: RowField, { path, value }: RowValue): Fact[] {
  if (field === 'text' || field === 'html' || field === 'id') return [];
  const from = `field ${path}`;
  const one = (item: string | number): Fact => ({ field, value: item, from, kind: 'metadata' });
  const values = valuesOf(value);
  if (field === 'author') return values.flatMap((item) => authorsIn(String(item))).map(one);
  if (field === 'keyword')
    return values
      .flatMap((item) => String(item).split(/[;,|]\s*/))
      .filter(Boolean)
      .map(one);
  return values.slice(0, 1).map(one);
}

function valuesOf(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'object' && value !== null) return valuesOf(valueAt(value, 'name'));
  return [];
}

/** `By Ana Ruiz and Tom Bell` names two; a part of one word is no author of its own: `Ruiz, Ana`. */
export function authorsIn(line: string): string[] {
  const bare = line.replace(/^\s*by\s*:?\s+/i, '').trim();
  const strict = bare.split(/\s*(?:;|\||&|\band\b)\s*/).filter(Boolean);
  return strict.flatMap((part) => {
    const names = part.split(/,\s*/).filter(Boolean);
    return names.length > 1 && names.every((name) => /\S\s+\S/.test(name)) ? names : [part.replace(/,\s*$/, '')];
  });
}

/** How many of a row's fields an error names. */
const MAX_NAMED = 12;

function noText(row: object, number: number, unit: string, { named }: FieldNames): RowError {
  const keys = Object.keys(row);
  const wanted = named.text ?? named.html ?? 'text';
  const longest = Object.entries(row)
    .filter(([, value]) => typeof value === 'string')
    .sort(([, a], [, b]) => String(b).length - String(a).length)[0]?.[0];
  const value = valueAt(row, wanted);
  if (value !== undefined && value !== null)
    return new RowError(
      number,
      `field ${wanted}: expected words, got ${Array.isArray(value) ? 'a list' : `a ${typeof value}`}`,
      undefined,
      unit,
    );
  const has = keys.length === 0 ? 'it has no fields' : `it has ${keys.slice(0, MAX_NAMED).join(', ')}`;
  const advice = longest === undefined ? '' : `: try --field text=${longest}`;
  return new RowError(number, `no field ${wanted}; ${has}${advice}`, undefined, unit);
}
