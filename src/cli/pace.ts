/** How fast a run is just now: what it skips at the beginning, or large documents of long ago, say nothing of what is to come. */

/** What of a run grows. */
export interface Grown {
  readonly documents: number;
  readonly bytes: number;
}

interface Sample extends Grown {
  readonly second: number;
}

/** Seconds that are looked back on. */
const WINDOW = 30;
/** Samples are kept this far apart, in seconds. */
const STEP = 1;

export class Pace {
  #samples: readonly Sample[] = [];

  /** Takes how much there is now, and tells how much comes in a second; null until that can be said. */
  add({ documents, bytes }: Grown, second: number): Grown | null {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (last === undefined || second - last.second >= STEP) {
      const inWindow = this.#samples.filter((sample) => second - sample.second <= WINDOW);
      this.#samples = [...inWindow, { documents, bytes, second }];
    }
    if (first === undefined || second - first.second < STEP) return null;
    const seconds = second - first.second;
    return { documents: (documents - first.documents) / seconds, bytes: (bytes - first.bytes) / seconds };
  }
}
