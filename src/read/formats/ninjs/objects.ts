/** The objects of a JSON file as they come: the one that it is, or those of its list. */
import { InputError } from '../../../errors.js';

export interface JsonObject {
  readonly start: number;
  readonly end: number;
  /** Of the whole file where it is its only object. Null where that is longer than is read. */
  readonly bytes: Uint8Array | null;
  readonly isOnly: boolean;
}

/** @throws {InputError} `input-damaged` where the file ends within an object or a list, `input-format` for what is no JSON */
export async function* objectsIn(
  chunks: AsyncIterable<Uint8Array>,
  place: string,
  longest: number,
): AsyncGenerator<JsonObject> {
  const scanner = new Scanner(place);
  const kept = new Kept(longest);
  /** An object outside a list may be the only one: so the first waits. */
  let first: JsonObject | null = null;
  let count = 0;
  let failure: unknown = null;
  try {
    for await (const chunk of chunks) {
      kept.add(chunk);
      for (const [start, end] of scanner.scan(chunk)) {
        count += 1;
        if (first !== null) yield first;
        const object = { start, end, bytes: kept.bytes(start, end), isOnly: false };
        first = count === 1 && !scanner.isList ? object : null;
        if (first === null) yield object;
      }
      if (count > 1 || scanner.isList) kept.forget(scanner.openAt);
      else kept.forget(0);
    }
  } catch (error) {
    failure = error;
  }
  const isOnly = failure === null && scanner.isDone;
  if (first !== null) yield isOnly ? { ...first, isOnly, bytes: kept.bytes(0, kept.length) ?? first.bytes } : first;
  if (failure !== null) throw failure;
  if (!scanner.isDone) throw cut(place, kept.length);
}

/** The bytes that may still be asked for. */
class Kept {
  readonly #longest: number;
  #chunks: Uint8Array[] = [];
  #start = 0;
  /** Bytes so far. */
  length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.length += chunk.length;
  }

  /** Null for more than is read. */
  bytes(start: number, end: number): Uint8Array | null {
    if (start < this.#start || end - start > this.#longest) return null;
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0]?.subarray(start - this.#start, end - this.#start) ?? null;
  }

  /** Of what is before a place, and of what is longer than is read, nothing stays. */
  forget(place: number): void {
    if (this.length - place > this.#longest) place = this.length;
    if (place <= this.#start) return;
    const rest = Buffer.concat(this.#chunks).subarray(place - this.#start);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#start = place;
  }
}

class Scanner {
  readonly #place: string;
  #before = 0;
  #depth = 0;
  #start = 0;
  #isString = false;
  #isEscaped = false;
  #isClosed = false;
  isList = false;

  constructor(place: string) {
    this.#place = place;
  }

  /** Where the object begins that is not at its end yet, or the bytes so far. */
  get openAt(): number {
    return this.#depth > 0 ? this.#start : this.#before;
  }

  get isDone(): boolean {
    return this.#depth === 0 && (!this.isList || this.#isClosed);
  }

  /** Where the objects are that end in a chunk. */
  *scan(chunk: Uint8Array): Generator<[start: number, end: number]> {
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#isString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isString = false;
      } else if (this.#depth === 0) this.#outside(byte, this.#before + at);
      else if (byte === QUOTE) this.#isString = true;
      else if (byte === OPEN || byte === OPEN_LIST) this.#depth += 1;
      else if (byte === CLOSE || byte === CLOSE_LIST) {
        this.#depth -= 1;
        if (this.#depth === 0) yield [this.#start, this.#before + at + 1];
      }
    }
    this.#before += chunk.length;
  }

  /** @throws {InputError} `input-format` */
  #outside(byte: number, at: number): void {
    const isMark = at < 3 && byte > 0x7f;
    if (byte === OPEN) [this.#depth, this.#start] = [1, at];
    else if (byte === OPEN_LIST) this.isList = true;
    else if (byte === CLOSE_LIST && this.isList) this.#isClosed = true;
    else if (byte > SPACE && byte !== COMMA && !isMark) throw noJson(this.#place, at);
  }
}

function noJson(place: string, byte: number): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: byte ${byte}: no JSON, expected an object or a list of objects`,
    hint: 'What could be read before was read. Mend the file, or fetch it again.',
  });
}

function cut(place: string, byte: number): InputError {
  return new InputError({
    code: 'input-damaged',
    message: `${place}: the file ends at byte ${byte} within its JSON`,
    hint: 'What could be read before was read. Fetch the file again.',
  });
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
