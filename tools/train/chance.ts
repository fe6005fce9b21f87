/** Numbers that look random and are the same in every run. */

/** Mulberry32: a function that gives the next number, 0 ≤ n < 1, after this seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Puts the items into another order, in place. */
export function shuffle<T>(items: T[], chance: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const [a, b] = [items[last], items[other]];
    if (a === undefined || b === undefined) continue;
    items[last] = b;
    items[other] = a;
  }
}

/** A copy of the items in another order. */
export function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  const copy = [...items];
  shuffle(copy, chance);
  return copy;
}
