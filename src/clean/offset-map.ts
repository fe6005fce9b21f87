/** The way between a clean text and its raw one. */
import { firstNotBefore, type Span } from '../document/index.js';
import type { Edit } from '../record.js';

/** Maps spans of the clean text to spans of the raw one, and back. */
export class OffsetMap {
  readonly #located: readonly Located[];

  constructor(edits: readonly Edit[]) {
    this.#located = located(edits);
  }

  /** The raw span that a clean span came from; where it cuts through an edit, it takes in all of the edit's raw text. */
  toRaw(span: Span): Span {
    return { start: this.#raw(span.start, 'start'), end: this.#raw(span.end, 'end') };
  }

  /**
   * The clean span that a raw span became, empty where all of it was taken away; where it cuts through an edit or touches what was put in, it takes in
   * all that was put there.
   */
  toClean(span: Span): Span {
    return { start: this.#clean(span.start, 'start'), end: this.#clean(span.end, 'end') };
  }

  #raw(offset: number, side: 'start' | 'end'): number {
    const at = this.#last(({ start }) => start <= (side === 'start' ? offset : offset - 1));
    if (at === undefined) return offset;
    if (offset < at.end || (side === 'end' && offset === at.end)) {
      return side === 'start' ? at.edit.rawStart : at.edit.rawEnd;
    }
    return at.edit.rawEnd + (offset - at.end);
  }

  #clean(offset: number, side: 'start' | 'end'): number {
    const isInsertion = ({ rawStart, rawEnd }: Edit) => rawStart === rawEnd && rawStart === offset;
    const at = this.#last(
      ({ edit }) => edit.rawStart < offset || (side === 'start' && edit.rawStart === offset) || isInsertion(edit),
    );
    if (at === undefined) return offset;
    if (offset < at.edit.rawEnd || isInsertion(at.edit)) return side === 'start' ? at.start : at.end;
    return at.end + (offset - at.edit.rawEnd);
  }

  /** The last edit for which `isBefore` holds, which holds for none after the first for which it does not. O(log n). */
  #last(isBefore: (edit: Located) => boolean): Located | undefined {
    const edits = this.#located;
    const end = firstNotBefore(edits.length, (index) => {
      const edit = edits[index];
      return edit !== undefined && isBefore(edit);
    });
    return edits[end - 1];
  }
}

/** An edit with the place of its `after` in the clean text. */
export interface Located extends Span {
  readonly edit: Edit;
}

export function located(edits: readonly Edit[]): Located[] {
  let shift = 0; // clean offset minus raw offset
  return edits.map((edit) => {
    const start = edit.rawStart + shift;
    const end = start + edit.after.length;
    shift = end - edit.rawEnd;
    return { edit, start, end };
  });
}
