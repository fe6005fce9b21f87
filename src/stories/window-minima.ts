/**
 * Which runs of five words stand for a text in the index: in every window of eight runs the one with the least hash (MinHash by windows,
 * known as winnowing). Two texts that share twelve words in a row share at least one of them, however long the rest of either is;
 * signatures of whole texts, which are compared by Jaccard, miss a brief within a long report.
 */

/** Calls back with the place of each, in order. */
export function eachWindowMinimum(grams: Int32Array, count: number, minimum: (place: number) => void): void {
  let last = -1;
  for (let start = 0; start + WINDOW <= count || start === 0; start += 1) {
    const end = Math.min(count, start + WINDOW);
    if (start >= end) return;
    // The minimum of the window before stays one unless it has gone out or what came in is smaller.
    if (last >= start) {
      const place = end - 1;
      if (place === last || (grams[place] ?? 0) >= (grams[last] ?? 0)) continue;
      last = place;
    } else {
      last = start;
      for (let place = start + 1; place < end; place += 1) if ((grams[place] ?? 0) <= (grams[last] ?? 0)) last = place;
    }
    minimum(last);
  }
}

/** Runs in a window. */
const WINDOW = 8;
