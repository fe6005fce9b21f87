/** A file of any length as characters, in pieces, each with its bytes. */
import type { ReadWarning } from '../../document/index.js';
import { decode } from '../decode.js';
import { foreignEncoding } from '../encoding.js';
import { xmlDeclared } from './declared.js';

export interface DecodedChunk {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: string;
  /** Of the file, the same with each piece. */
  readonly warnings: readonly ReadWarning[];
}

/** Bytes at the beginning of a file of which the encoding is told. A shorter file is decoded as a whole. */
const SAMPLE_BYTES = 1 << 20;

/**
 * @param place as errors name the file
 * @throws {InputError} `input-binary`, `input-encoding`, and what the chunks throw
 */
export async function* decodedChunks(chunks: AsyncIterable<Uint8Array>, place: string): AsyncGenerator<DecodedChunk> {
  let sample: Uint8Array[] | null = [];
  let length = 0;
  let decoder: Decoder | null = null;
  let failure: unknown = null;
  try {
    for await (const chunk of chunks) {
      if (decoder !== null) {
        yield decoder.next(chunk);
        continue;
      }
      sample?.push(chunk);
      length += chunk.length;
      if (length < SAMPLE_BYTES || sample === null) continue;
      decoder = new Decoder(Buffer.concat(sample), place);
      sample = null;
      yield decoder.first;
    }
  } catch (error) {
    // What could be read comes first, then the error.
    failure = error;
  }
  if (decoder !== null) yield decoder.last();
  else if (sample !== null && (length > 0 || failure === null)) yield whole(Buffer.concat(sample), place);
  if (failure !== null) throw failure;
}

function whole(bytes: Uint8Array, place: string): DecodedChunk {
  return { ...decode(bytes, place, xmlDeclared(bytes)), bytes };
}

class Decoder {
  readonly first: DecodedChunk;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #isWide: boolean;
  /** Bytes after the last whole character. */
  #rest: Uint8Array = new Uint8Array(0);

  constructor(sample: Uint8Array, place: string) {
    this.#isWide = foreignEncoding(sample) !== null;
    const start = sample.subarray(0, wholeEnd(sample, this.#isWide));
    const { encoding, warnings } = decode(start, place, xmlDeclared(start));
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.first = { text: '', bytes: start, encoding, warnings };
    this.first = this.next(sample);
  }

  /** The characters that are whole by now, with exactly their bytes. */
  next(chunk: Uint8Array): DecodedChunk {
    const all = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const bytes = all.subarray(0, wholeEnd(all, this.#isWide));
    this.#rest = all.subarray(bytes.length);
    return { ...this.first, text: this.#decoder.decode(bytes, { stream: true }), bytes };
  }

  last(): DecodedChunk {
    const text = this.#decoder.decode(this.#rest, { stream: true }) + this.#decoder.decode();
    return { ...this.first, text, bytes: this.#rest };
  }
}

/** Bytes that are looked at for the end of a character. */
const LONGEST_TAIL = 4096;

/** Up to the last tag or line end, where in no encoding a character is half, or all where there is none; of UTF-16, whole pairs. */
function wholeEnd(bytes: Uint8Array, isWide: boolean): number {
  if (isWide) {
    const even = bytes.length - (bytes.length % 2);
    const isHalf = [bytes[even - 2], bytes[even - 1]].some((byte) => byte !== undefined && (byte & 0xfc) === 0xd8);
    return isHalf ? even - 2 : even;
  }
  for (let end = bytes.length; end > 0 && bytes.length - end < LONGEST_TAIL; end -= 1) {
    if (bytes[end - 1] === 0x3e || bytes[end - 1] === 0x0a) return end;
  }
  return bytes.length;
}
