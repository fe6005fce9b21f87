/** The clean stage: a text as its author saw it, and the edits that made it, each of which can be undone. */
import type { Edit } from '../record.js';
import { invisible, surrogate } from './characters.js';
import { type Operation, runOperations } from './edits.js';
import { lineEnd, lineJoin } from './line-ends.js';
import { lostSpace, whiteSpace } from './spaces.js';

export { applyEdits, OffsetMap, undoEdits } from './edits.js';

export interface Cleaning {
  /** The clean text. */
  readonly text: string;
  /** Sorted and disjoint edits of the raw text. */
  readonly edits: readonly Edit[];
}

/** The order matters: indentation tells broken lines from new paragraphs, so white space comes last. */
const OPERATIONS: readonly Operation[] = [invisible, surrogate, lineEnd, lineJoin, lostSpace, whiteSpace];

/** @param raw the decoded text; any string is taken */
export function clean(raw: string): Cleaning {
  return runOperations(raw, OPERATIONS);
}
