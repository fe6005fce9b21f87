/** From places in decoded text back to bytes, in a file that comes in pieces; and the bytes between two places. */
import type { DecodedChunk } from './decoded-chunks.js';

interface Piece extends DecodedChunk {
  /** Where it begins in the file. */
  readonly textStart: number;
  readonly byteStart: number;
}

/**
 * In every encoding that markup is written in, but for UTF-16, the bytes of `<` and `>` are never part of another character: so the tenth `<` of the text is
 * the tenth such byte, whatever stands between, broken bytes too.
 */
export class BytePlaces {
  #pieces: Piece[] = [];
  /** Where the next piece begins. */
  #textEnd = 0;
  #byteEnd = 0;
  /** After the last sign that was passed, or the beginning of a piece. */
  #text = 0;
  #byte = 0;

  add(chunk: DecodedChunk): void {
    this.#pieces.push({ ...chunk, textStart: this.#textEnd, byteStart: this.#byteEnd });
    this.#textEnd += chunk.text.length;
    this.#byteEnd += chunk.bytes.length;
  }

  /** The byte of a `<`. Places may only be asked for in their order. */
  startOf(place: number): number {
    const piece = this.#pieces.find(({ textStart, text }) => place < textStart + text.length);
    if (piece === undefined) return this.#byteEnd;
    if (isWide(piece)) return piece.byteStart + 2 * (place - piece.textStart);
    this.#pass(piece, '<', LESS, place);
    return piece.byteStart + Math.max(0, piece.bytes.indexOf(LESS, this.#byte - piece.byteStart));
  }

  /** The byte after a `>`, of which the place after it is given. */
  endOf(place: number): number {
    const piece = this.#pieces.find(({ textStart, text }) => place <= textStart + text.length);
    if (piece === undefined) return this.#byteEnd;
    if (isWide(piece)) return piece.byteStart + 2 * (place - piece.textStart);
    this.#pass(piece, '<', LESS, place);
    this.#pass(piece, '>', GREATER, place);
    return this.#byte;
  }

  /** Steps over the signs of a kind before a place, in the text and in its bytes. */
  #pass({ text, bytes, textStart, byteStart }: Piece, sign: string, code: number, place: number): void {
    if (this.#text < textStart) [this.#text, this.#byte] = [textStart, byteStart];
    let at = text.indexOf(sign, this.#text - textStart);
    for (; at >= 0 && at + textStart < place; at = text.indexOf(sign, at + 1)) {
      this.#byte = byteStart + bytes.indexOf(code, this.#byte - byteStart) + 1;
      this.#text = textStart + at + 1;
    }
  }

  /** Bytes so far. */
  get length(): number {
    return this.#byteEnd;
  }

  /** What lies before a place will not be asked for again. */
  forget(place: number): void {
    const kept = this.#pieces.findIndex(({ textStart, text }) => place <= textStart + text.length);
    this.#pieces.splice(0, kept < 0 ? this.#pieces.length : kept);
  }

  bytes(start: number, end: number): Uint8Array {
    return Buffer.concat(
      this.#pieces.map(({ bytes, byteStart }) =>
        bytes.subarray(Math.max(0, start - byteStart), Math.max(0, end - byteStart)),
      ),
    );
  }
}

function isWide({ encoding }: Piece): boolean {
  return encoding.startsWith('utf-16');
}

const LESS = 0x3c;
const GREATER = 0x3e;
