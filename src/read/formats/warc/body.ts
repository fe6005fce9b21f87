/** The body of an answer as the server had it: chunks put together, and unpacked. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { InputError, systemCode } from '../../../errors.js';
import { tooLarge } from '../../text.js';
import type { Header } from './header.js';

export interface Body {
  readonly bytes: Uint8Array;
  /** It ends before its own end: what is there is read. */
  readonly isCut: boolean;
}

/** Packed more often than this is nothing but hostile. */
const MAX_PACKINGS = 4;

/**
 * Archives often keep the header of a packed body that they unpacked, so what is not packed as it says is taken as it is.
 *
 * @throws {InputError} `input-too-large`, `input-damaged`
 */
export function bodyOf(sent: Uint8Array, header: Header, place: string, maxBytes: number): Body {
  const isChunked = /\bchunked\b/i.test(header.get('transfer-encoding') ?? '');
  let { bytes, isCut } = (isChunked ? unchunked(sent) : null) ?? { bytes: sent, isCut: false };
  const packings = (header.get('content-encoding') ?? '').toLowerCase().split(/\s*,\s*/, MAX_PACKINGS);
  for (const packing of packings.reverse()) {
    const body = unpackedBy(packing, bytes, place, maxBytes);
    bytes = body.bytes;
    isCut ||= body.isCut;
  }
  return { bytes, isCut };
}

/** Null where it is not in chunks. */
function unchunked(sent: Uint8Array): Body | null {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.length);
  const parts: Uint8Array[] = [];
  let isCut = true;
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(0x0a, at);
    const size = lineEnd < 0 || lineEnd - at > MAX_SIZE_LINE ? null : sizeIn(bytes.toString('latin1', at, lineEnd));
    if (size === null && parts.length === 0) return null;
    isCut = size !== 0;
    if (size === null || size === 0) break;
    parts.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size;
    if (bytes[at] === 0x0d) at += 1;
    if (bytes[at] === 0x0a) at += 1;
  }
  return { bytes: Buffer.concat(parts), isCut };
}

/** Bytes of the line that says how long a chunk is. */
const MAX_SIZE_LINE = 200;

function sizeIn(line: string): number | null {
  const digits = /^\s*([0-9a-f]{1,8})\s*(?:;[^\n]*)?$/i.exec(line)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}

function unpackedBy(packing: string, bytes: Uint8Array, place: string, maxBytes: number): Body {
  const unpack = UNPACKING.get(packing);
  if (unpack === undefined || bytes.length === 0) return { bytes, isCut: false };
  for (const isCut of [false, true]) {
    try {
      return { bytes: unpack(bytes, maxBytes, isCut), isCut };
    } catch (cause) {
      if (systemCode(cause) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(place, maxBytes);
      if (looksUnpacked(bytes)) break;
      if (isCut) throw noPacking(place, packing, cause);
    }
  }
  return { bytes, isCut: false };
}

/** Text, as archives keep it that unpack and do not say so. */
function looksUnpacked(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 200).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));
}

function noPacking(place: string, packing: string, cause: unknown): InputError {
  return new InputError({
    code: 'input-damaged',
    message: `${place}: the body is no ${packing} (${cause instanceof Error ? cause.message : String(cause)})`,
    hint: 'The rest of the archive is read. Fetch the page again.',
    cause,
  });
}

/** @param isCut gives what is there of what ends too early, instead of an error */
type Unpack = (bytes: Uint8Array, maxBytes: number, isCut: boolean) => Uint8Array;

const gunzip: Unpack = (bytes, maxOutputLength, isCut) => gunzipSync(bytes, zlibOptions(maxOutputLength, isCut));

/** With a header, as the standard says, or without, as some servers send it. */
const inflate: Unpack = (bytes, maxOutputLength, isCut) =>
  (((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, zlibOptions(maxOutputLength, isCut));

const unbrotli: Unpack = (bytes, maxOutputLength, isCut) =>
  brotliDecompressSync(bytes, {
    maxOutputLength,
    finishFlush: isCut ? constants.BROTLI_OPERATION_FLUSH : constants.BROTLI_OPERATION_FINISH,
  });

function zlibOptions(maxOutputLength: number, isCut: boolean) {
  return { maxOutputLength, finishFlush: isCut ? constants.Z_SYNC_FLUSH : constants.Z_FINISH };
}

const UNPACKING: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', unbrotli],
]);
