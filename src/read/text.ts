/** Plain text: bytes in UTF-8, with or without a byte-order mark. */
import { createHash } from 'node:crypto';
import { type GivenDate, NO_METADATA, NO_OPENING, type RawDocument, type Source } from '../document/index.js';
import { InputError } from '../errors.js';
import { foreignEncoding } from './encoding.js';

export interface TextOptions {
  /** The file's path as the user gave it, or null. Errors name it. */
  readonly path: string | null;
  /** The document's id; the SHA-256 of the bytes when left out. */
  readonly id?: string | undefined;
  readonly published: GivenDate | null;
  /** The publication date of a text that does not say it. */
  readonly publishedElse?: GivenDate | null;
  /** More bytes than this are refused. */
  readonly maxBytes: number;
}

/**
 * Decodes the bytes of one text, changing nothing: the byte-order mark and carriage returns are for the clean stage.
 *
 * @throws {InputError} `input-too-large`, `input-binary` or `input-encoding`
 */
export function decodeText(bytes: Uint8Array, options: TextOptions): RawDocument {
  checkSize(bytes, options);
  return describe(decodeUtf8(bytes, placeOf(options)), bytes, options);
}

/**
 * A text that is a string already, any string: half surrogate pairs, which UTF-8 cannot write, stay in it.
 *
 * @throws {InputError} `input-too-large`
 */
export function stringDocument(text: string, options: TextOptions): RawDocument {
  const bytes = new TextEncoder().encode(text);
  checkSize(bytes, options);
  return describe(text, bytes, options);
}

function describe(
  text: string,
  bytes: Uint8Array,
  { path, id, published, publishedElse = null }: TextOptions,
): RawDocument {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source: Source = {
    path,
    bytes: bytes.length,
    sha256,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    part: null,
    map: null,
  };
  return {
    id: id ?? sha256,
    source,
    text,
    metadata: NO_METADATA,
    opening: NO_OPENING,
    published,
    publishedElse,
    warnings: [],
  };
}

function checkSize(bytes: Uint8Array, options: TextOptions): void {
  if (bytes.length > options.maxBytes) throw tooLarge(placeOf(options), options.maxBytes);
}

export function tooLarge(place: string, maxBytes: number): InputError {
  return new InputError({
    code: 'input-too-large',
    message: `${place}: too large, expected at most ${maxBytes} bytes`,
    hint: 'Split the file, or raise limits.bytes in the configuration.',
  });
}

function placeOf({ path, id }: TextOptions): string {
  return path ?? id ?? 'standard input';
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array, place: string): string {
  const encoding = foreignEncoding(bytes);
  if (encoding !== null) {
    throw new InputError({
      code: 'input-encoding',
      message: `${place}: ${encoding.name}, expected UTF-8`,
      hint: `Convert the file to UTF-8, for example with: iconv -f ${encoding.iconv} -t UTF-8`,
    });
  }
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch (cause) {
    if (looksBinary(bytes)) throw binary(place);
    throw new InputError({
      code: 'input-encoding',
      message: `${place}: invalid UTF-8 at byte ${firstInvalidByte(bytes)}`,
      hint: 'Convert the file to UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8',
      cause,
    });
  }
  if (looksBinary(bytes)) throw binary(place);
  return text;
}

function binary(place: string): InputError {
  return new InputError({
    code: 'input-binary',
    message: `${place}: binary data, expected plain text in UTF-8`,
    hint: 'Give .txt files; convert PDF, Word or HTML to text first.',
  });
}

/** Share of control bytes that no plain text has, in the first bytes of a file. */
const BINARY_SHARE = 0.05;
const SAMPLE_BYTES = 8192;

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > BINARY_SHARE * sample.length && controls > 1;
}

/** Not tab, line feed, vertical tab, form feed, carriage return, or escape. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127;
}

/** Where the first sequence begins that is no character. Feeds a decoder byte by byte, on the way to an error only. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begin = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    try {
      if (decoder.decode(bytes.subarray(at, at + 1), { stream: true }) !== '') begin = at + 1;
    } catch {
      return begin;
    }
  }
  return begin;
}
