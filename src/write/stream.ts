/** Writing to standard output at the reader's pace. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * A stream that waits for its reader, and knows when the reader has gone (`wirecopy annotate < all.ndjson | head -1`):
 * that is no error, there is just nothing more to do.
 */
export class PacedWriter {
  readonly #stream: Writable;
  readonly #broken = new AbortController();
  #error: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') this.#error = error;
      this.#broken.abort();
    });
  }

  /** Aborts when nobody reads any more. */
  get closed(): AbortSignal {
    return this.#broken.signal;
  }

  /**
   * Returns when the stream has room for more, or nobody reads any more.
   *
   * @throws the stream's error, unless it is that the reader has gone
   */
  async write(text: string | Uint8Array): Promise<void> {
    if (!this.closed.aborted && !this.#stream.write(text)) await this.#drained();
    if (this.#error !== null) throw this.#error;
  }

  async #drained(): Promise<void> {
    try {
      await once(this.#stream, 'drain', { signal: this.closed });
    } catch (error) {
      if (!this.closed.aborted) throw error;
    }
  }
}
