/** What the markup of a file says of its text, before anybody has looked at the words. */
import type { BlockKind, BlockRole } from './segmentation.js';
import type { Span } from './span.js';

/**
 * What the markup of a file says that a stretch of the raw text is: one paragraph or line, or several lines of one list or table. UTF-16 code units
 * of the raw text, half-open, sorted, disjoint.
 */
export interface MarkedBlock extends Span {
  readonly kind: BlockKind;
  readonly role: BlockRole | null;
}
