/** Answers to what is to be read: documents in JSON, and what cannot be read in its place. */
import { z } from 'zod';
import { type BatchInput, documentsOf } from '../batch/index.js';
import type { Config } from '../config.js';
import type { RawDocument } from '../document/index.js';
import type { WirecopyError } from '../errors.js';
import {
  dateInPath,
  type Format,
  formatNamed,
  openSource,
  openStream,
  optionPublication,
  type Reading,
  type ReadResult,
  readDocuments,
} from '../read/index.js';
import { requestsIn } from './requests.js';

export interface ReadingOptions {
  readonly config: Config;
  /** What all files are; null where their names or first bytes tell. */
  readonly format: Format | null;
  /** ISO 8601, of documents that do not say it. */
  readonly published: string | null;
  readonly tell: (message: string) => void;
}

/** A file by its path on this machine, or with its bytes. */
const fileSchema = z.strictObject({
  path: z.string(),
  name: z.string(),
  sidecar: z.string().nullable(),
  bytes: z.number().nullable(),
  base64: z.string().optional(),
});
type AskedFile = z.infer<typeof fileSchema>;

/** For each file lines for its documents, then an empty one. */
export async function* readFiles(stdin: AsyncIterable<Uint8Array>, options: ReadingOptions): AsyncGenerator<string> {
  for await (const { asked, error } of requestsIn(stdin, fileSchema)) {
    if (error === undefined) yield* linesOfFile(asked, options);
    else yield errorLine({ path: null, number: null, id: null }, error);
    yield '\n';
  }
}

async function* linesOfFile({ base64, ...input }: AskedFile, options: ReadingOptions): AsyncGenerator<string> {
  const left: Leave = (reason) => options.tell(`${input.path}: left out, since it is no news: ${reason}`);
  const arrivals = base64 === undefined ? ofPath(input, options, left) : ofBytes(input, base64, options, left);
  for await (const { number, id, ...read } of arrivals) {
    const place = { path: input.path, number, id };
    yield read.error === undefined ? documentLine(place, read.document) : errorLine(place, read.error);
  }
}

type Leave = (reason: string) => void;
type Read = Pick<Reading, 'number' | 'id'> & ReadResult;

async function* ofPath(input: BatchInput, options: ReadingOptions, leave: Leave): AsyncGenerator<Read> {
  const { config, format, published, tell } = options;
  const arrivals = documentsOf(
    { input },
    {
      config,
      format,
      published,
      stdin: nothing(),
      interrupted: new AbortController().signal,
      tell: (path, message) => tell(`${path}: ${message}`),
      leaveOut: (_, reason) => leave(reason),
    },
  );
  for await (const { place, name: _, ...read } of arrivals) yield { number: place.line, id: place.id, ...read };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* ofBytes(
  { path }: Pick<AskedFile, 'path'>,
  base64: string,
  { config, format, published, tell }: ReadingOptions,
  leaveOut: Leave,
): AsyncGenerator<Read> {
  const limits = { maxBytes: config.limits.bytes, maxRatio: config.limits.unpackRatio };
  const day = dateInPath(path);
  yield* readDocuments(await openSource(once(Buffer.from(base64, 'base64')), path, limits), {
    path,
    format,
    facts: day === null ? [] : [{ field: 'published', value: day, from: 'file name', kind: 'filename' }],
    publishedElse: optionPublication(published ?? undefined),
    maxBytes: limits.maxBytes,
    fields: { named: config.read.fields, extra: config.read.extra },
    tell: (message) => tell(`${path}: ${message}`),
    leaveOut,
  });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** For each row, a line of JSON, a line and an empty one. A row of a data frame has no place in a file. */
export async function* readRows(
  stdin: AsyncIterable<Uint8Array>,
  { config, published, tell }: ReadingOptions,
): AsyncGenerator<string> {
  const limits = { maxBytes: config.limits.bytes, maxRatio: config.limits.unpackRatio, withoutHead: true };
  const readings = readDocuments(await openStream(stdin, limits), {
    path: null,
    format: formatNamed('jsonl'),
    facts: [],
    publishedElse: optionPublication(published ?? undefined),
    maxBytes: limits.maxBytes,
    fields: { named: config.read.fields, extra: config.read.extra },
    tell,
    leaveOut: () => {},
  });
  for await (const { id, document, error } of readings) {
    const place = { path: null, number: null, id };
    yield error === undefined ? documentLine(place, withoutPart(document)) : errorLine(place, withoutLine(error));
    yield '\n';
  }
}

function withoutPart(document: RawDocument): RawDocument {
  return { ...document, source: { ...document.source, part: null } };
}

/** Which line it is depends on who else was sent to this process. */
function withoutLine({ code, message, hint }: WirecopyError): Told {
  return { code, message: message.replace(/^line \d+: /, ''), hint };
}

type Told = Pick<WirecopyError, 'code' | 'message' | 'hint'>;

interface Place {
  readonly path: string | null;
  readonly number: number | null;
  readonly id: string | null;
}

/** The document is JSON within JSON, so that whoever passes it on need not understand it. */
function documentLine(place: Place, document: RawDocument): string {
  const { sha256 } = document.source;
  const size = document.text.length;
  return `${JSON.stringify({ ...place, id: document.id, sha256, size, document: JSON.stringify(document) })}\n`;
}

function errorLine(place: Place, { code, message, hint }: Told): string {
  return `${JSON.stringify({ ...place, error: { code, message, hint, stage: 'read' } })}\n`;
}
