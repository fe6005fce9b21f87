/**
 * Rows of a table, cut out of bytes as they come. csv-parse ends at a row that is too long and joins the rows after an odd quote without a word; here only the
 * row itself is lost, or nothing.
 */
import { QuotedCell } from './quoted-cell.js';
import type { Cell, Dialect, TableRow } from './row.js';
import { Window } from './window.js';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Quotes of a row that turn out to be characters: after that number, all of its quotes are. Keeps the time linear. */
const MAX_ODD_QUOTES = 8;

export class RowScanner {
  readonly #dialect: Dialect;
  readonly #longest: number;
  readonly #window = new Window();
  #isDone = false;
  /** Places in the window: of the row, of the cell, and up to where it was looked at. */
  #row = 0;
  #cell = 0;
  #at = 0;
  #line = 1;
  #cells: Cell[] = [];
  /** While its end is looked for. */
  #quoted: QuotedCell | null = null;
  /** After its end. */
  #isClosed = false;
  #oddQuotes = 0;
  #isSkipping = false;
  #isBegun = false;

  constructor(dialect: Dialect, longest: number) {
    this.#dialect = dialect;
    this.#longest = longest;
  }

  add(chunk: Uint8Array): void {
    const dropped = this.#window.add(chunk, this.#row);
    this.#row -= dropped;
    this.#cell -= dropped;
    this.#at -= dropped;
    this.#quoted?.drop(dropped);
  }

  end(): void {
    this.#isDone = true;
  }

  /** Null where more bytes are needed, or none are left. Blank lines are passed over. */
  next(): TableRow | null {
    if (!this.#isBegun && !this.#begin()) return null;
    for (;;) {
      if (this.#isSkipping && !this.#skip()) return null;
      const step = this.#quoted === null ? this.#outside() : this.#inside(this.#quoted);
      if (step === 'go on') continue;
      if (step !== 'more') return step;
      const isTooLong = this.#at - this.#row > this.#longest;
      if (!isTooLong && !this.#isDone) return null;
      if (this.#quoted !== null) {
        if (!isTooLong && this.#quoted.isCut(this.#cells.length)) return this.#open();
        this.#isOdd();
      } else if (isTooLong) return this.#tooLong();
      else return this.#last();
    }
  }

  /** The last row needs no line end. */
  #last(): TableRow | null {
    const row = this.#at > this.#row ? this.#rowEnd(0) : 'go on';
    return row === 'go on' ? null : row;
  }

  #begin(): boolean {
    if (this.#window.length < BYTE_ORDER_MARK.length && !this.#isDone) return false;
    this.#isBegun = true;
    if (BYTE_ORDER_MARK.every((byte, index) => this.#window.at(index) === byte)) this.#startAt(BYTE_ORDER_MARK.length);
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
    this.#quoted = null;
    this.#isClosed = false;
  }

  /** Up to the end of a cell or of the row. */
  #outside(): Step {
    const { delimiter } = this.#dialect;
    const { length, bytes } = this.#window;
    let at = this.#at;
    if (at === this.#cell && at < length && bytes[at] === QUOTE && this.#oddQuotes < MAX_ODD_QUOTES) {
      this.#quoted = new QuotedCell(this.#window, this.#dialect, at);
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

  #inside(quoted: QuotedCell): Step {
    const end = quoted.end(this.#isDone);
    this.#at = typeof end === 'number' ? end : quoted.at;
    if (end === 'more') return 'more';
    if (end === 'odd') return this.#isOdd();
    this.#quoted = null;
    this.#isClosed = true;
    return 'go on';
  }

  /** The quote that the cell begins with is a character. */
  #isOdd(): 'go on' {
    this.#oddQuotes += 1;
    this.#quoted = null;
    this.#at = this.#cell + 1;
    return 'go on';
  }

  #cellEnd(at: number): void {
    const inset = this.#isClosed ? 1 : 0;
    this.#cells.push({ start: this.#cell + inset - this.#row, end: at - inset - this.#row, isQuoted: this.#isClosed });
  }

  /** @param ending bytes of the line end */
  #rowEnd(ending: number): TableRow | 'go on' {
    const at = this.#at;
    this.#cellEnd(at);
    const cells = this.#cells;
    const row = at === this.#row ? 'go on' : this.#rowUpTo(at, null); // a blank line is no row
    this.#line += 1 + (cells.some(({ isQuoted }) => isQuoted) ? this.#window.lineFeeds(this.#row, at) : 0);
    this.#startAt(at + ending);
    return row;
  }

  #rowUpTo(end: number, problem: TableRow['problem']): TableRow {
    const { start } = this.#window;
    const bytes = problem === null ? this.#window.copy(this.#row, end) : new Uint8Array(0);
    return { start: start + this.#row, end: start + end, line: this.#line, bytes, cells: this.#cells, problem };
  }

  #open(): TableRow {
    const row = this.#rowUpTo(this.#window.length, 'open');
    this.#startAt(this.#window.length);
    return row;
  }

  #tooLong(): TableRow {
    const row = this.#rowUpTo(this.#at, 'long');
    this.#startAt(this.#at);
    this.#isSkipping = true;
    return row;
  }

  /** To the end of the line; false where it is not there yet. */
  #skip(): boolean {
    const end = this.#window.lineEnd(this.#at, this.#window.length);
    this.#startAt(end < 0 ? this.#window.length : end);
    if (end < 0) return false;
    this.#isSkipping = false;
    return true;
  }
}

/** `go on`: it was moved ahead. `more`: bytes are needed. */
type Step = TableRow | 'go on' | 'more';
