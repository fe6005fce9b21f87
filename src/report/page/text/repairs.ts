/** Where the repairs of cleaning stand in the clean text. */
import type { Edit, Span } from '../data/types.js';

export interface Repair extends Span {
  readonly edit: Edit;
  readonly index: number;
}

/** Edits are sorted and disjoint in the raw text; between them both texts are the same. */
export function repairsOf(edits: readonly Edit[]): Repair[] {
  let shift = 0;
  return edits.map((edit, index) => {
    const start = edit.rawStart + shift;
    shift += edit.after.length - edit.before.length;
    return { edit, index, start, end: start + edit.after.length };
  });
}
