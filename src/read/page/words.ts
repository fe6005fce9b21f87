/** The words of a block while it is read: its characters with white space drawn together, and where they stand in the page. */
import type { PageBlock, Piece } from './outline.js';

/** What stands open around the next words. */
export interface Around {
  /** Indices of the elements, the innermost last. */
  readonly stack: readonly number[];
  readonly isLinked: boolean;
  readonly isStressed: boolean;
}

export class BlockWords {
  readonly #html: string;
  #text = '';
  #linked = 0;
  #stressed = 0;
  #pieces: Piece[] = [];
  /** White space or a line end that is due before the next word. */
  #due: '' | ' ' | '\n' = '';
  /** Open elements around all of the block so far, and the least since its last word. */
  #depth = 0;
  #dip = 0;
  #inner = -1;

  constructor(html: string) {
    this.#html = html;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  add(start: number, end: number, around: Around): void {
    const html = this.#html;
    for (let at = start; at < end; ) {
      let word = at;
      while (word < end && isSpace(html.charCodeAt(word))) word += 1;
      if (word > at) this.#space();
      while (word < end && isNothing(html.charCodeAt(word))) word += 1;
      at = word;
      // One space stays as it stands: most words of a line are one piece.
      while (at < end && !isBetween(html.charCodeAt(at))) {
        at += 1;
        if (at + 1 < end && html.charCodeAt(at) === 0x20 && !isBetween(html.charCodeAt(at + 1))) at += 1;
      }
      if (at > word) this.#push({ start: word, end: at, word: null }, html.slice(word, at), around);
    }
  }

  /** `&amp;` between two places. */
  addReference(codepoint: number, start: number, end: number, around: Around): void {
    const word = String.fromCodePoint(codepoint);
    if (isSpace(codepoint)) this.#space();
    else if (!isNothing(codepoint)) this.#push({ start, end, word }, word, around);
  }

  /** A line break; two of them end the block. @returns whether it ends */
  break(): boolean {
    if (this.#text === '') return false;
    if (this.#due === '\n') return true;
    this.#due = '\n';
    return false;
  }

  /** @param depth open elements after one was closed */
  closed(depth: number): void {
    this.#dip = Math.min(this.#dip, depth);
  }

  /**
   * The block so far, and the beginning of the next one; null where there are no words.
   *
   * @param element index of the element that it is the block of
   */
  take(element: number): PageBlock | null {
    const block: PageBlock = {
      element,
      inner: Math.max(element, this.#inner),
      text: this.#text,
      linked: this.#linked,
      stressed: this.#stressed,
      pieces: this.#pieces,
    };
    this.#due = '';
    if (block.text === '') return null;
    this.#text = '';
    this.#linked = 0;
    this.#stressed = 0;
    this.#pieces = [];
    return block;
  }

  #space(): void {
    if (this.#due === '' && this.#text !== '') this.#due = ' ';
  }

  #push(piece: Piece, words: string, { stack, isLinked, isStressed }: Around): void {
    this.#depth = this.#text === '' ? stack.length : Math.min(this.#depth, this.#dip, stack.length);
    this.#dip = stack.length;
    this.#inner = stack[this.#depth - 1] ?? -1;
    if (this.#due !== '') {
      this.#text += this.#due;
      this.#pieces.push({ start: piece.start, end: piece.start, word: this.#due });
      this.#due = '';
    }
    this.#pieces.push(piece);
    this.#text += words;
    if (isLinked) this.#linked += words.length;
    if (isStressed) this.#stressed += words.length;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** A soft hyphen, a space of no width, or a byte-order mark: it says where a line may be broken. */
function isNothing(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0xfeff;
}

function isBetween(code: number): boolean {
  return isSpace(code) || isNothing(code);
}
