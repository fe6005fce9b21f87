/** The first of many by a count: the highest first, of equal ones in the order of their names. */

/** The first of a list, and how long the whole is. */
export interface Ranked<Item> {
  readonly total: number;
  readonly top: readonly Item[];
}

/**
 * @param counts of an item, the weightiest first
 * @param names of an item, which tell it from all others
 */
export function ranked<Item>(
  items: Iterable<Item>,
  limit: number,
  counts: (item: Item) => readonly number[],
  names: (item: Item) => readonly string[],
): Ranked<Item> {
  let total = 0;
  let top: Item[] = [];
  const cut = () => {
    top = top.sort((a, b) => byNumber(counts(a), counts(b)) || byName(names(a), names(b))).slice(0, limit);
  };
  for (const item of items) {
    total += 1;
    top.push(item);
    if (top.length >= limit + AT_ONCE) cut();
  }
  cut();
  return { total, top };
}

/** Items that are looked at before the last ones go again. */
const AT_ONCE = 1000;

function byNumber(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** By code units: the same on every machine. */
function byName(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, index) => name !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
