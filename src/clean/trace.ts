/**
 * A text that remembers what became of it, as pieces in text order: what stayed of the raw text, what was put in, what was taken away.
 *
 *     "The  end.\r\n"  →  "The end."     The kept 3 | two spaces taken, one put | end. kept 4 | the line end taken
 *
 * As many pieces as changes, and not a number for every code unit: most texts have a line end too much and nothing else.
 */
import type { Span } from '../document/index.js';
import type { Edit } from '../record.js';

/** A replacement of `[start, end)` of the text that an operation saw; `start === end` inserts. */
export interface Change extends Span {
  readonly after: string;
}

interface Piece {
  readonly state: 'kept' | 'put' | 'taken';
  /** Code units, of the raw text or of what was put in; never none. */
  readonly length: number;
  /** One turn of one operation that had something to change; 0 where the piece was kept. */
  readonly step: number;
}

export class Trace {
  text: string;
  readonly #raw: string;
  readonly #steps: Edit['op'][] = [];
  #pieces: readonly Piece[];

  constructor(raw: string) {
    this.text = raw;
    this.#raw = raw;
    this.#pieces = raw === '' ? [] : [{ state: 'kept', length: raw.length, step: 0 }];
  }

  /** @returns whether there was anything to change */
  apply(changes: readonly Change[], op: Edit['op']): boolean {
    if (changes.length === 0) return false;
    const step = this.#steps.length;
    this.#steps.push(op);
    const before = new PieceReader(this.#pieces);
    const pieces: Piece[] = [];
    for (const { start, end, after } of changes) {
      before.readTo(start, (piece) => pieces.push(piece));
      before.readTo(end, (piece) => {
        if (piece.state === 'kept') pieces.push({ state: 'taken', length: piece.length, step });
        else if (piece.state === 'taken') pieces.push(piece);
      });
      if (after !== '') pieces.push({ state: 'put', length: after.length, step });
    }
    before.readTo(Number.POSITIVE_INFINITY, (piece) => pieces.push(piece));
    this.#pieces = pieces;
    this.text = replaced(this.text, changes);
    return true;
  }

  /** The changes that begin at no such unit of the raw text. */
  outside(changes: readonly Change[], isLine: (rawOffset: number) => boolean): Change[] {
    const origins = this.#origins();
    return changes.filter(({ start }) => !isLine(origins[start] ?? -1));
  }

  /** The changes that take no line end away beside such units of the raw text. */
  apartFrom(changes: readonly Change[], isLine: (rawOffset: number) => boolean): Change[] {
    const origins = this.#origins();
    const isBeside = (unit: number) => {
      const origin = origins[unit] ?? -1;
      return origin >= 0 && (isLine(origin - 1) || isLine(origin + 1));
    };
    return changes.filter(({ start, end }) => {
      if (!this.text.slice(start, end).includes('\n')) return true;
      for (let unit = start - 1; unit <= end; unit += 1) if (isBeside(unit)) return false;
      return true;
    });
  }

  /** For every unit of the text its place in the raw one; -1 for what was put in. */
  #origins(): Int32Array {
    const origins = new Int32Array(this.text.length);
    let raw = 0;
    let at = 0;
    for (const { state, length } of this.#pieces) {
      for (let unit = 0; state !== 'taken' && unit < length; unit += 1) {
        origins[at + unit] = state === 'kept' ? raw + unit : -1;
      }
      if (state !== 'taken') at += length;
      if (state !== 'put') raw += length;
    }
    return origins;
  }

  /**
   * Between two units that stayed, all that was put in or taken away is one edit, named for the last step in it. Where
   * more than white space changed, that is the last step that was not about white space: `Ã©  x` → `é x` is mojibake.
   */
  edits(): Edit[] {
    const edits: Edit[] = [];
    let [rawStart, start] = [0, 0];
    let [raw, at] = [0, 0];
    let last = 0;
    let lastOnMore = -1;
    const close = () => {
      if (raw > rawStart || at > start) {
        const before = this.#raw.slice(rawStart, raw);
        const after = this.text.slice(start, at);
        const op = this.#steps[lastOnMore >= 0 && /\S/.test(before + after) ? lastOnMore : last];
        if (before !== after && op !== undefined) edits.push({ op, rawStart, rawEnd: raw, before, after });
      }
      last = 0;
      lastOnMore = -1;
    };
    for (const { state, length, step } of this.#pieces) {
      if (state === 'kept') {
        close();
        raw += length;
        at += length;
        rawStart = raw;
        start = at;
        continue;
      }
      if (state === 'taken') raw += length;
      else at += length;
      last = Math.max(last, step);
      if (this.#steps[step] !== 'white-space') lastOnMore = Math.max(lastOnMore, step);
    }
    close();
    return edits;
  }
}

/** Reads pieces from left to right, up to places in their text; a piece that reaches further is cut. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** How much of the piece at the index has been read. */
  #read = 0;
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  readTo(end: number, read: (piece: Piece) => void): void {
    for (let piece = this.#pieces[this.#index]; piece !== undefined; piece = this.#pieces[this.#index]) {
      const { state, step } = piece;
      const rest = piece.length - this.#read;
      const length = state === 'taken' ? rest : Math.min(rest, end - this.#at);
      if (length === 0) break;
      read(length === piece.length ? piece : { state, length, step });
      if (state !== 'taken') this.#at += length;
      this.#read = length === rest ? 0 : this.#read + length;
      if (length === rest) this.#index += 1;
    }
  }
}

export function replaced(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const change of changes) {
    parts.push(text.slice(done, change.start), change.after);
    done = change.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
