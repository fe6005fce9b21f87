/** A file on its way in: its first bytes, unpacked where it is packed, and the rest as it comes. */
import { InputError } from '../errors.js';
import type { Declared } from './decode.js';
import { foreignEncoding } from './encoding.js';
import type { Head, SourceFile } from './format.js';
import { peek } from './peek.js';
import { tooLarge } from './text.js';
import { unpacked } from './unpack.js';

export interface OpenOptions {
  /** Of an article; a file that is read as a whole may have no more. */
  readonly maxBytes: number;
  /** How many times its size a packed file may become. */
  readonly maxRatio: number;
  /** The format is known: the head stays empty, since waiting for it would hold up what a stream brings line by line. */
  readonly withoutHead?: boolean;
}

/** Bytes that are looked at to tell the format. */
const HEAD_BYTES = 4096;

/**
 * @param place as errors name the file
 * @throws {InputError} what reading the chunks throws, `input-damaged` where it cannot be unpacked
 */
export async function openSource(
  chunks: AsyncIterable<Uint8Array>,
  place: string,
  { maxBytes, maxRatio, withoutHead = false }: OpenOptions,
): Promise<SourceFile> {
  const { first, all } = await peek(unpacked(chunks, place, maxRatio), withoutHead ? 0 : HEAD_BYTES);
  const head = headOf(first.subarray(0, HEAD_BYTES));
  return { place, head, declared: null, chunks: all, whole: () => collected(all, place, maxBytes) };
}

/**
 * A short file that has been read, or a record of another one: nothing streams, and its head is made only where it is asked for.
 *
 * @param declared what came with it says of its encoding
 */
export function sourceOf(
  bytes: Uint8Array,
  place: string,
  { maxBytes }: Pick<OpenOptions, 'maxBytes'>,
  declared: Declared | null = null,
): SourceFile {
  let head: Head | null = null;
  return {
    place,
    get head() {
      head ??= headOf(bytes.subarray(0, HEAD_BYTES));
      return head;
    },
    declared,
    chunks: once(bytes),
    async whole() {
      if (bytes.length > maxBytes) throw tooLarge(place, maxBytes);
      return bytes;
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The head of a file that is not opened for reading. */
export function headOf(bytes: Uint8Array): Head {
  const label = foreignEncoding(bytes)?.label ?? 'utf-8';
  const text = new TextDecoder(label).decode(bytes).replace(/\ufffd$/, '');
  return { bytes, text: text.replace(/^\s+/, '') };
}

async function collected(chunks: AsyncIterable<Uint8Array>, place: string, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(place, maxBytes);
  }
  return Buffer.concat(parts);
}

/** @throws {InputError} `input-format` */
export function unknownFormat(place: string, expected: string, found: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: ${found}, expected ${expected}`,
    hint: 'Give a file of a format that is read, or say what it is with --as.',
  });
}
