/** Bytes from files and streams, never more of them than the limit allows. */
import { constants, createReadStream, fstat, open, readFileSync, stat } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { isatty, ReadStream } from 'node:tty';
import { promisify } from 'node:util';
import { InputError } from '../errors.js';
import type { SourceFile } from './format.js';
import { type OpenOptions, openSource, sourceOf } from './source-file.js';
import { isPacked } from './unpack.js';

/**
 * Opens a file.
 *
 * @param size of a plain file, in bytes; null for a pipe, or where nobody has looked
 * @param signal see {@link readFileChunks}
 * @throws {InputError} `input-unreadable`, `input-damaged`
 */
export async function openFile(
  path: string,
  options: OpenOptions,
  size: number | null = null,
  signal?: AbortSignal,
): Promise<SourceFile> {
  const bytes = size !== null && size <= SHORT ? readAtOnce(path) : null;
  if (bytes !== null && !isPacked(bytes)) return sourceOf(bytes, path, options);
  return openSource(readFileChunks(path, signal), path, options);
}

/** Opens standard input, or another stream. @param place as errors name it */
export async function openStream(
  chunks: AsyncIterable<Uint8Array>,
  options: OpenOptions,
  place = 'standard input',
): Promise<SourceFile> {
  return openSource(chunks, place, options);
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
 * The bytes of a file as they come, or of a pipe, which is waited for.
 *
 * @param signal ends the waiting and closes the file: a pipe whose writer never comes would keep the process alive
 * @throws {InputError} `input-unreadable`, and `input-changed` at the end of a file that grew or shrank
 */
export async function* readFileChunks(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const close = () => stream?.destroy();
  let stream: Readable | undefined;
  signal?.addEventListener('abort', close);
  try {
    const opened = await streamOf(path);
    stream = opened.stream;
    if (signal?.aborted) return;
    let length = 0;
    for await (const chunk of stream) {
      length += chunk.length;
      yield chunk;
    }
    if (opened.size !== null) await checkSize(path, length, opened.size);
  } catch (cause) {
    if (signal?.aborted) return;
    if (cause instanceof InputError) throw cause;
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
async function streamOf(path: string): Promise<Opened> {
  const fd = await promisify(open)(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (isatty(fd)) return { stream: new ReadStream(fd), size: null };
  const stats = await promisify(fstat)(fd);
  if (stats.isFIFO()) return { stream: new Socket({ fd, readable: true, writable: false }), size: null };
  // Files of a system that are made when they are read have no size.
  if (!stats.isFile() || stats.size === 0) return { stream: createReadStream(path, { fd }), size: null };
  return { stream: createReadStream(path, { fd, end: stats.size - 1 }), size: stats.size };
}

interface Opened {
  readonly stream: Readable;
  /** Of a file when it was opened; no more is read of one that grows. */
  readonly size: number | null;
}

/** @throws {InputError} `input-changed` for a file that is no longer what it was when it was opened */
async function checkSize(path: string, read: number, size: number): Promise<void> {
  const { size: now } = await promisify(stat)(path).catch(() => ({ size }));
  if (read === size && now <= size) return;
  throw new InputError({
    code: 'input-changed',
    message: `${path}: changed while it was read, from ${size} to ${now} bytes; it was read up to byte ${read}`,
    hint: 'Run again when nobody writes to the file.',
  });
}
