/**
 * From a file that was cut into documents to articles: text and map from the stretches of the body, the place in bytes, facts from header lines.
 * Shared by the exports of press archives and by wires.
 */
import type { ReadWarning } from '../../../document/index.js';
import { InputError, RowError } from '../../../errors.js';
import type { Fact } from '../../facts.js';
import { type FieldNames, ROW_FIELDS } from '../../field-names.js';
import type { Article, FormatOptions, Found } from '../../format.js';
import { MappedText } from '../../mapped-text.js';
import { rowFacts } from '../../rows.js';
import { byteOffsets } from './byte-offsets.js';

/** Half-open, in UTF-16 code units of the decoded file. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A line of the paragraph before it; else a paragraph begins. */
  readonly isLine?: boolean;
}

/** `BYLINE: Ana Ruiz` */
export interface HeaderLine {
  readonly key: string;
  readonly value: string;
}

/** A document as it lies in its file: header, body and footer. */
export interface CutDocument extends Stretch {
  /** The archive's own. */
  readonly id: string | null;
  readonly facts: readonly Fact[];
  readonly header: readonly HeaderLine[];
  readonly body: readonly Stretch[];
  /** What its text lacks, in words; null where it is whole. */
  readonly lacks: string | null;
}

/** @param hasEnd whether something says that the document ends where it does */
export function lacking(bodyLength: number, hasEnd: boolean): string | null {
  if (bodyLength === 0) return 'The file holds no body of this document.';
  return hasEnd ? null : 'The file breaks off within this document: nothing says where it ends.';
}

/** What the documents were cut from. */
export interface CutSource {
  readonly text: string;
  /** Of the file. */
  readonly bytes: Uint8Array;
  /** Whether the text is the decoded file: only then can it be said where a document stands in it. */
  readonly isFile: boolean;
  readonly mediaType: string;
  readonly encoding: string;
  readonly warnings: readonly ReadWarning[];
}

export const UNIT = 'document';

/** @throws {InputError} `input-format` where there is no document */
export function* articlesOf(
  cut: Iterable<CutDocument>,
  source: CutSource,
  place: string,
  { fields, leaveOut }: Pick<FormatOptions, 'fields' | 'leaveOut'>,
): Generator<Found> {
  const documents = [...cut];
  if (documents.length === 0) throw nothingIn(place);
  const byteAt = source.isFile ? byteOffsets(source) : null;
  const isOnly = documents.length === 1 && isAlone(documents[0], source.text);
  for (const _ of wordsBetween(documents, source.text)) leaveOut('text outside of the documents');
  for (const [index, document] of documents.entries()) {
    const number = isOnly ? null : index + 1;
    const { id, body, facts } = document;
    if (body.length === 0 && !facts.some(({ field }) => field === 'title')) {
      yield { number, id, error: new RowError(index + 1, 'it has neither a title nor a body', undefined, UNIT) };
      continue;
    }
    const [start, end] = byteAt === null ? [0, source.bytes.length] : [byteAt(document.start), byteAt(document.end)];
    const part = isOnly ? null : { index, start, end };
    const bytes =
      byteAt === null
        ? new TextEncoder().encode(source.text.slice(document.start, document.end))
        : source.bytes.subarray(start, end);
    yield { number, id, article: { ...articleOf(document, source, fields), bytes, part } };
  }
}

/** Stretches of words that are in no document: what was searched for, a list of titles, or what stands after the last end. */
function* wordsBetween(documents: readonly CutDocument[], text: string): Generator<string> {
  let before = 0;
  for (const { start, end } of [...documents, { start: text.length, end: text.length }]) {
    const between = text.slice(before, start);
    if (/[\p{L}\p{N}]/u.test(between)) yield between;
    before = end;
  }
}

/** Whether nothing stands around the only document of a file. */
function isAlone(document: CutDocument | undefined, text: string): boolean {
  return document !== undefined && /^\s*$/.test(text.slice(0, document.start) + text.slice(document.end));
}

function articleOf(
  { body, facts, header, lacks, start, end }: CutDocument,
  source: CutSource,
  fields: FieldNames,
): Omit<Article, 'bytes' | 'part'> {
  const joined = new MappedText();
  for (const stretch of body) {
    if (stretch.isLine) joined.breakLine();
    else joined.breakParagraph();
    joined.addExact(source.text.slice(stretch.start, stretch.end), stretch.start);
  }
  const { text, map } = joined.done();
  const { mediaType, encoding } = source;
  const isBroken = source.text.slice(start, end).includes('\ufffd');
  const warnings = source.warnings.filter(({ code }) => code !== 'bytes-replaced' || isBroken);
  return {
    text,
    map: source.isFile ? map : null,
    mediaType,
    encoding,
    facts: [...namedFacts(header, fields), ...facts],
    extra: Object.fromEntries(
      fields.extra.flatMap((key) => {
        const value = valueIn(header, key);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    warnings: lacks === null ? warnings : [...warnings, { code: 'text-truncated', message: lacks }],
  };
}

/** What the caller says that a header line is. */
function namedFacts(header: readonly HeaderLine[], { named }: FieldNames): Fact[] {
  const paths = ROW_FIELDS.flatMap((field) => named[field] ?? []);
  const row = Object.fromEntries(
    paths.flatMap((path) => {
      const value = valueIn(header, path);
      return value === undefined ? [] : [[path, value]];
    }),
  );
  return rowFacts(row, { named, extra: [] });
}

function valueIn(header: readonly HeaderLine[], key: string): string | undefined {
  return header.find((line) => line.key.toLowerCase() === key.toLowerCase())?.value;
}

function nothingIn(place: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: no document found, expected an archive's export or a wire`,
    hint: 'If the file is one plain text, say so with --as text.',
  });
}
