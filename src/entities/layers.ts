/** What every step of this stage reads. */
import type { Segmentation, Syntax, Tokens } from '../document/index.js';
import type { View } from '../grammar/view.js';
import type { WordForms } from './candidates/word-forms.js';
import type { Spelling } from './candidates/word-shapes.js';

export interface Layers {
  readonly view: View;
  readonly segmentation: Segmentation;
  readonly tokens: Tokens;
  readonly syntax: Syntax;
  readonly forms: WordForms;
  readonly spelling: Spelling;
  /** By sentence: the frames for which it has words, bits of `FRAME`. */
  readonly frames: readonly number[];
}
