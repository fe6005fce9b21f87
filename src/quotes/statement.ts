/** What the constructions find, before it becomes part of a record. */

import type { Range } from '../document/index.js';
import type { CueAct } from '../record.js';

export interface CueWords extends Range {
  readonly lemma: string;
  readonly act: CueAct;
}

/** How a statement is put, each in the file of its name, `before-cue` in two; a quotation without a cue is `speech`. */
export type ConstructionName =
  | 'according-to'
  | 'adjective-cue'
  | 'after-cue'
  | 'as-cue'
  | 'before-cue'
  | 'block'
  | 'colon'
  | 'dash'
  | 'headline'
  | 'interview'
  | 'noun-cue'
  | 'passive'
  | 'poll'
  | 'relative'
  | 'seeming'
  | 'speech';

/** What a cue takes after it; `preposition`: a phrase after a preposition. */
export type ComplementKind = 'quote' | 'clause' | 'question' | 'infinitive' | 'gerund' | 'object' | 'preposition';

/** `sentence`: what stands around a source; `turn`: the words of a speaker's line. */
export type ContentKind = ComplementKind | 'sentence' | 'turn';

export interface Statement {
  /** In text order; several where the cue interrupts the words. */
  readonly content: readonly Range[];
  readonly speaker: Range | null;
  readonly cue: CueWords | null;
  readonly addressee: Range | null;
  readonly construction: ConstructionName;
  readonly kind: ContentKind;
  /** The one that holds the same words and says whose they are: of a headline, or a quotation between paragraphs. */
  readonly repeats?: Statement;
}
