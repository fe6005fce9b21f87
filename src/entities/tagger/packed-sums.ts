/**
 * Sums for all labels, two in one number, so that a row is 7 numbers to add and not 13. The lower 16 bits hold one label, signed, the
 * upper ones the other; the borrow of a negative lower half goes away when it is taken off again.
 */
/** By place in a row the label in the lower half, and the one in the upper; -1 for none. As `packed-weights.ts` adds them. */
const LOWER = [0, 1, 2, 5, 6, 9, 10] as const;
const UPPER = [-1, 3, 4, 7, 8, 11, 12] as const;
/** Numbers in a row. */
export const PACKED = LOWER.length;

/** Writes the sums of all labels, none beyond ±32,767, as {@link PACKED} numbers from `to` on. */
export function packSums(sums: Int32Array, packed: Int32Array, to: number): void {
  for (let at = 0; at < PACKED; at += 1) {
    packed[to + at] = (sums[LOWER[at] ?? -1] ?? 0) + ((sums[UPPER[at] ?? -1] ?? 0) << 16);
  }
}

/** Writes the sums of a row as numbers of their own. */
export function unpackSums(packed: Int32Array, sums: Int32Array): void {
  for (let at = 0; at < PACKED; at += 1) {
    const both = packed[at] as number;
    const lower = (both << 16) >> 16;
    sums[LOWER[at] as number] = lower;
    if (at > 0) sums[UPPER[at] as number] = (both - lower) >> 16;
  }
}
