/** Bytes taken from a stream in pieces of any length. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #window: Buffer = Buffer.alloc(0);
  #isDone = false;
  /** Bytes taken so far. */
  offset = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** Bytes that are there already, without waiting. */
  get window(): Buffer {
    return this.#window;
  }

  /** @returns false at the end */
  async more(): Promise<boolean> {
    if (this.#isDone) return false;
    const next = await this.#iterator.next();
    if (next.done) {
      this.#isDone = true;
      return false;
    }
    const { value } = next;
    this.#window =
      this.#window.length === 0
        ? Buffer.from(value.buffer, value.byteOffset, value.length)
        : Buffer.concat([this.#window, value]);
    return true;
  }

  /** Moves on within what is there. */
  skip(length: number): void {
    this.#window = this.#window.subarray(length);
    this.offset += length;
  }

  /**
   * Takes a number of bytes, of which only the first are kept.
   *
   * @returns fewer than `kept` where the stream ends before
   */
  async take(length: number, kept: number): Promise<{ readonly bytes: Uint8Array; readonly taken: number }> {
    const parts: Uint8Array[] = [];
    let taken = 0;
    let held = 0;
    while (taken < length) {
      if (this.#window.length === 0 && !(await this.more())) break;
      const piece = this.#window.subarray(0, length - taken);
      const own = piece.subarray(0, Math.max(0, kept - held));
      if (own.length > 0) parts.push(own);
      held += own.length;
      taken += piece.length;
      this.skip(piece.length);
    }
    const [only] = parts;
    return { bytes: only !== undefined && parts.length === 1 ? only : Buffer.concat(parts), taken };
  }

  async close(): Promise<void> {
    await this.#iterator.return?.(undefined);
  }
}
