/**
 * The only door to `models/`: files of weights that come with the package, and how they are written.
 *
 * | bytes | |
 * |---|---|
 * | 0 to 7 | the characters `WIRECOPY` |
 * | 8 to 39 | the SHA-256 of all bytes after it, so that nothing is read of a file that is damaged anywhere |
 * | 40 to 43 | the length of the header, uint32, little-endian |
 * | from 44 | the header: JSON (zod below), filled up with spaces |
 * | after it | the sections, each at a multiple of eight bytes: flat arrays of numbers, or UTF-8 text |
 *
 * A file is read once, when it is first asked for.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ModelError } from '../errors.js';

const ARRAYS = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
} as const;
type ArrayKind = keyof typeof ARRAYS;

export type Section = string | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

const MAGIC = 'WIRECOPY';
const HASH_END = MAGIC.length + 32;
const HEADER_START = HASH_END + 4;
/** In bytes; views of the widest numbers demand less. */
const ALIGNMENT = 8;

const headerSchema = z.strictObject({
  /** Raised when a reader of the file must change with it. */
  version: z.int(),
  sections: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['int8', 'uint8', 'int16', 'uint16', 'int32', 'text']),
      /** In bytes, from the end of the header. */
      offset: z.int().nonnegative().multipleOf(ALIGNMENT),
      bytes: z.int().nonnegative(),
    }),
  ),
});
type Header = z.output<typeof headerSchema>;

/** The sections of one file, each asked for by name and kind. */
export class Weights {
  readonly #path: string;
  readonly #header: Header;
  readonly #body: Uint8Array;

  /**
   * @param path what errors name
   * @param version the version that the caller understands
   * @throws {ModelError} if the bytes are not those that {@link encodeWeights} wrote, or of another version
   */
  constructor(path: string, bytes: Uint8Array, version: number) {
    this.#path = path;
    checkBytes(path, bytes);
    const headerEnd = HEADER_START + new DataView(bytes.buffer, bytes.byteOffset).getUint32(HASH_END, true);
    this.#header = parseHeader(path, bytes.subarray(HEADER_START, headerEnd));
    if (this.#header.version !== version) {
      throw new ModelError(path, `weights of version ${this.#header.version}, expected version ${version}`);
    }
    const body = bytes.subarray(headerEnd);
    // Bytes that do not begin where views of wider numbers may begin are copied; those of a file that was read do.
    this.#body = body.byteOffset % ALIGNMENT === 0 ? body : new Uint8Array(body);
  }

  int8(name: string): Int8Array {
    return new Int8Array(...this.#view(name, 'int8'));
  }

  uint8(name: string): Uint8Array {
    return new Uint8Array(...this.#view(name, 'uint8'));
  }

  int16(name: string): Int16Array {
    return new Int16Array(...this.#view(name, 'int16'));
  }

  uint16(name: string): Uint16Array {
    return new Uint16Array(...this.#view(name, 'uint16'));
  }

  int32(name: string): Int32Array {
    return new Int32Array(...this.#view(name, 'int32'));
  }

  text(name: string): string {
    const [buffer, offset, length] = this.#view(name, 'text');
    return new TextDecoder().decode(new Uint8Array(buffer, offset, length));
  }

  /**
   * Compares what the weights have learnt with against what the code would give them.
   *
   * @param features a hash of features, which stands in the section of that name
   * @throws {ModelError} if they differ
   */
  expectFeatures(features: number): void {
    if (this.int32('features')[0] === features) return;
    throw new ModelError(this.#path, 'the weights have learnt with other features than the code has: train them again');
  }

  #view(name: string, kind: ArrayKind | 'text'): [buffer: ArrayBufferLike, offset: number, length: number] {
    const section = this.#header.sections.find((candidate) => candidate.name === name && candidate.kind === kind);
    if (section === undefined) throw new ModelError(this.#path, `no section "${name}" of ${kind}`);
    const length = section.bytes / (kind === 'text' ? 1 : ARRAYS[kind].BYTES_PER_ELEMENT);
    if (!Number.isInteger(length) || section.offset + section.bytes > this.#body.length) {
      throw new ModelError(this.#path, `the section "${name}" does not lie in the file`);
    }
    return [this.#body.buffer, this.#body.byteOffset + section.offset, length];
  }
}

/** Before anything is made of them. */
function checkBytes(path: string, bytes: Uint8Array): void {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new ModelError(path, 'not a file of weights: it does not begin with WIRECOPY');
  }
  if (bytes.length < HEADER_START) {
    throw new ModelError(path, `the weights are cut short: ${bytes.length} bytes, expected more than ${HEADER_START}`);
  }
  if (!sha256(bytes.subarray(HASH_END)).equals(bytes.subarray(MAGIC.length, HASH_END))) {
    throw new ModelError(path, 'the weights are damaged: their SHA-256 is not the one that the file names');
  }
}

function parseHeader(path: string, bytes: Uint8Array): Header {
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw new ModelError(path, 'the header of the weights cannot be read', cause);
  }
}

/** The bytes of a file with these sections, in their order; the same sections always give the same bytes. */
export function encodeWeights(version: number, sections: { readonly [name: string]: Section }): Uint8Array {
  const parts = Object.entries(sections).map(([name, section]) => ({ name, ...bytesOf(section) }));
  const header: Header = { version, sections: [] };
  let size = 0;
  for (const { name, kind, bytes } of parts) {
    header.sections.push({ name, kind, offset: size, bytes: bytes.length });
    size += padded(bytes.length);
  }
  const encodedHeader = new TextEncoder().encode(JSON.stringify(header));
  const bodyStart = padded(HEADER_START + encodedHeader.length);
  const file = new Uint8Array(bodyStart + size);
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(HASH_END, bodyStart - HEADER_START, true);
  file.fill(SPACE, HEADER_START, bodyStart).set(encodedHeader, HEADER_START);
  for (const [index, { bytes }] of parts.entries()) file.set(bytes, bodyStart + (header.sections[index]?.offset ?? 0));
  file.set(sha256(file.subarray(HASH_END)), MAGIC.length);
  return file;
}

const SPACE = 0x20;

function padded(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function bytesOf(section: Section): { kind: ArrayKind | 'text'; bytes: Uint8Array } {
  if (typeof section === 'string') return { kind: 'text', bytes: new TextEncoder().encode(section) };
  const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
  if (section instanceof Int8Array) return { kind: 'int8', bytes };
  if (section instanceof Uint8Array) return { kind: 'uint8', bytes };
  if (section instanceof Int16Array) return { kind: 'int16', bytes };
  if (section instanceof Uint16Array) return { kind: 'uint16', bytes };
  return { kind: 'int32', bytes };
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/**
 * Reads `models/<name>.bin` of this package.
 *
 * @throws {ModelError} if it is missing or damaged
 */
export function loadWeights(name: string, version: number): Weights {
  // The package's own name leads to its root from `src/`, `dist/` and `build/` alike.
  const root = dirname(createRequire(import.meta.url).resolve('wirecopy/package.json'));
  const path = join(root, 'models', `${name}.bin`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new ModelError(path, 'the weights cannot be read', cause);
  }
  return new Weights(path, bytes, version);
}
