/** Index of the first of the items, ascending by a number, whose number is at least `least`; their count if there is none. */
export function lowerBound<T>(items: readonly T[], least: number, numberOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
