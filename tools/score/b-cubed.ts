/** B-cubed of several texts: `evaluate/` has the measure. */
import type { BCubed } from '../../src/evaluate/measures/gathering.js';

export { type BCubed, bCubed, type Cluster } from '../../src/evaluate/measures/gathering.js';

export const NOTHING: BCubed = { precise: 0, found: 0, recalled: 0, gold: 0 };

export function add(a: BCubed, b: BCubed): BCubed {
  return {
    precise: a.precise + b.precise,
    found: a.found + b.found,
    recalled: a.recalled + b.recalled,
    gold: a.gold + b.gold,
  };
}

/** Each 0 to 1; 1 where there is nothing to find, or nothing found. */
export function measuresOf({ precise, found, recalled, gold }: BCubed): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = found === 0 ? 1 : precise / found;
  const recall = gold === 0 ? 1 : recalled / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
