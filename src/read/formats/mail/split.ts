/** An mbox becomes its mails: each begins with a line `From ana@port.example Fri Nov 22 10:15:00 2024` after an empty one. */

export interface Mail {
  /** Half-open, in bytes, its first line included. */
  readonly start: number;
  readonly end: number;
  /** Without that line; cut off where the mail is longer than a document may be. */
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
  /** It begins with such a line; only the first may not, in what is no mailbox. */
  readonly isOpened: boolean;
}

/** A header line must follow, since mails begin paragraphs with “From” too. */
const OPENING = /^From [^\r\n]*(?:\d{4}|@)[^\r\n]*\r?\n(?:>?From [^\r\n]*\r?\n)?[!-9;-~]+:/;
/** Bytes that are needed to tell one. */
const LOOK_AHEAD = 500;
/** `\n\r`: bytes before a line end that say whether the line is empty. */
const LOOK_BACK = 2;

/** Holds one mail at a time, and no more than `maxBytes` of it. */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Mail> {
  let window: Buffer = Buffer.alloc(0);
  /** Where the window begins in the file. */
  let offset = 0;
  let mail = new MailParts(0, maxBytes);
  function* settle(isEnd: boolean): Generator<Mail> {
    const safe = isEnd ? window.length : Math.max(0, window.length - LOOK_AHEAD);
    let from = 0;
    for (let at = window.indexOf('\nFrom ', 0); at >= 0 && at < safe; at = window.indexOf('\nFrom ', at + 1)) {
      if (!isOpening(window, at)) continue;
      mail.add(window.subarray(from, at + 1));
      yield mail.done();
      from = at + 1;
      mail = new MailParts(offset + from, maxBytes);
    }
    const end = isEnd ? window.length : Math.max(from, safe - LOOK_BACK);
    mail.add(window.subarray(from, end));
    window = window.subarray(end);
    offset += end;
  }
  for await (const chunk of chunks) {
    window = window.length === 0 ? Buffer.from(chunk) : Buffer.concat([window, chunk]);
    if (window.length > 2 * LOOK_AHEAD) yield* settle(false);
  }
  yield* settle(true);
  if (!mail.isEmpty) yield mail.done();
}

function isOpening(window: Buffer, lineEnd: number): boolean {
  const before = window[lineEnd - 1];
  const isAfterEmpty = before === LINE_FEED || (before === RETURN && window[lineEnd - 2] === LINE_FEED);
  return isAfterEmpty && OPENING.test(window.toString('latin1', lineEnd + 1, lineEnd + 1 + LOOK_AHEAD));
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x3e;
/** Of `From `. */
const FIRST_LETTER = 0x46;

class MailParts {
  readonly #start: number;
  readonly #maxBytes: number;
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  constructor(start: number, maxBytes: number) {
    this.#start = start;
    this.#maxBytes = maxBytes;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Uint8Array): void {
    // The line that opens it is no part of it, so there is room for that.
    const kept = part.subarray(0, Math.max(0, this.#maxBytes + LOOK_AHEAD - this.#length));
    if (kept.length > 0) this.#parts.push(kept);
    this.#length += part.length;
  }

  done(): Mail {
    const all = Buffer.concat(this.#parts);
    const bytes = unquoted(all.subarray(all.indexOf(LINE_FEED) + 1));
    return {
      start: this.#start,
      end: this.#start + this.#length,
      bytes,
      isOpened: /^(?:\xef\xbb\xbf)?\s*From /.test(all.toString('latin1', 0, LOOK_AHEAD)),
      isCut: all.length < this.#length || bytes.length > this.#maxBytes,
    };
  }
}

/** `>From here` was `From here` before it stood in an mbox. */
function unquoted(bytes: Buffer): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf('\n>'); at >= 0; at = bytes.indexOf('\n>', at + 1)) {
    let words = at + 1;
    while (bytes[words] === QUOTE) words += 1;
    if (bytes[words] !== FIRST_LETTER || bytes.toString('latin1', words, words + 5) !== 'From ') continue;
    parts.push(bytes.subarray(from, at + 1));
    from = at + 2;
  }
  return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(from)]);
}
