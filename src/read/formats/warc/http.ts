/** An answer of a web server as an archive keeps it: status, header, and the body, unpacked. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { InputError, systemCode } from '../../../errors.js';
import { tooLarge } from '../../text.js';
import { type Header, headerOf } from './header.js';

export interface HttpHead {
  readonly status: number;
  readonly header: Header;
  /** Where the body begins. */
  readonly bodyStart: number;
}

const MAX_HEADER = 65_536;

/** Null for what is no answer. */
export function httpHeadOf(block: Uint8Array): HttpHead | null {
  const head = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, MAX_HEADER));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(head.toString('latin1', 0, 32))?.[1];
  if (status === undefined) return null;
  const end = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n')].map((at, index) =>
    at < 0 ? at : at + (index === 0 ? 4 : 2),
  );
  const found = end.filter((at) => at >= 0);
  const bodyStart = found.length === 0 ? head.length : Math.min(...found);
  return { status: Number(status), header: headerOf(head.toString('latin1', 0, bodyStart)), bodyStart };
}

/**
 * The body as the server had it. Archives often keep the header of a packed body that they unpacked, so what is not packed as it says is taken as it is.
 *
 * @throws {InputError} `input-too-large`, `input-damaged`
 */
export function bodyOf(sent: Uint8Array, header: Header, place: string, maxBytes: number): Uint8Array {
  const isChunked = /\bchunked\b/i.test(header.get('transfer-encoding') ?? '');
  let body = isChunked ? (unchunked(sent) ?? sent) : sent;
  const packings = (header.get('content-encoding') ?? '').toLowerCase().split(/\s*,\s*/);
  for (const packing of packings.reverse()) body = unpackedBy(packing, body, place, maxBytes);
  return body;
}

/** Null where it is not in chunks; what is there of the last one where it is cut. */
function unchunked(sent: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(0x0a, at);
    const size = lineEnd < 0 || lineEnd - at > 200 ? null : sizeIn(bytes.toString('latin1', at, lineEnd));
    if (size === null) return parts.length === 0 ? null : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size;
    if (bytes[at] === 0x0d) at += 1;
    if (bytes[at] === 0x0a) at += 1;
  }
  return Buffer.concat(parts);
}

function sizeIn(line: string): number | null {
  const digits = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}

function unpackedBy(packing: string, body: Uint8Array, place: string, maxBytes: number): Uint8Array {
  const unpack = UNPACKING.get(packing);
  if (unpack === undefined || body.length === 0) return body;
  try {
    return unpack(body, maxBytes);
  } catch (cause) {
    if (systemCode(cause) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(place, maxBytes);
    if (looksUnpacked(body)) return body;
    throw new InputError({
      code: 'input-damaged',
      message: `${place}: the body is no ${packing} (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'The rest of the archive is read. Fetch the page again.',
      cause,
    });
  }
}

/** Text, as archives keep it that unpack and do not say so. */
function looksUnpacked(body: Uint8Array): boolean {
  return body.subarray(0, 200).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));
}

type Unpack = (body: Uint8Array, maxBytes: number) => Uint8Array;

const gunzip: Unpack = (body, maxOutputLength) =>
  gunzipSync(body, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });

const UNPACKING: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  [
    'deflate',
    (body, maxOutputLength) => {
      const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
      // With a header, as the standard says, or without, as some servers send it.
      return ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    },
  ],
  [
    'br',
    (body, maxOutputLength) =>
      brotliDecompressSync(body, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  ],
]);
