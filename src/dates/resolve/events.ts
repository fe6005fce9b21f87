/**
 * Events that a text has dated: "Fort Sumter fell on April 13, 1861. Eight days after Fort Sumter …". A name, or a noun near by, stands for the one
 * day of the sentence in which it was named last.
 */
import type { Segmentation } from '../../document/index.js';
import type { WordRange } from '../meaning.js';
import type { Words } from '../words.js';
import type { Reference } from './context.js';

export class DatedEvents {
  /** By sentence the day that it names; null where it names several. */
  readonly #days = new Map<number, Reference | null>();

  keep(reference: Reference): void {
    const known = this.#days.get(reference.sentence);
    const isSame = known !== undefined && known?.period.value === reference.period.value;
    this.#days.set(reference.sentence, known === undefined || isSame ? reference : null);
  }

  /** @param sentence the one in which the event is spoken of again */
  dayOf(
    { first, end }: WordRange,
    words: Words,
    sentences: Segmentation['sentences'],
    sentence: number,
  ): Reference | null {
    if (this.#days.size === 0) return null;
    const head = words.lower(end - 1);
    const isName = words.isCapital(end - 1);
    let place = sentence;
    for (let at = first - 1; at >= 0 && at >= first - (isName ? REACH_OF_NAMES : REACH_OF_NOUNS); at -= 1) {
      if (words.lower(at) !== head || words.isCapital(at) !== isName) continue;
      while (place > 0 && (sentences[place]?.start ?? 0) > words.start(at)) place -= 1;
      const day = this.#days.get(place);
      if (day !== undefined && day !== null && place < sentence) return day;
    }
    return null;
  }
}

/** In words. */
const REACH_OF_NAMES = 800;
const REACH_OF_NOUNS = 120;
