/** Bytes compressed whole, and back. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Compression } from '../config.js';

/** The same bytes always give the same bytes; those of gzip may be others under another version of Node. */
export async function compress(bytes: Uint8Array, compression: Compression): Promise<Uint8Array> {
  if (compression === 'none') return bytes;
  if (compression === 'zstd') return (await zstd()).compress(bytes, ZSTD_LEVEL);
  const packed = await promisify(gzip)(bytes);
  packed.set(GZIP_TIME_UNKNOWN, 4);
  packed[9] = GZIP_SYSTEM_UNKNOWN;
  return packed;
}

/** @throws when the bytes are damaged */
export async function decompress(bytes: Uint8Array, compression: Compression): Promise<Uint8Array> {
  if (compression === 'none') return bytes;
  if (compression === 'zstd') return (await zstd()).decompress(bytes);
  return promisify(gunzip)(bytes);
}

/** The header of a gzip file names the time and the system it was made on (RFC 1952). */
const GZIP_TIME_UNKNOWN = [0, 0, 0, 0];
const GZIP_SYSTEM_UNKNOWN = 255;

/** What `zstd` takes when it is not told. */
const ZSTD_LEVEL = 3;

/** Not `node:zlib`: Node 20 has no zstd, and another version of the library would write other bytes. */
async function zstd() {
  loading ??= import('@bokuweb/zstd-wasm').then(async (library) => {
    await library.init();
    return library;
  });
  return loading;
}
let loading: Promise<typeof import('@bokuweb/zstd-wasm')> | undefined;
