/**
 * People whom a text calls by their surname alone and never by a full name, told apart by what stands before it.
 *
 *     Mr. Voss … Ms. Voss … Ms. Voss      two
 *     the elder Voss … the younger Voss   two
 *     Voss … Mr. Voss                     one
 */
import type { Gender } from '../coreference/genders.js';
import { agree, type Marks } from './people-marks.js';

interface Bearer {
  readonly key: string;
  gender: Gender | null;
  elder: boolean | null;
}

export class LoneSurnames {
  readonly #bearers = new Map<string, Bearer[]>();

  /** The key of whom a surname means; asked in the order of the text. */
  keyOf(surname: string, { gender, elder }: Marks): string {
    const known = this.#bearers.get(surname) ?? [];
    const bearer = bearerAmong(known, gender, elder) ?? {
      key: known.length === 0 ? `PERSON:${surname}` : `PERSON:${surname}/${known.length + 1}`,
      gender,
      elder,
    };
    bearer.gender ??= gender;
    bearer.elder ??= elder;
    // The last one is whom the surname means when nothing stands before it.
    this.#bearers.set(surname, [...known.filter((one) => one !== bearer), bearer]);
    return bearer.key;
  }
}

/** One of whom the same was said comes before one of whom nothing was said yet; of these the last. */
function bearerAmong(known: readonly Bearer[], gender: Gender | null, elder: boolean | null): Bearer | undefined {
  const fitting = known.filter((one) => agree(one.gender, gender) && agree(one.elder, elder));
  // "Mr. Voss … Ms. Voss … the elder Voss": which of the two is open.
  if (elder !== null && known.length > 1) return fitting.find((one) => one.elder === elder);
  return fitting.findLast((one) => gender !== null && one.gender === gender) ?? fitting.at(-1);
}
