/** What every step of this stage reads. */
import type { Segmentation, Syntax, Tokens } from '../document/index.js';
import type { WordForms } from './candidates/word-forms.js';
import type { Spelling } from './candidates/word-shapes.js';

export interface Layers {
  readonly segmentation: Segmentation;
  readonly tokens: Tokens;
  readonly syntax: Syntax;
  readonly forms: WordForms;
  readonly spelling: Spelling;
}

/** A half-open range of token indices. */
export interface Range {
  readonly first: number;
  readonly end: number;
}
