/**
 * The stretches of a text that the model reads: capitalised words with the few small ones between them. All other tokens are
 * in no name.
 */

import type { Range } from '../../document/index.js';
import { hyphenatedEnd } from '../candidates/runs.js';
import type { Layers } from '../layers.js';

export interface Stretch extends Range {
  readonly sentence: number;
  /** The sentence's tokens. */
  readonly from: number;
  readonly to: number;
}

/** More small words than these do not stand inside a name: `Office for the Co-ordination of …`. */
const MAX_GAP = 2;

/** The stretches of all sentences in order, disjoint. */
export function stretchesIn(layers: Layers): Stretch[] {
  return layers.segmentation.sentences.flatMap(({ firstToken, endToken, furniture }, sentence) =>
    furniture ? [] : inSentence(layers, sentence, firstToken, endToken),
  );
}

function inSentence(layers: Layers, sentence: number, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let first = -1;
  let end = -1;
  const close = () => {
    if (first >= 0) stretches.push({ first, end, sentence, from, to });
    first = -1;
  };
  for (let token = from; token < to; token += 1) {
    if (!mayBeName(layers, token)) continue;
    if (token - end > MAX_GAP) close();
    if (first < 0) first = token;
    end = hyphenatedEnd(layers, token, to);
  }
  close();
  return stretches;
}

function mayBeName({ forms, spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  if (shape === 'small') return forms.at(token).leadingParticle;
  return shape !== 'hyphen' && shape !== 'other';
}
