/** A text that is put together from pieces of a file, with the way back. White space is drawn together, as a browser does. */
import type { Run } from '../document/index.js';

export class MappedText {
  readonly #parts: string[] = [];
  readonly #runs: [number, number, number, number][] = [];
  #length = 0;
  /** What is due before the next word: line ends, or a space. */
  #due: '' | ' ' | '\n' | '\n\n' = '';
  /** Where the space that is due stands in the file; null where it is written otherwise there. */
  #space: number | null = null;

  /** @param rawLength more or less than the piece has where it was written otherwise: `&amp;` */
  add(piece: string, rawStart: number, rawLength = piece.length): void {
    const isSame = rawLength === piece.length;
    for (const { 0: words, index } of piece.matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g)) {
      if (/^[ \t\n\r\f]/.test(words)) {
        this.#space = this.#due === '' && words === ' ' && isSame ? rawStart + index : null;
        if (this.#due === '') this.#due = ' ';
        continue;
      }
      this.#settle();
      this.#push(words, isSame ? rawStart + index : rawStart, isSame ? words.length : rawLength);
    }
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
    if (this.#length > 0 && this.#due === ' ' && this.#space !== null) this.#push(' ', this.#space, 1);
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
