/** Lines of a byte stream. Only `\n` ends a line: U+2028 and U+0085 may stand inside a JSON string. */

export interface Line {
  /** Counts from 1, blank lines included. */
  readonly number: number;
  /** The line without its end and without the stream's byte-order mark; cut off after the longest length allowed. */
  readonly bytes: Uint8Array;
  /** Bytes of the stream before it. */
  readonly start: number;
  /** Bytes of the line, without its end, also where it was cut off. */
  readonly length: number;
  /** Whether the line was longer, so that `bytes` is only its beginning. */
  readonly cut: boolean;
}

/**
 * Cuts a stream into lines as they come. The last line needs no line end. Holds one line at a time in memory, and no more
 * than `longest` bytes of it.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let before = 0;
  let parts = new LineParts(longest);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      parts.add(chunk.subarray(start, end));
      const line = parts.line(number, before);
      yield line;
      number += 1;
      before += line.length + 1;
      parts = new LineParts(longest);
      start = end + 1;
    }
    parts.add(chunk.subarray(start));
  }
  if (!parts.isEmpty) yield parts.line(number, before);
}

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** A line that may come in several chunks. */
class LineParts {
  readonly #longest: number;
  readonly #parts: Uint8Array[] = [];
  #length = 0;
  #whole = 0;
  #cut = false;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isEmpty(): boolean {
    return this.#length === 0 && !this.#cut;
  }

  add(part: Uint8Array): void {
    const kept = part.subarray(0, this.#longest - this.#length);
    if (kept.length < part.length) this.#cut = true;
    this.#whole += part.length;
    if (kept.length > 0) this.#parts.push(kept);
    this.#length += kept.length;
  }

  line(number: number, start: number): Line {
    const [only] = this.#parts;
    const bytes = only !== undefined && this.#parts.length === 1 ? only : Buffer.concat(this.#parts);
    const marked = number === 1 && BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    return {
      number,
      bytes: marked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes,
      start,
      length: this.#whole,
      cut: this.#cut,
    };
  }
}
