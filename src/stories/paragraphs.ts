/** The paragraphs of a document, and what another one has of them. */
import { NOWHERE } from './alignment.js';
import type { Reading } from './reading.js';

export interface Paragraph {
  readonly from: number;
  readonly to: number;
  /** Of its words, how many the other document has; and whether that is the paragraph. */
  readonly share: number;
  readonly kept: boolean;
  /** Where it begins there. */
  readonly place: number;
  /** How many words at its end the other has not. */
  readonly tail: number;
}

/** @param places by word where it stands in the other document */
export function paragraphsOf(reading: Reading, places: Int32Array): Paragraph[] {
  return Array.from({ length: reading.paragraphCount }, (_, index) => {
    const from = reading.paragraphs[index] ?? 0;
    const to = reading.endOf(index);
    let found = 0;
    let place = NOWHERE;
    let tail = 0;
    for (let word = from; word < to; word += 1) {
      const at = places[word] ?? NOWHERE;
      if (at === NOWHERE) tail += 1;
      else {
        if (place === NOWHERE) place = at;
        found += 1;
        tail = 0;
      }
    }
    return { from, to, share: found / (to - from), kept: found * 2 >= to - from, place, tail };
  });
}
