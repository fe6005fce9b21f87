/** What a block of a page is. */
import type { BlockKind, BlockRole } from '../../document/index.js';

export type Label =
  | { readonly kind: BlockKind; readonly role: BlockRole | null; readonly reason?: never }
  /** Left out, and why. */
  | { readonly reason: string; readonly kind?: never; readonly role?: never };

export const BODY: Label = { kind: 'body', role: null };
export const OUTSIDE: Label = { reason: 'outside of the article' };
