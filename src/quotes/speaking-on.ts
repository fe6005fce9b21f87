/**
 * Whom "he" or "she" stands for where the entities leave it open: whoever was reported just before speaks on, when nobody else is named in between.
 *
 *     Tom Bell told a mate that it was late. “We leave,” he said.          he: Tom Bell
 *     Tom Bell told Marta Ruiz that it was late. “We leave,” she said.     open: two are named
 */
import type { TokenEntity } from '../document/index.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** Maximum paragraphs between the two. */
const PARAGRAPHS = 1;

/** Maximum tokens between them. */
const MAX_BETWEEN = 300;

export class SpeakingOn {
  readonly #reading: Reading;
  #last: { readonly at: number; readonly entity: TokenEntity | null } | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Who speaks on, where the speaker is a pronoun outside of everybody's words. */
  at({ speaker }: Statement): TokenEntity | null {
    const last = this.#last;
    const pronoun = speaker?.first ?? -1;
    if (last?.at === pronoun) return last.entity; // `He | said it was late and called for aid`
    if (last?.entity?.type !== 'PERSON' || speaker === null || speaker.end - pronoun !== 1 || pronoun <= last.at)
      return null;
    const reading = this.#reading;
    if (!/^(?:he|she)$/.test(reading.lower(pronoun)) || reading.quotationAt(pronoun) !== null) return null;
    if (reading.paragraphAt(pronoun) - reading.paragraphAt(last.at) > PARAGRAPHS) return null;
    return this.#hasOther(last.entity, last.at, pronoun) || this.#contradicts(last.entity, pronoun)
      ? null
      : last.entity;
  }

  /** In text order; statements within others are passed over. */
  note({ speaker, kind }: Statement, entity: TokenEntity | null, parent: number): void {
    if (speaker === null || parent >= 0 || speaker.end - 1 < (this.#last?.at ?? 0)) return;
    this.#last = { at: speaker.end - 1, entity: kind === 'turn' ? null : entity }; // in her line of an interview she speaks of others
  }

  /** Whether another person is named between the two. */
  #hasOther(entity: TokenEntity, from: number, to: number): boolean {
    if (to - from > MAX_BETWEEN) return true;
    for (let token = from + 1; token < to; token += 1) {
      const named = this.#reading.namedAt(token);
      if (named !== null && named.entity !== entity && named.entity.type === 'PERSON') return true;
    }
    return false;
  }

  /** `Ms Ruiz … he said`, `Tom Bell … she said`. */
  #contradicts({ gender }: TokenEntity, pronoun: number): boolean {
    return gender !== undefined && gender !== (this.#reading.lower(pronoun) === 'he' ? 'male' : 'female');
  }
}
