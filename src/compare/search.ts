import { firstNotBefore } from '../document/index.js';

/** Index of the first of the items, ascending by a number, whose number is at least `least`; their count if there is none. */
export function lowerBound<T>(items: readonly T[], least: number, numberOf: (item: T) => number): number {
  return firstNotBefore(items.length, (index) => {
    const item = items[index];
    return item !== undefined && numberOf(item) < least;
  });
}
