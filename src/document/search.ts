/**
 * Binary search: index of the first of `length` sorted items for which `isBefore` no longer holds; `length` if it holds for all.
 * O(log n).
 */
export function firstNotBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
