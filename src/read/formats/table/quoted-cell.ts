/**
 * A cell that begins with a quote. It ends at the next one that stands before a delimiter or a line end. If it goes over several lines, quotes within are doubled:
 * if one is not, or if the cell never ends, its first quote is a character like any other.
 */
import type { Dialect } from './row.js';
import type { Window } from './window.js';

const QUOTE = 0x22;
const TAB = 0x09;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

export class QuotedCell {
  readonly #window: Window;
  readonly #dialect: Dialect;
  /** Places in the window. */
  #start: number;
  #at: number;
  /** A quote within that is not doubled. */
  #hasLone = false;
  /** The first line end within; −1 if there is none so far. */
  #lineEnd = -1;

  constructor(window: Window, dialect: Dialect, start: number) {
    this.#window = window;
    this.#dialect = dialect;
    this.#start = start;
    this.#at = start + 1;
  }

  /** Up to where it was looked at. */
  get at(): number {
    return this.#at;
  }

  /** Bytes at the beginning of the window are gone. */
  drop(bytes: number): void {
    this.#start -= bytes;
    this.#at -= bytes;
    if (this.#lineEnd >= 0) this.#lineEnd -= bytes;
  }

  /**
   * Goes on looking for its end.
   *
   * @param isDone no bytes will come
   * @returns the place after its last quote; `more` where bytes are needed, `odd` where its first quote is a character
   */
  end(isDone: boolean): number | 'more' | 'odd' {
    const { delimiter, hasBackslashes } = this.#dialect;
    for (;;) {
      const quote = this.#window.indexOf(QUOTE, this.#at);
      const end = quote < 0 ? this.#window.length : quote;
      if (this.#lineEnd < 0) this.#lineEnd = this.#window.lineEnd(this.#at, end);
      if (this.#hasLone && this.#lineEnd >= 0) return 'odd';
      this.#at = end;
      if (quote < 0 || (quote + 1 >= this.#window.length && !isDone)) return 'more';
      const next = this.#window.at(quote + 1);
      if (hasBackslashes && this.#window.at(quote - 1) === BACKSLASH && quote - 1 > this.#start) this.#at = quote + 1;
      else if (next === QUOTE) this.#at = quote + 2;
      else if (next === delimiter || next === LINE_FEED || next === RETURN || next === undefined) {
        // Tables with tabs are mostly written without quoting: then quotes within say that those around are the text's own.
        return this.#hasLone && delimiter === TAB ? 'odd' : quote + 1;
      } else if (this.#lineEnd >= 0) return 'odd';
      else {
        this.#hasLone = true;
        this.#at = quote + 1;
      }
    }
  }

  /**
   * At the end of the file: whether the file is cut here. It is not where it went on in rows of as many cells after the quote, which then was an odd one.
   *
   * @param cells of the row before this one
   */
  isCut(cells: number): boolean {
    if (this.#hasLone) return false;
    if (this.#lineEnd < 0) return true;
    const second = this.#window.lineEnd(this.#lineEnd + 2, this.#window.length);
    const end = second < 0 ? this.#window.length : second;
    let delimiters = 0;
    for (let at = this.#lineEnd; at < end; at += 1)
      if (this.#window.at(at) === this.#dialect.delimiter) delimiters += 1;
    return delimiters === 0 || delimiters < cells;
  }
}
