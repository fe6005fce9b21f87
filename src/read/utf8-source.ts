/** UTF-16 becomes UTF-8 as it comes, with the way back to places in the file. Everything else, in which a byte below 128 is ASCII, stays as it is. */
import { binary, decode, looksBinary } from './decode.js';
import { foreignEncoding } from './encoding.js';
import type { SourceFile } from './format.js';

export interface Utf8Source {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The first bytes of the chunks. */
  readonly head: Uint8Array;
  /** From an offset in the chunks to that in the file. Must not be asked for places before the last one. */
  readonly placeOf: (offset: number) => number;
  /** Of the file, where it is not that of the chunks. */
  readonly encoding: string | null;
}

/** @throws {InputError} `input-binary`, `input-encoding` */
export function utf8Source({ head, chunks, place }: SourceFile): Utf8Source {
  if (foreignEncoding(head.bytes) === null) {
    if (looksBinary(head.bytes)) throw binary(place);
    return { chunks, head: head.bytes, placeOf: (offset) => offset, encoding: null };
  }
  const { text, encoding } = decode(head.bytes, place);
  const units = new UnitCounter();
  return {
    chunks: recoded(chunks, encoding, units),
    head: new TextEncoder().encode(text),
    placeOf: (offset) => BYTES_OF_UNIT * units.before(offset),
    encoding,
  };
}

const BYTES_OF_UNIT = 2;

async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  units: UnitCounter,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    const bytes = encoder.encode(decoder.decode(chunk, { stream: true }));
    units.add(bytes);
    yield bytes;
  }
  const rest = encoder.encode(decoder.decode());
  units.add(rest);
  yield rest;
}

/** Counts the UTF-16 units of UTF-8 that goes by. */
class UnitCounter {
  readonly #chunks: Uint8Array[] = [];
  /** Within the first chunk. */
  #at = 0;
  #offset = 0;
  #units = 0;

  add(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#chunks.push(bytes);
  }

  /** Units before an offset, which must not be smaller than that of the call before. */
  before(offset: number): number {
    for (let chunk = this.#chunks[0]; chunk !== undefined && this.#offset < offset; chunk = this.#chunks[0]) {
      const end = Math.min(chunk.length, this.#at + offset - this.#offset);
      for (let at = this.#at; at < end; at += 1) this.#units += unitsOf(chunk[at] ?? 0);
      this.#offset += end - this.#at;
      this.#at = end;
      if (end < chunk.length) break;
      this.#chunks.shift();
      this.#at = 0;
    }
    return this.#units;
  }
}

/** A character counts at its first byte; one of four bytes is two units. */
function unitsOf(byte: number): number {
  return byte >= 0xf0 ? 2 : byte >= 0x80 && byte < 0xc0 ? 0 : 1;
}
