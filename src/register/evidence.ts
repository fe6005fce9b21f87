/** The evidence for and against two profiles of one kind being the same. */
import { circumstances, type World } from './circumstances.js';
import type { Comparison } from './comparison.js';
import { compareNames } from './other-names.js';
import { marksOf } from './people-marks.js';
import { relationOfNames } from './people-names.js';
import { plainText } from './plain.js';
import type { Profile } from './profile.js';
import { reason } from './weights.js';

export type { World } from './circumstances.js';
export type { Comparison } from './comparison.js';

/** Null where the names alone rule it out: two different given names, two surnames. */
export function compare(one: Profile, other: Profile, world: World): Comparison | null {
  const named = one.kind === 'person' ? comparePeople(one, other) : compareNames(one, other);
  if (named === null) return null;
  const reasons = [...named.reasons, ...circumstances(one, other, world)];
  const own = one.isOwn || other.isOwn ? commonName(one, other) : null;
  if (own === null) return { relation: named.relation, reasons };
  return { relation: 'same', reasons: [...reasons, reason('named-by-user', own)] };
}

/** A name that both have as it is written, but for case and signs. */
function commonName(one: Profile, other: Profile): string | null {
  const names = new Set([...one.names.keys()].map(plainText));
  return [...other.names.keys()].find((name) => names.has(plainText(name))) ?? null;
}

function comparePeople(one: Profile, other: Profile): Comparison | null {
  const names = relationOfNames([...one.parsed.values()], [...other.parsed.values()]);
  return names === null ? null : { relation: names.relation, reasons: [...names.reasons, ...marksOf(one, other)] };
}
