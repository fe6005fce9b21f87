/** What a table is made of. */

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
