/** The clean stage: a text as its author saw it, and the edits that made it, each of which can be undone. */
import type { MarkedBlock } from '../document/index.js';
import type { Edit } from '../record.js';
import { c1Control } from './c1-controls.js';
import { composition } from './composition.js';
import { runnerOf } from './edits.js';
import { htmlEntity } from './html-entities.js';
import { hyphenation } from './hyphenation.js';
import { invisible } from './invisible.js';
import { lineEnd } from './line-end.js';
import { lineJoin } from './line-join.js';
import { lostSpace } from './lost-space.js';
import { inMarkup } from './markup.js';
import { mojibake } from './mojibake.js';
import { privateUse } from './private-use.js';
import { quoteMark } from './quote-marks.js';
import { surrogate } from './surrogates.js';
import { trailingSpace, whiteSpace } from './white-space.js';

export { applyEdits, undoEdits } from './edits.js';
export { markupOfClean } from './markup.js';
export { OffsetMap } from './offset-map.js';

export interface Cleaning {
  /** The clean text. */
  readonly text: string;
  /** Sorted and disjoint edits of the raw text. */
  readonly edits: readonly Edit[];
}

/**
 * The order matters: controls and references are parts of broken characters or make whole ones; marks of quoted mail hide the
 * width of a page, and a word that was divided shows it; indentation tells broken lines from new paragraphs, so white space comes
 * last, but for what stands at the end.
 */
const run = runnerOf([
  trailingSpace,
  htmlEntity,
  mojibake,
  c1Control,
  lineEnd,
  invisible,
  privateUse,
  surrogate,
  composition,
  quoteMark,
  lineJoin,
  hyphenation,
  lostSpace,
  whiteSpace,
]);

/**
 * @param raw the decoded text; any string is taken
 * @param markup what is known of its lines: they are those of its author, and not broken at the edge of a page
 */
export function clean(raw: string, markup: readonly MarkedBlock[] = []): Cleaning {
  return run(raw, inMarkup(markup));
}
