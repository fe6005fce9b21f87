/** Bytes from files and streams, never more of them than the limit allows. */
import { createReadStream } from 'node:fs';
import type { RawDocument } from '../document.js';
import { InputError } from '../errors.js';
import { decodeText, type TextOptions, tooLarge } from './text.js';

/**
 * Reads one text file to its end.
 *
 * @throws {InputError} `input-unreadable`, or what {@link decodeText} throws
 */
export async function readFileDocument(path: string, options: Omit<TextOptions, 'path'>): Promise<RawDocument> {
  return decodeText(await readBytes(readFileChunks(path), path, options.maxBytes), { ...options, path });
}

/**
 * Reads one text from a stream, such as standard input, to its end.
 *
 * @throws {InputError} what {@link decodeText} throws
 */
export async function readStreamDocument(
  chunks: AsyncIterable<Uint8Array>,
  options: Omit<TextOptions, 'path'>,
): Promise<RawDocument> {
  return decodeText(await readBytes(chunks, 'standard input', options.maxBytes), { ...options, path: null });
}

/**
 * The bytes of a file as they come.
 *
 * @throws {InputError} `input-unreadable`
 */
export async function* readFileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (cause) {
    throw new InputError({
      code: 'input-unreadable',
      message: `${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Check that the file is still there and that you may read it.',
      cause,
    });
  }
}

async function readBytes(chunks: AsyncIterable<Uint8Array>, place: string, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(place, maxBytes);
  }
  return Buffer.concat(parts);
}
