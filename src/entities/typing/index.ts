/**
 * The type of every name, settled over the whole text: all places of one name vote together, short forms of a person's
 * name go with the person, acronyms with what they stand for; what has no evidence at all is dropped.
 */

import { isLikely } from '../candidates/filter.js';
import type { Layers } from '../layers.js';
import type { Name, TypedName, WrittenName } from '../mention.js';
import { type Ballot, ballotOf, count, marginOf, winner } from './evidence.js';
import { lendPoints } from './propagation.js';

export function settleTypes(layers: Layers, names: readonly Name[]): TypedName[] {
  const forms = new Map<string, Ballot>();
  const likely: WrittenName[] = [];
  for (const name of names) if (isLikely(layers, name)) likely.push(written(layers, name));
  for (const name of likely) count(forms, name.text, ballotOf(layers, name));
  lendPoints(layers, likely, forms);
  const typed: TypedName[] = [];
  for (const name of likely) {
    const ballot = forms.get(name.text);
    const type = ballot === undefined ? null : winner(ballot);
    if (ballot === undefined || type === null) continue;
    const { first, end, sentence, known, titles, headed, text } = name;
    typed.push({ first, end, sentence, known, titles, headed, text, type, margin: marginOf(ballot, type) });
  }
  return typed;
}

function written({ tokens }: Layers, { first, end, sentence, known, titles, headed }: Name): WrittenName {
  return { first, end, sentence, known, titles, headed, text: tokens.slice(first, end) };
}
