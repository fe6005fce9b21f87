/** Gzip in base64: bytes that are the same on every machine, made in a thread of Node's own pool. */
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const gzipped = promisify(gzip);

/** Where gzip writes the system that it ran on, and what stands for an unknown one. */
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;

export async function packed(text: string): Promise<string> {
  const bytes = await gzipped(text, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 });
  bytes[SYSTEM_AT] = UNKNOWN_SYSTEM;
  return bytes.toString('base64');
}
