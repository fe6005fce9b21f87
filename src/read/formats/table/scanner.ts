/**
 * Rows of a table, cut out of bytes as they come. csv-parse ends at a row that is too long and joins the rows after an odd quote without a word; here only the
 * row itself is lost, or nothing.
 *
 * A cell that begins with a quote ends at the next one that stands before a delimiter or a line end. Of a cell that goes over several lines, quotes within are
 * doubled: if not, or if it never ends, its first quote is a character like any other.
 */
import { Window } from './window.js';

export interface Dialect {
  /** The byte between cells; −1 where there is one column. */
  readonly delimiter: number;
  /** Whether `\"` is a quote in a quoted cell. */
  readonly hasBackslashes: boolean;
}

export interface TableRow {
  /** Half-open, in bytes of the stream, without the line end. */
  readonly start: number;
  readonly end: number;
  /** From 1: the line where it begins. */
  readonly line: number;
  readonly bytes: Uint8Array;
  readonly cells: readonly Cell[];
  /** `long`: more bytes than allowed, and none are given. `open`: the quote of the last cell is not closed at the end of the file. */
  readonly problem: 'long' | 'open' | null;
}

/** Half-open, in the bytes of its row, without its quotes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

const QUOTE = 0x22;
const TAB = 0x09;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Quotes of a row that turn out to be characters: after so many, all of its quotes are. Keeps the time linear. */
const MAX_ODD_QUOTES = 8;

export class RowScanner {
  readonly #dialect: Dialect;
  readonly #longest: number;
  readonly #bytes = new Window();
  #isDone = false;
  /** Places in the window: of the row, of the cell, and up to where it was looked at. */
  #row = 0;
  #cell = 0;
  #at = 0;
  #line = 1;
  #cells: Cell[] = [];
  #quotes: 'outside' | 'inside' | 'closed' = 'outside';
  /** A quote within the quoted cell that is not doubled. */
  #hasLone = false;
  /** The first line end of the quoted cell; −1 if there is none up to `#at`. */
  #lineEnd = -1;
  #oddQuotes = 0;
  #isSkipping = false;
  #isBegun = false;

  constructor(dialect: Dialect, longest: number) {
    this.#dialect = dialect;
    this.#longest = longest;
  }

  add(chunk: Uint8Array): void {
    const dropped = this.#bytes.add(chunk, this.#row);
    this.#row -= dropped;
    this.#cell -= dropped;
    this.#at -= dropped;
    if (this.#lineEnd >= 0) this.#lineEnd -= dropped;
  }

  end(): void {
    this.#isDone = true;
  }

  /** Null where more bytes are needed, or none are left. Blank lines are passed over. */
  next(): TableRow | null {
    if (!this.#isBegun && !this.#begin()) return null;
    for (;;) {
      if (this.#isSkipping && !this.#skip()) return null;
      const row = this.#quotes === 'inside' ? this.#inside() : this.#outside();
      if (row === 'go on') continue;
      if (row !== 'more') {
        if (row !== null) return row;
        continue;
      }
      if (this.#at - this.#row > this.#longest) {
        if (this.#quotes === 'inside') this.#isOdd();
        else return this.#tooLong();
      } else if (!this.#isDone) return null;
      else if (this.#quotes === 'inside') {
        if (!this.#hasLone && !this.#looksLikeRows()) return this.#open();
        this.#isOdd();
      } else return this.#at > this.#row ? this.#rowEnd(0) : null;
    }
  }

  #begin(): boolean {
    if (this.#bytes.length < BYTE_ORDER_MARK.length && !this.#isDone) return false;
    this.#isBegun = true;
    if (BYTE_ORDER_MARK.every((byte, index) => this.#bytes.at(index) === byte)) this.#startAt(BYTE_ORDER_MARK.length);
    return true;
  }

  #startAt(place: number): void {
    this.#row = place;
    this.#cells = [];
    this.#oddQuotes = 0;
    this.#cellAt(place);
  }

  #cellAt(place: number): void {
    this.#cell = place;
    this.#at = place;
    this.#quotes = 'outside';
  }

  /** Up to the end of a cell or of the row. */
  #outside(): Step {
    const { delimiter } = this.#dialect;
    const { length } = this.#bytes;
    const bytes = this.#bytes.bytes;
    let at = this.#at;
    if (at === this.#cell && at < length && bytes[at] === QUOTE && this.#oddQuotes < MAX_ODD_QUOTES) {
      this.#quotes = 'inside';
      this.#at = at + 1;
      this.#hasLone = false;
      this.#lineEnd = -1;
      return 'go on';
    }
    for (; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === delimiter) {
        this.#cellEnd(at);
        this.#cellAt(at + 1);
        return 'go on';
      }
      if (byte !== LINE_FEED && byte !== RETURN) continue;
      this.#at = at;
      if (byte === LINE_FEED) return this.#rowEnd(1);
      if (at + 1 < length) return this.#rowEnd(bytes[at + 1] === LINE_FEED ? 2 : 1);
      return this.#isDone ? this.#rowEnd(1) : 'more';
    }
    this.#at = at;
    return 'more';
  }

  /** Up to the next quote within a quoted cell. */
  #inside(): Step {
    const { delimiter, hasBackslashes } = this.#dialect;
    const at = this.#at;
    const quote = this.#bytes.indexOf(QUOTE, at);
    const end = quote < 0 ? this.#bytes.length : quote;
    if (this.#lineEnd < 0) this.#lineEnd = this.#bytes.lineEnd(at, end);
    if (this.#hasLone && this.#lineEnd >= 0) return this.#isOdd();
    this.#at = end;
    if (quote < 0 || (quote + 1 >= this.#bytes.length && !this.#isDone)) return 'more';
    if (hasBackslashes && this.#bytes.at(quote - 1) === BACKSLASH && quote - 1 > this.#cell) {
      this.#at = quote + 1;
      return 'go on';
    }
    const next = this.#bytes.at(quote + 1);
    if (next === QUOTE) {
      this.#at = quote + 2;
      return 'go on';
    }
    if (next === delimiter || next === LINE_FEED || next === RETURN || next === undefined) {
      // Tables with tabs are mostly written without quoting: then quotes within say that those around are the text's own.
      if (this.#hasLone && delimiter === TAB) return this.#isOdd();
      this.#at = quote + 1;
      this.#quotes = 'closed';
      return 'go on';
    }
    if (this.#lineEnd >= 0) return this.#isOdd();
    this.#hasLone = true;
    this.#at = quote + 1;
    return 'go on';
  }

  /** The quote that the cell begins with is a character. */
  #isOdd(): 'go on' {
    this.#oddQuotes += 1;
    this.#quotes = 'outside';
    this.#at = this.#cell + 1;
    return 'go on';
  }

  #cellEnd(at: number): void {
    const isQuoted = this.#quotes === 'closed';
    const inset = isQuoted ? 1 : 0;
    this.#cells.push({ start: this.#cell + inset - this.#row, end: at - inset - this.#row, isQuoted });
  }

  /** Null for a blank line. @param ending bytes of the line end */
  #rowEnd(ending: number): TableRow | null {
    const at = this.#at;
    this.#cellEnd(at);
    const cells = this.#cells;
    const line = this.#line;
    const isBlank = at === this.#row;
    const row = isBlank ? null : this.#rowUpTo(at, null, cells);
    this.#line = line + 1 + (cells.some(({ isQuoted }) => isQuoted) ? this.#bytes.lineFeeds(this.#row, at) : 0);
    this.#startAt(at + ending);
    return row;
  }

  #rowUpTo(end: number, problem: TableRow['problem'], cells: readonly Cell[] = []): TableRow {
    const { start } = this.#bytes;
    const bytes = problem === null ? this.#bytes.copy(this.#row, end) : new Uint8Array(0);
    return { start: start + this.#row, end: start + end, line: this.#line, bytes, cells, problem };
  }

  #tooLong(): TableRow {
    const row = this.#rowUpTo(this.#at, 'long');
    this.#startAt(this.#at);
    this.#isSkipping = true;
    return row;
  }

  /** To the end of the line; false where it is not there yet. */
  #skip(): boolean {
    const end = this.#bytes.lineEnd(this.#at, this.#bytes.length);
    this.#startAt(end < 0 ? this.#bytes.length : end);
    if (end < 0) return false;
    this.#isSkipping = false;
    return true;
  }

  /** After an open quote the file went on in rows of as many cells: so it was an odd one, and not the file that is cut. */
  #looksLikeRows(): boolean {
    if (this.#lineEnd < 0) return false;
    const second = this.#bytes.lineEnd(this.#lineEnd + 2, this.#bytes.length);
    const end = second < 0 ? this.#bytes.length : second;
    let delimiters = 0;
    for (let at = this.#lineEnd; at < end; at += 1) if (this.#bytes.at(at) === this.#dialect.delimiter) delimiters += 1;
    return delimiters > 0 && delimiters >= this.#cells.length;
  }

  #open(): TableRow {
    const row = this.#rowUpTo(this.#bytes.length, 'open', this.#cells);
    this.#startAt(this.#bytes.length);
    return row;
  }
}

/** `go on`: it was moved ahead. `more`: bytes are needed. Null: a blank line. */
type Step = TableRow | 'go on' | 'more' | null;
