/** Writing to standard output at the reader's pace. */
import type { Writable } from 'node:stream';
import { OutputError } from '../errors.js';

/**
 * A stream that waits for its reader, and knows when the reader has gone (`wirecopy annotate < all.ndjson | head -1`):
 * that is no error, there is just nothing more to do.
 */
export class PacedWriter {
  readonly #stream: Writable;
  readonly #broken = new AbortController();
  #error: OutputError | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#error ??= outputErrorOf(error);
      this.#broken.abort();
    });
  }

  /** Aborts when nobody reads any more. */
  get closed(): AbortSignal {
    return this.#broken.signal;
  }

  /**
   * Returns when it is written, or nobody reads any more.
   *
   * @throws {OutputError} `output-unwritable`
   */
  async write(text: string | Uint8Array): Promise<void> {
    if (!this.closed.aborted) await this.#written(text);
    if (this.#error !== null) throw this.#error;
  }

  #written(text: string | Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.closed.removeEventListener('abort', done);
        resolve();
      };
      // A stream that breaks may forget what waits in it.
      this.closed.addEventListener('abort', done);
      // A full disk is told here, some time after `write` has returned.
      this.#stream.write(text, (error) => {
        if (error) this.#error ??= outputErrorOf(error);
        done();
      });
    });
  }
}

/** What a user is told of an error of standard output; null when it is only that the reader has gone. */
export function outputErrorOf(cause: NodeJS.ErrnoException): OutputError | null {
  if (cause.code === 'EPIPE') return null;
  return new OutputError({
    code: 'output-unwritable',
    message: `standard output: cannot be written (${cause.message})`,
    hint: 'Where it leads to a file, check that the disk has room; else, that it leads anywhere.',
    cause,
  });
}
