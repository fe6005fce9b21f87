/**
 * The type of every name, settled over the whole text: the evidence of all places of one name is added up, short forms of a person's
 * name go with the person, acronyms with what they stand for; what has no evidence at all is dropped.
 */
import { isLikely } from '../candidates/filter.js';
import type { Layers } from '../layers.js';
import { whichOne } from '../lexicons/known-names.js';
import type { Name, TypedName, WrittenName } from '../mention.js';
import { cuesOf } from './evidence.js';
import { lendPoints } from './propagation.js';
import { bestType, marginOf, ScoresByForm } from './scores.js';

/** @param scores empty; they hold the points of every form afterwards */
export function settleTypes(layers: Layers, names: readonly Name[], scores = new ScoresByForm()): TypedName[] {
  const likely: WrittenName[] = [];
  for (const name of names) if (isLikely(layers, name)) likely.push(written(layers, name));
  for (const name of likely) scores.add(name.text, cuesOf(layers, name));
  lendPoints(layers, likely, scores);
  const typed: TypedName[] = [];
  for (const name of likely) {
    const own = scores.of(name.text);
    const type = own === undefined ? null : bestType(own);
    if (own === undefined || type === null) continue;
    const { first, end, sentence, known, titles, headed, text } = name;
    const margin = marginOf(own, type);
    typed.push({ first, end, sentence, known: whichOne(known), titles, headed, text, type, margin });
  }
  return typed;
}

function written({ tokens }: Layers, { first, end, sentence, known, titles, headed }: Name): WrittenName {
  return { first, end, sentence, known, titles, headed, text: tokens.slice(first, end) };
}
