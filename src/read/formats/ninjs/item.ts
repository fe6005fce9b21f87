/** What an item of ninjs says. Its versions differ: `body_text`, `bodies` (2), names with capitals (3). */
import { RowError } from '../../../errors.js';
import type { Fact, FactField } from '../../facts.js';
import type { FieldNames } from '../../field-names.js';
import { textOfHtml } from '../../html-text.js';
import { authorsIn, extraOf, type RowArticle } from '../../rows.js';

/** `picture`, for an item of a kind that has no text. @throws {RowError} for a text without one */
export function readNinjs(item: object, number: number, names: FieldNames): RowArticle | string {
  const fields = fieldsOf(item);
  const body = bodyOf(fields);
  const facts = factsOf(fields);
  const hasTitle = facts.some(({ field }) => field === 'title');
  const kind = wordsIn(fields.get('type'));
  const text = body?.text ?? (hasTitle && (kind === null || kind === 'text') ? '' : null);
  if (text === null) {
    if (kind !== null && kind !== 'text') return kind;
    throw new RowError(
      number,
      `without a text; it has ${Object.keys(item).slice(0, MAX_NAMED).join(', ')}`,
      undefined,
      'item',
    );
  }
  return {
    id: wordsIn(fields.get('uri')),
    text,
    mediaType: body?.isHtml ? 'text/html' : 'text/plain',
    facts,
    extra: extraOf(item, names),
    taken: [],
  };
}

const MAX_NAMED = 12;

type Fields = ReadonlyMap<string, unknown>;

/** `versionCreated`, `version_created` and `versioncreated` are one field. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([name, own]) => [simple(name), own]));
}

function simple(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

function wordsIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function listIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

interface Body {
  readonly text: string;
  readonly isHtml: boolean;
}

/** Plain text before markup; the whole before a summary. */
function bodyOf(fields: Fields): Body | null {
  const bodies = listIn(fields.get('bodies')).filter(
    (body) => !/summary|teaser|abstract/i.test(wordsIn(body.get('role')) ?? ''),
  );
  const found = [
    ...PLAIN.map((name) => plain(fields.get(name))),
    ...bodies.filter((body) => !isHtml(body)).map((body) => plain(body.get('value'))),
    ...MARKUP.map((name) => html(fields.get(name))),
    ...bodies.filter(isHtml).map((body) => html(body.get('value'))),
  ];
  return found.find((body) => body !== null) ?? null;
}

const PLAIN = ['bodytext', 'bodyplain'];
const MARKUP = ['bodyxhtml', 'bodyhtml', 'bodyhtml5', 'bodyrichtext', 'bodynitf'];

/** By its type, else by its look. */
function isHtml(body: Fields): boolean {
  const type = wordsIn(body.get('contenttype')) ?? '';
  return type === '' ? /<(?:p|div|br|h\d|body|html)\b/i.test(wordsIn(body.get('value')) ?? '') : /html|xml/i.test(type);
}

function plain(value: unknown): Body | null {
  const text = wordsIn(value);
  return text === null ? null : { text, isHtml: false };
}

function html(value: unknown): Body | null {
  const source = wordsIn(value);
  const text = source === null ? '' : textOfHtml(source).text;
  return text === '' ? null : { text, isHtml: true };
}

function factsOf(fields: Fields): Fact[] {
  const of = (field: FactField, from: string, ...values: (string | null)[]): Fact[] =>
    values.flatMap((value) => (value === null ? [] : [{ field, value, from, kind: 'metadata' as const }]));
  const one = (field: FactField, ...names: string[]) => {
    const name = names.find((own) => wordsIn(fields.get(own)) !== null);
    return name === undefined ? [] : of(field, name, wordsIn(fields.get(name)));
  };
  const named = (field: FactField, name: string) => {
    const list = listIn(fields.get(name));
    return of(field, name, ...list.map((own) => wordsIn(own.get('name')) ?? wordsIn(own.get('literal'))));
  };
  const first = (...lists: Fact[][]) => lists.find(({ length }) => length > 0) ?? [];
  const published = first(
    one('published', 'firstcreated', 'published', 'pubdate'),
    one('published', 'versioncreated'),
    one('published', 'contentcreated'),
  );
  return [
    ...first(one('title', 'headline'), of('title', 'headlines', headlineOf(fields)), one('title', 'title')),
    ...first(
      ['byline', 'by'].flatMap((name) => of('author', name, ...authorsIn(wordsIn(fields.get(name)) ?? ''))),
      named('author', 'authors'),
      people(listIn(fields.get('infosources'))).flatMap((name) => of('author', 'infosources', name)),
    ),
    ...published,
    ...(published[0]?.from === 'firstcreated' ? one('modified', 'versioncreated') : one('modified', 'contentmodified')),
    ...one('language', 'language'),
    ...first(
      keywordsOf(fields).flatMap((word) => of('keyword', 'keywords', word)),
      named('keyword', 'subjects'),
      named('keyword', 'subject'),
      one('keyword', 'slugline', 'slug'),
    ),
    ...one('section', 'section').slice(0, 1),
    ...first(
      ...['providers', 'infosources', 'copyrightholders'].map((name) => named('publisher', name)),
      one('publisher', 'provider', 'copyrightholder', 'source'),
    ).slice(0, 1),
    ...first(one('url', 'url', 'canonicalurl'), addressOf(fields)),
  ];
}

function headlineOf(fields: Fields): string | null {
  const headlines = listIn(fields.get('headlines'));
  const main = headlines.find((own) => /main|^$/i.test(wordsIn(own.get('role')) ?? '')) ?? headlines[0];
  return wordsIn(main?.get('value'));
}

function keywordsOf(fields: Fields): string[] {
  const value = fields.get('keywords');
  return Array.isArray(value) ? value.flatMap((word) => wordsIn(word) ?? []) : [];
}

/** Persons among those that a text comes from. */
function people(sources: readonly Fields[]): string[] {
  return sources.flatMap((own) =>
    /person|author|reporter|writer/i.test(`${wordsIn(own.get('role')) ?? ''} ${wordsIn(own.get('type')) ?? ''}`)
      ? (wordsIn(own.get('name')) ?? [])
      : [],
  );
}

/** In the list of other representations, or the item's own name where that is an address of a page. */
function addressOf(fields: Fields): Fact[] {
  const altid = listIn(fields.get('altids')).find((own) => /url|web|canonical/i.test(wordsIn(own.get('role')) ?? ''));
  const address = wordsIn(altid?.get('value'));
  return address !== null && /^https?:/.test(address)
    ? [{ field: 'url', value: address, from: 'altids', kind: 'metadata' }]
    : [];
}
