/** What the patterns find, before it becomes part of a record. */
import type { CueAct } from '../record.js';
import type { Range } from './grammar/range.js';

export interface CueWords extends Range {
  readonly lemma: string;
  readonly act: CueAct;
}

export interface Statement {
  /** In text order; several where the cue interrupts the words. */
  readonly content: readonly Range[];
  readonly speaker: Range | null;
  readonly cue: CueWords | null;
  readonly addressee: Range | null;
  /** Name of the pattern that found it, and of the kind of content: `after-cue:clause`. */
  readonly pattern: string;
}
