/** A file of any format becomes documents. */
import type { GivenDate, RawDocument } from '../document/index.js';
import { InputError, WirecopyError } from '../errors.js';
import { documentOf } from './compose.js';
import type { Fact } from './facts.js';
import { type FieldNames, NO_FIELD_NAMES } from './field-names.js';
import { openFile } from './files.js';
import type { Explain, Format, Head, SourceFile } from './format.js';
import { closerFormat, FORMATS, formatOfHead, formatOfMedia, formatsOfExtension } from './formats/index.js';
import { headOf, unknownFormat } from './source-file.js';
import { tooLarge } from './text.js';
import { isPacked, withoutPacking } from './unpack.js';
import { rootOf } from './xml/root.js';

export interface ReadOptions {
  /** The file's path as the user gave it; null for a stream. */
  readonly path: string | null;
  /** What the caller says that the file is; null where its name or its first bytes tell. */
  readonly format: Format | null;
  /** What is known besides: a file beside it, its path. */
  readonly facts: readonly Fact[];
  readonly publishedElse: GivenDate | null;
  readonly maxBytes: number;
  readonly fields: FieldNames;
  readonly tell: (message: string) => void;
  /** Is told of each part that is no news: `image/jpeg`, `packageItem`. */
  readonly leaveOut: (reason: string) => void;
  /** See `FormatOptions`. */
  readonly explain?: Explain | undefined;
}

/** A document, or the reason why there is none. */
export type ReadResult =
  | { readonly document: RawDocument; readonly error?: never }
  | { readonly error: WirecopyError; readonly document?: never };

/** What became of an article: its number in a file of several, what that is called (`line`), and its id. */
export type Reading = {
  readonly number: number | null;
  readonly unit: string | null;
  readonly id: string | null;
} & ReadResult;

/** The documents of a file as they come, what cannot be read in its place. Never throws what a user could mend. */
export async function* readDocuments(file: SourceFile, options: ReadOptions): AsyncGenerator<Reading> {
  const { path, publishedElse, maxBytes, fields, tell, leaveOut, explain, facts } = options;
  let unit: string | null = null;
  try {
    const format = options.format ?? formatOf(file, path);
    unit = format.unit;
    for await (const found of format.articles(file, { maxBytes, fields, formatOfMedia, tell, leaveOut, explain })) {
      const { number, id } = found;
      if (found.error !== undefined) {
        yield { number, unit, id, error: found.error };
        continue;
      }
      if (found.article.bytes.length > maxBytes) {
        yield { number, unit, id, error: tooLarge(placeOf(file.place, unit, number), maxBytes) };
        continue;
      }
      const article = { ...found.article, facts: [...found.article.facts, ...facts] };
      yield { number, unit, id, document: documentOf(article, { path, id, publishedElse }) };
    }
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    yield { number: null, unit, id: null, error };
  }
}

function placeOf(place: string, unit: string | null, number: number | null): string {
  return number === null ? place : `${place}, ${unit} ${number}`;
}

/** By its name, and more closely by its first bytes; by these alone where that may mean several formats or none. @throws {InputError} `input-format` */
export function formatOf({ head, place }: Pick<SourceFile, 'head' | 'place'>, path: string | null): Format {
  const named = path === null ? [] : formatsOfPath(path);
  const [only] = named;
  if (only !== undefined && named.length === 1) return closerFormat(only, head);
  const format = named.find(({ begins }) => begins(head)) ?? formatOfHead(head);
  // What has the name of a format with a form of its own is no plain text.
  if (format === null || (named.length > 0 && format.name === 'text')) throw unknown(head, place, named);
  return format;
}

function unknown(head: Head, place: string, named: readonly Format[]): InputError {
  const expected = (named.length > 0 ? named : FORMATS).map(({ label }) => label).join(', ');
  const root = rootOf(head);
  return unknownFormat(
    place,
    expected,
    root === null ? 'unknown format' : `XML of an unknown kind, with the root element <${root}>`,
  );
}

/** What a name may mean: `news.jsonl.gz` is JSON lines, `news.xml` one of several. */
export function formatsOfPath(path: string): readonly Format[] {
  const extension = /\.[^./\\]+$/.exec(withoutPacking(path))?.[0];
  return extension === undefined ? [] : formatsOfExtension(extension);
}

/**
 * The document of a file of one.
 *
 * @throws {InputError} what reading throws, and `input-format` for a file of none or of several
 */
export async function readSingle(
  path: string,
  { bytes, unpackRatio }: { readonly bytes: number; readonly unpackRatio: number },
): Promise<RawDocument> {
  const file = await openFile(path, { maxBytes: bytes, maxRatio: unpackRatio });
  const options: ReadOptions = {
    path,
    format: null,
    facts: [],
    publishedElse: null,
    maxBytes: bytes,
    fields: NO_FIELD_NAMES,
    tell: () => {},
    leaveOut: () => {},
  };
  const documents: RawDocument[] = [];
  for await (const { document, error } of readDocuments(file, options)) {
    if (error !== undefined) throw error;
    documents.push(document);
    if (documents.length > 1) break;
  }
  const [only] = documents;
  if (only !== undefined && documents.length === 1) return only;
  throw new InputError({
    code: 'input-format',
    message: `${path}: ${only === undefined ? 'no document' : 'several documents'}, expected one`,
    hint: 'Give a file of one article.',
  });
}

/** Whether a file that begins with these bytes is read: of a known format, or packed, so that only unpacking tells. */
export function isKnown(bytes: Uint8Array): boolean {
  return isPacked(bytes) || formatOfHead(headOf(bytes)) !== null;
}
