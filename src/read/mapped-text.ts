/** A text that is put together from pieces of a file, with the way back. White space is drawn together, as a browser does. */
import type { Run } from '../document/index.js';

/** White space, or words with what is one space between each two. */
const WORDS = /[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;
const SPACE = /^[ \t\n\r\f]/;

export class MappedText {
  readonly #parts: string[] = [];
  readonly #runs: [number, number, number, number][] = [];
  #length = 0;
  /** What is due before the next word: line ends, or a space. */
  #due: '' | ' ' | '\n' | '\n\n' = '';
  /** Where the space that is due stands in the file; null where it is written otherwise there. */
  #spaceStart: number | null = null;

  /** @param rawLength more or less than the piece has where it was written otherwise: `&amp;` */
  add(piece: string, rawStart: number, rawLength = piece.length): void {
    if (rawLength === piece.length) this.#addWords(piece, rawStart);
    else if (SPACE.test(piece)) this.#space(null);
    else {
      this.#settle();
      this.#push(piece, rawStart, rawLength);
    }
  }

  /** Words with single spaces between them go in at once. */
  #addWords(piece: string, rawStart: number): void {
    for (const { 0: words, index } of piece.matchAll(WORDS)) {
      if (SPACE.test(words)) this.#space(words === ' ' ? rawStart + index : null);
      else {
        this.#settle();
        this.#push(words, rawStart + index, words.length);
      }
    }
  }

  /** @param raw where it stands, if it is one space there too */
  #space(raw: number | null): void {
    this.#spaceStart = this.#due === '' ? raw : null;
    if (this.#due === '') this.#due = ' ';
  }

  /** As it stands, white space too. */
  addExact(piece: string, rawStart: number): void {
    if (piece === '') return;
    this.#settle();
    this.#push(piece, rawStart, piece.length);
  }

  breakLine(): void {
    this.#due = this.#due === '\n' || this.#due === '\n\n' ? '\n\n' : '\n';
  }

  breakParagraph(): void {
    this.#due = '\n\n';
  }

  done(): { readonly text: string; readonly map: readonly Run[] } {
    return { text: this.#parts.join(''), map: this.#runs };
  }

  #settle(): void {
    if (this.#length > 0 && this.#due === ' ' && this.#spaceStart !== null) this.#push(' ', this.#spaceStart, 1);
    else if (this.#length > 0 && this.#due !== '') {
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
