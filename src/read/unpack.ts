/** Files packed by gzip or Zstandard, told by their first bytes, of any number of members. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { InputError } from '../errors.js';
import { peek } from './peek.js';

/** Bytes by which a packing is told. */
const LONGEST_MAGIC = 4;
/** Bytes that a packed file may always become. */
const SMALL = 100_000_000;

/**
 * The bytes as they are, or unpacked.
 *
 * @param maxRatio how many times its size a packed file may become, if that is much
 * @throws {InputError} `input-damaged`, `input-too-large`
 */
export async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  place: string,
  maxRatio: number,
): AsyncGenerator<Uint8Array> {
  const { first, all } = await peek(chunks, LONGEST_MAGIC);
  const packing = PACKINGS.find(({ magics }) => magics.some((magic) => begins(first, magic)));
  if (packing === undefined) yield* all;
  else yield* limited(packing, all, place, maxRatio);
}

/** `news.jsonl` of `news.jsonl.gz`. */
export function withoutPacking(path: string): string {
  return path.replace(/\.(?:gz|zst|zstd)$/i, '');
}

export function isPacked(bytes: Uint8Array): boolean {
  return PACKINGS.some(({ magics }) => magics.some((magic) => begins(bytes, magic)));
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

interface Packing {
  readonly name: string;
  /** What its files begin with. */
  readonly magics: readonly (readonly number[])[];
  readonly unpack: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
}

const PACKINGS: readonly Packing[] = [
  { name: 'gzip', magics: [[0x1f, 0x8b]], unpack: gunzipped },
  // A frame, or one of the sixteen kinds of frames to be skipped.
  {
    name: 'Zstandard',
    magics: [[0x28, 0xb5, 0x2f, 0xfd], ...Array.from({ length: 16 }, (_, kind) => [0x50 + kind, 0x2a, 0x4d, 0x18])],
    unpack: unzstd,
  },
];

/** Counts both sides, and says where it broke off. */
async function* limited(
  { name, unpack }: Packing,
  chunks: AsyncIterable<Uint8Array>,
  place: string,
  maxRatio: number,
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let length = 0;
  let cause: unknown;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of chunks) {
        packed += chunk.length;
        yield chunk;
      }
    } catch (error) {
      cause = error;
      throw error;
    }
  }
  try {
    for await (const chunk of unpack(counted())) {
      length += chunk.length;
      if (length > SMALL && length > maxRatio * packed) throw bomb(place, name, length, packed);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (cause instanceof InputError) throw cause;
    throw new InputError({
      code: 'input-damaged',
      message: `${place}: ${name} is damaged or cut short after ${length} unpacked bytes (${error instanceof Error ? error.message : String(error)})`,
      hint: 'What could be unpacked was read. Fetch the file again.',
      cause: error,
    });
  }
}

function bomb(place: string, name: string, length: number, packed: number): InputError {
  return new InputError({
    code: 'input-too-large',
    message: `${place}: ${name} unpacks to more than ${Math.floor(length / packed)} times its size, ${length} bytes so far`,
    hint: 'Such files are made to fill memories. Unpack it yourself if you trust it.',
  });
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const source = Readable.from(chunks, { objectMode: false });
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    for await (const chunk of gunzip) yield chunk;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(chunk);
  });
  for await (const chunk of chunks) {
    // In small steps: a few bytes may unpack to many.
    for (let start = 0; start < chunk.length; start += STEP) {
      decompress.push(chunk.subarray(start, start + STEP));
      yield* ready.splice(0);
    }
  }
  decompress.push(new Uint8Array(0), true);
  yield* ready.splice(0);
}

const STEP = 4096;
