/** The bytes of a stream that are still needed, in one piece. */
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

export class Window {
  #bytes = Buffer.alloc(1 << 17);
  #length = 0;
  #start = 0;

  /** Valid up to the next `add`; only the first `length` count. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get length(): number {
    return this.#length;
  }

  /** Bytes of the stream before it. */
  get start(): number {
    return this.#start;
  }

  at(place: number): number | undefined {
    return place < this.#length ? this.#bytes[place] : undefined;
  }

  /**
   * Adds at the end and drops at the beginning.
   *
   * @param used bytes that nobody needs
   * @returns bytes that are dropped: what was at 5 is then at 5 less these
   */
  add(chunk: Uint8Array, used: number): number {
    const rest = this.#length - used;
    const needed = rest + chunk.length;
    const old = this.#bytes;
    if (needed > old.length) this.#bytes = Buffer.alloc(2 * needed);
    if (used > 0 || this.#bytes !== old) old.copy(this.#bytes, 0, used, this.#length);
    this.#bytes.set(chunk, rest);
    this.#length = needed;
    this.#start += used;
    return used;
  }

  indexOf(byte: number, from: number): number {
    const found = this.#bytes.subarray(from, this.#length).indexOf(byte);
    return found < 0 ? -1 : from + found;
  }

  /** The first line feed or carriage return; −1 if there is none. */
  lineEnd(from: number, to: number): number {
    for (let at = from; at < to; at += 1) if (this.#bytes[at] === LINE_FEED || this.#bytes[at] === RETURN) return at;
    return -1;
  }

  lineFeeds(from: number, to: number): number {
    const bytes = this.#bytes.subarray(from, to);
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
    return count;
  }

  copy(from: number, to: number): Uint8Array {
    return Buffer.from(this.#bytes.subarray(from, to));
  }
}
