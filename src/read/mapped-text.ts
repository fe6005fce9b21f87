/** A text that is put together from pieces of a file, with the way back. White space is drawn together, as a browser does. */
import type { Run } from '../document/index.js';

export class MappedText {
  readonly #parts: string[] = [];
  readonly #runs: [number, number, number, number][] = [];
  #length = 0;
  /** What is due before the next word: line ends, or a space. */
  #due: '' | ' ' | '\n' | '\n\n' = '';

  /** @param rawLength more or less than the piece has where it was written otherwise: `&amp;` */
  add(piece: string, rawStart: number, rawLength = piece.length): void {
    let from = 0;
    for (const { 0: gap, index } of piece.matchAll(GAP)) {
      this.#addWords(piece, from, index, rawStart, rawLength);
      this.#space();
      from = index + gap.length;
    }
    this.#addWords(piece, from, piece.length, rawStart, rawLength);
  }

  /** Words with one space between them, and perhaps one before and after. */
  #addWords(piece: string, from: number, to: number, rawStart: number, rawLength: number): void {
    const start = from < to && piece[from] === ' ' ? from + 1 : from;
    const end = start < to && piece[to - 1] === ' ' ? to - 1 : to;
    if (start > from) this.#space();
    if (start < end) {
      const isSame = rawLength === piece.length;
      this.#settle();
      this.#push(piece.slice(start, end), isSame ? rawStart + start : rawStart, isSame ? end - start : rawLength);
    }
    if (end < to) this.#space();
  }

  #space(): void {
    if (this.#due === '') this.#due = ' ';
  }

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length;
  }

  /** A space before the next word, if nothing wider is due. */
  addSpace(): void {
    this.#space();
  }

  /** As it stands, white space too. */
  addExact(piece: string, rawStart: number, rawLength = piece.length): void {
    if (piece === '') return;
    this.#settle();
    this.#push(piece, rawStart, rawLength);
  }

  breakLine(): void {
    this.#due = this.#due === '\n' || this.#due === '\n\n' ? '\n\n' : '\n';
  }

  /** A line end that is no more than one, whatever else is due. */
  endLine(): void {
    if (this.#due !== '\n\n') this.#due = '\n';
  }

  breakParagraph(): void {
    this.#due = '\n\n';
  }

  done(): { readonly text: string; readonly map: readonly Run[] } {
    return { text: this.#parts.join(''), map: this.#runs };
  }

  #settle(): void {
    if (this.#length > 0 && this.#due !== '') {
      this.#parts.push(this.#due);
      this.#length += this.#due.length;
    }
    this.#due = '';
  }

  #push(words: string, rawStart: number, rawLength: number): void {
    const last = this.#runs.at(-1);
    const goesOn =
      last !== undefined &&
      last[1] === last[3] &&
      rawLength === words.length &&
      last[0] + last[1] === this.#length &&
      last[2] + last[3] === rawStart;
    if (goesOn && last !== undefined) {
      last[1] += words.length;
      last[3] += rawLength;
    } else this.#runs.push([this.#length, words.length, rawStart, rawLength]);
    this.#parts.push(words);
    this.#length += words.length;
  }
}

/** White space that is more than a space. */
const GAP = /[ \t\n\r\f]*[\t\n\r\f][ \t\n\r\f]*| {2,}/g;
