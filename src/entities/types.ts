/**
 * The type of every name, settled over the whole text: all places of one name vote together, short forms of a person's
 * name go with the person, acronyms with what they stand for; what has no evidence at all is dropped.
 */
import type { EntityType } from '../record.js';
import { type Ballot, ballotOf, count, winner } from './ballots.js';
import type { Layers } from './layers.js';
import { lendPoints } from './lending.js';
import { isLikely } from './likely.js';
import type { Name } from './names.js';

export interface TypedName extends Name {
  readonly text: string;
  readonly type: EntityType;
  /** By how many points its type won, all places of the name together. */
  readonly margin: number;
}

export function settleTypes(layers: Layers, names: readonly Name[]): TypedName[] {
  const forms = new Map<string, Ballot>();
  const likely = names
    .filter((name) => isLikely(layers, name))
    .map((name) => ({ ...name, text: layers.tokens.slice(name.first, name.end) }));
  for (const name of likely) count(forms, name.text, ballotOf(layers, name));
  lendPoints(layers, likely, forms);
  return likely.flatMap((name) => {
    const ballot = forms.get(name.text) ?? {};
    const type = winner(ballot);
    if (type === null) return [];
    const others = Object.entries(ballot).flatMap(([other, points]) => (other === type ? [] : [points]));
    return [{ ...name, type, margin: (ballot[type] ?? 0) - Math.max(0, ...others) }];
  });
}
