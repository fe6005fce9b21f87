/** Why sightings joined others, in little room. */
import { NumberRows, type Texts } from './store.js';
import { CUES, type Reason } from './weights.js';

export class ReasonStore {
  readonly #texts: Texts;
  readonly #rows = new NumberRows();
  /** By sighting, the row of its reasons, from 1. */
  #rowOf = new Int32Array(1024);

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  set(sighting: number, reasons: readonly Reason[]): void {
    if (sighting >= this.#rowOf.length) {
      const longer = new Int32Array(Math.max(2 * this.#rowOf.length, sighting + 1));
      longer.set(this.#rowOf);
      this.#rowOf = longer;
    }
    const numbers = reasons.flatMap(({ cue, points, detail }) => [
      CUES.indexOf(cue),
      Math.round(points * 100),
      detail === null ? -1 : this.#texts.numberOf(detail),
    ]);
    this.#rowOf[sighting] = this.#rows.push(numbers) + 1;
  }

  of(sighting: number): Reason[] {
    const row = this.#rowOf[sighting] ?? 0;
    if (row === 0) return [];
    const numbers = this.#rows.at(row - 1);
    const found: Reason[] = [];
    for (let at = 0; at < numbers.length; at += 3) {
      const cue = CUES[numbers[at] ?? 0];
      const detail = numbers[at + 2] ?? -1;
      if (cue !== undefined)
        found.push({
          cue,
          points: (numbers[at + 1] ?? 0) / 100,
          detail: detail < 0 ? null : this.#texts.textOf(detail),
        });
    }
    return found;
  }
}
