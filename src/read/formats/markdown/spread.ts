/** The words of a paragraph stand in several lines of the source, each after its marks. */
import type { MappedText } from '../../mapped-text.js';

/** A line of a paragraph without the marks before it: UTF-16 units of the source. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** It ends with two spaces, so that the next one begins a line. */
  readonly isHard: boolean;
}

/** Leads from the words of a paragraph to their places in the source; asked in order. */
export class Spread {
  readonly #out: MappedText;
  readonly #source: string;
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** Where the piece begins in the words. */
  #start = 0;

  constructor(out: MappedText, source: string, pieces: readonly Piece[]) {
    this.#out = out;
    this.#source = source;
    this.#pieces = pieces;
  }

  words(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const piece = this.#pieceAt(at);
      if (piece === undefined) return;
      const end = Math.min(to, this.#start + piece.end - piece.start);
      const raw = piece.start + at - this.#start;
      if (at < end) this.#out.add(this.#source.slice(raw, raw + end - at), raw);
      if (end < to) this.#out.add('\n', raw + end - at);
      at = end + 1;
    }
  }

  reference(from: number, to: number, character: string): void {
    const piece = this.#pieceAt(from);
    if (piece !== undefined) this.#out.add(character, piece.start + from - this.#start, to - from);
  }

  #pieceAt(at: number): Piece | undefined {
    for (let piece = this.#pieces[this.#index]; piece !== undefined; piece = this.#pieces[this.#index]) {
      const length = piece.end - piece.start;
      if (at <= this.#start + length) return piece;
      this.#start += length + 1;
      this.#index += 1;
    }
    return undefined;
  }
}
