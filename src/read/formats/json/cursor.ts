/** Goes through JSON as bytes come, value by value, without looking into the values: what they hold is for `JSON.parse` to say. */

/** What it stands on; −1 at the end. */
export const SIGNS = {
  end: -1,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

const MAX_NAME = 100;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

export class JsonCursor {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** Bytes before the chunk. */
  #before = 0;
  /** Where recording goes on in the chunk; −1 where nothing is recorded. */
  #recordFrom = -1;
  #recorded: Uint8Array[] = [];
  #recordedLength = 0;
  #longest = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  get offset(): number {
    return this.#before + this.#at;
  }

  /** The next byte that is no white space. */
  async peek(): Promise<number> {
    for (;;) {
      for (; this.#at < this.#chunk.length; this.#at += 1) {
        const byte = this.#chunk[this.#at] ?? 0;
        const isMark = this.offset < BYTE_ORDER_MARK.length && byte === BYTE_ORDER_MARK[this.offset];
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && !isMark) return byte;
      }
      if (!(await this.#more())) return SIGNS.end;
    }
  }

  /** Over the byte that was peeked at. */
  step(): void {
    this.#at += 1;
  }

  /**
   * Over the value that begins here.
   *
   * @param depth of lists and objects that were opened already: 1 after the bracket
   * @returns how deep it nests; null where the bytes end within it
   */
  async skip(depth = 0): Promise<number | null> {
    const first = await this.peek();
    if (depth === 0 && first !== SIGNS.quote && first !== SIGNS.openList && first !== SIGNS.openObject)
      return this.#scalar();
    let open = depth;
    let deepest = depth;
    let isString = false;
    for (;;) {
      while (this.#at < this.#chunk.length) {
        if (isString) {
          isString = !this.#endString();
          if (isString || open > 0) continue;
          return deepest;
        }
        const byte = this.#chunk[this.#at];
        this.#at += 1;
        if (byte === SIGNS.quote) isString = true;
        else if (byte === SIGNS.openObject || byte === SIGNS.openList) {
          open += 1;
          if (open > deepest) deepest = open;
        } else if (byte === SIGNS.closeObject || byte === SIGNS.closeList) {
          open -= 1;
          if (open === 0) return deepest;
        }
      }
      if (!(await this.#more())) return null;
    }
  }

  /** To the next quote that no backslash stands before; false where it is not in this chunk. */
  #endString(): boolean {
    const from = this.#at;
    const quote = this.#chunk.indexOf(SIGNS.quote, from);
    const end = quote < 0 ? this.#chunk.length : quote;
    let slash = end;
    while (slash > from && this.#chunk[slash - 1] === SIGNS.backslash) slash -= 1;
    const isEscaped = (end - slash) % 2 === 1;
    this.#at = quote >= 0 || isEscaped ? end + 1 : end;
    return quote >= 0 && !isEscaped;
  }

  /** The string that begins here, roughly: escapes are left out. Null where the bytes end within it. */
  async name(): Promise<string | null> {
    const bytes: number[] = [];
    this.#at += 1;
    for (;;) {
      for (; this.#at < this.#chunk.length; this.#at += 1) {
        const byte = this.#chunk[this.#at] ?? 0;
        if (byte === SIGNS.backslash) this.#at += 1;
        else if (byte === SIGNS.quote) {
          this.#at += 1;
          return Buffer.from(bytes).toString();
        } else if (bytes.length < MAX_NAME) bytes.push(byte);
      }
      if (!(await this.#more())) return null;
    }
  }

  /** A number, or a word: up to what ends it. One byte at least. */
  async #scalar(): Promise<number | null> {
    this.#at += 1;
    for (;;) {
      for (; this.#at < this.#chunk.length; this.#at += 1) {
        const byte = this.#chunk[this.#at] ?? 0;
        if (byte <= 0x20 || byte === SIGNS.comma || byte === SIGNS.closeList || byte === SIGNS.closeObject) return 0;
      }
      if (!(await this.#more())) return 0;
    }
  }

  /** Keeps what it goes over from here on, and nothing of it once it is longer. */
  record(longest: number): void {
    this.#recorded = [];
    this.#recordedLength = 0;
    this.#longest = longest;
    this.#recordFrom = this.#at;
  }

  /** What was gone over since; null where it was too long. */
  recorded(): Uint8Array | null {
    this.#keep();
    const isWhole = this.#recordedLength <= this.#longest;
    const [first, second] = this.#recorded;
    const bytes = !isWhole ? null : second === undefined && first !== undefined ? first : Buffer.concat(this.#recorded);
    this.forget();
    return bytes;
  }

  forget(): void {
    this.#recorded = [];
    this.#recordFrom = -1;
  }

  #keep(): void {
    if (this.#recordFrom < 0) return;
    const piece = this.#chunk.subarray(this.#recordFrom, this.#at);
    this.#recordedLength += piece.length;
    this.#recordFrom = 0;
    if (this.#recordedLength <= this.#longest) this.#recorded.push(piece);
    else this.#recorded = [];
  }

  /** To the next chunk. A place beyond the end of this one stays one beyond its beginning. */
  async #more(): Promise<boolean> {
    const beyond = this.#at - this.#chunk.length;
    this.#at = Math.min(this.#at, this.#chunk.length);
    const next = await this.#chunks.next();
    if (next.done) return false;
    this.#keep();
    this.#before += this.#chunk.length;
    this.#chunk = next.value;
    this.#at = beyond;
    return true;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.(undefined);
  }
}
