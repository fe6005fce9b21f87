/** The documents of an input, whatever its format. */
import type { Config } from '../config.js';
import { WirecopyError } from '../errors.js';
import {
  dateInPath,
  type Explain,
  type Fact,
  type Format,
  openFile,
  openStream,
  optionPublication,
  type Reading,
  type ReadResult,
  readDocuments,
  type SourceFile,
  sidecarFacts,
} from '../read/index.js';
import { fileNameOf } from '../write/index.js';
import type { BatchInput, Found } from './discover.js';

/** Which document it is: the file as it was named (null for standard input), and the number and id of a row or an item. */
export interface Place {
  readonly path: string | null;
  readonly line: number | null;
  readonly id: string | null;
}

/** A document that was read, or the reason why it was not. */
export type Arrival = {
  readonly place: Place;
  /** The record's path below the output folder, before names are made unique. */
  readonly name: string;
} & ReadResult;

export interface DocumentOptions {
  readonly config: Config;
  /** What all files are, whatever their names say; null where their names or first bytes tell. */
  readonly format: Format | null;
  /** The publication date of documents that do not say it, ISO 8601, or null. */
  readonly published: string | null;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Ends the waiting for what a pipe brings. */
  readonly interrupted: AbortSignal;
  /** Is told what was taken for what in the rows of a file. */
  readonly tell: (path: string | null, message: string) => void;
  /** Is told of each part of a file that is no news. */
  readonly leaveOut: (path: string | null, reason: string) => void;
  /** Is told of all that a page has, before its article comes. */
  readonly explain?: Explain;
}

/** Reads the documents one by one; an input that cannot be read gives its error in its place. */
export async function* documentsOf(found: Found, options: DocumentOptions): AsyncGenerator<Arrival> {
  if (found.error !== undefined) {
    yield { place: { path: found.path, line: null, id: null }, name: found.path, error: found.error };
    return;
  }
  const { input } = found;
  const { path, name } = input;
  const { config, published, tell, leaveOut } = options;
  try {
    const readings = readDocuments(await opened(input, options), {
      path,
      format: options.format,
      facts: factsOf(input, config),
      publishedElse: optionPublication(published),
      maxBytes: config.limits.bytes,
      fields: { named: config.read.fields, extra: config.read.extra },
      tell: (message) => tell(path, message),
      leaveOut: (reason) => leaveOut(path, reason),
      explain: options.explain,
    });
    for await (const reading of readings) yield arrivalOf(reading, input);
  } catch (cause) {
    if (!(cause instanceof WirecopyError)) throw cause;
    yield { place: { path, line: null, id: null }, name, error: cause };
  }
}

function opened(
  { path, bytes }: BatchInput,
  { config, format, stdin, interrupted }: DocumentOptions,
): Promise<SourceFile> {
  const limits = {
    maxBytes: config.limits.bytes,
    maxRatio: config.limits.unpackRatio,
    withoutHead: format?.needsNoHead === true,
  };
  return path === null ? openStream(stdin, limits) : openFile(path, limits, bytes, interrupted);
}

/** What a file beside the input and its path say. */
function factsOf({ path, sidecar }: BatchInput, { read }: Config): readonly Fact[] {
  const day = path === null ? null : dateInPath(path);
  const ofPath: Fact[] = day === null ? [] : [{ field: 'published', value: day, from: 'file name', kind: 'filename' }];
  const beside = sidecar === null ? [] : sidecarFacts(sidecar, { named: read.fields, extra: [] });
  return [...beside, ...ofPath];
}

/** `rows.ndjson` gives `rows/ID.json`, or `rows/line-7.json` for a row without an id. */
function arrivalOf({ number, unit, id, ...result }: Reading, { path, name }: BatchInput): Arrival {
  const below = id === null ? `${unit}-${number}` : fileNameOf(id);
  return { place: { path, line: number, id }, name: number === null ? name : `${name}/${below}`, ...result };
}
