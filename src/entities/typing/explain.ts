/** Why names have the types that they have: the evidence of every form with its points. */
import { type EntityType, type Slice, sliceOf } from '../../document/index.js';
import type { Layers } from '../layers.js';
import type { Name } from '../mention.js';
import { settleTypes } from './index.js';
import { ScoresByForm, type Weighed } from './scores.js';

/** A form of a name, as written. */
export interface ExplainedName {
  readonly text: string;
  /** By the rules alone: the model has heard it, and may have found another one. */
  readonly type: EntityType;
  /** By how many points the type won. */
  readonly margin: number;
  readonly places: readonly Slice[];
  /** Of all places in text order, then what other names lend. */
  readonly evidence: readonly Weighed[];
}

/** In order of their first place. */
export function explainNames({ layers, candidates }: { layers: Layers; candidates: readonly Name[] }): ExplainedName[] {
  const evidence = new Map<string, Weighed[]>();
  const scores = new ScoresByForm((form, weighed) => {
    if (!evidence.has(form)) evidence.set(form, []);
    evidence.get(form)?.push(weighed);
  });
  const places = new Map<string, Slice[]>();
  return settleTypes(layers, candidates, scores).flatMap(({ text, type, margin, first, end }) => {
    const place = sliceOf(layers.segmentation.text, layers.tokens.span(first, end));
    const known = places.get(text);
    known?.push(place);
    if (known !== undefined) return [];
    const own = [place];
    places.set(text, own);
    return [{ text, type, margin, places: own, evidence: evidence.get(text) ?? [] }];
  });
}
