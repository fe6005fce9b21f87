/** Bytes from files and streams, never more of them than the limit allows. */
import { constants, createReadStream, fstat, open, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { isatty, ReadStream } from 'node:tty';
import { promisify } from 'node:util';
import type { RawDocument } from '../document/index.js';
import { InputError } from '../errors.js';
import { decodeText, type TextOptions, tooLarge } from './text.js';

/**
 * Reads one text file to its end.
 *
 * @param size of a plain file, in bytes; null for a pipe, or where nobody has looked
 * @param signal see {@link readFileChunks}
 * @throws {InputError} `input-unreadable`, or what {@link decodeText} throws
 */
export async function readFileDocument(
  path: string,
  options: Omit<TextOptions, 'path'>,
  size: number | null = null,
  signal?: AbortSignal,
): Promise<RawDocument> {
  const bytes = size !== null && size <= SHORT ? readAtOnce(path) : null;
  return decodeText(bytes ?? (await readBytes(readFileChunks(path, signal), path, options.maxBytes)), {
    ...options,
    path,
  });
}

/** Longer files are read in steps, so that the limit holds and nothing else waits for them. */
const SHORT = 1 << 20;

/** Many thousands of short files are read ten times as fast at once as by streams. Null on an error: the stream will say which. */
function readAtOnce(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
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
 * The bytes of a file as they come, or of a pipe, which is waited for.
 *
 * @param signal ends the waiting and closes the file: a pipe whose writer never comes would keep the process alive
 * @throws {InputError} `input-unreadable`
 */
export async function* readFileChunks(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const close = () => stream?.destroy();
  let stream: Readable | undefined;
  signal?.addEventListener('abort', close);
  try {
    stream = await openStream(path);
    if (signal?.aborted) return;
    for await (const chunk of stream) yield chunk;
  } catch (cause) {
    if (signal?.aborted) return;
    throw new InputError({
      code: 'input-unreadable',
      message: `${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Check that the file is still there and that you may read it.',
      cause,
    });
  } finally {
    signal?.removeEventListener('abort', close);
    close();
  }
}

/**
 * Pipes and terminals are watched by the event loop. A read of theirs in a thread, as that of a file, could not be called
 * off, nor could `open`, which waits for a writer unless it is told not to: the process would survive any interrupt.
 */
async function openStream(path: string): Promise<Readable> {
  const fd = await promisify(open)(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (isatty(fd)) return new ReadStream(fd);
  if ((await promisify(fstat)(fd)).isFIFO()) return new Socket({ fd, readable: true, writable: false });
  return createReadStream(path, { fd });
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
