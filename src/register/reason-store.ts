/** Why sightings joined others, in little room. */
import { NumberList, NumberRows } from './numbers.js';
import type { Texts } from './store.js';
import { CUES, type Reason } from './weights.js';

/** So that no number is negative: the least points are −20. */
const OFFSET = 10_000;

export class ReasonStore {
  readonly #texts: Texts;
  readonly #rows = new NumberRows();
  /** By sighting, the row of its reasons, from 1. */
  readonly #rowOf = new NumberList();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  set(sighting: number, reasons: readonly Reason[]): void {
    const numbers = reasons.flatMap(({ cue, points, detail }) => [
      CUES.indexOf(cue),
      Math.round(points * 100) + OFFSET,
      detail === null ? -1 : this.#texts.numberOf(detail),
    ]);
    this.#rowOf.set(sighting, this.#rows.push(numbers) + 1);
  }

  of(sighting: number): Reason[] {
    const row = this.#rowOf.at(sighting);
    if (row === 0) return [];
    const numbers = this.#rows.at(row - 1);
    const found: Reason[] = [];
    for (let at = 0; at < numbers.length; at += 3) {
      const cue = CUES[numbers[at] ?? 0];
      const detail = numbers[at + 2] ?? -1;
      if (cue !== undefined)
        found.push({
          cue,
          points: ((numbers[at + 1] ?? OFFSET) - OFFSET) / 100,
          detail: detail < 0 ? null : this.#texts.textOf(detail),
        });
    }
    return found;
  }
}
