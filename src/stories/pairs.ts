/**
 * The close decision for pairs that somebody else has found, as a cluster does, with the same readings and the same rules as
 * {@link StoryIndex}: it must say in how many documents the runs of both are, which no pair tells by itself.
 */
import { Alignment, RunTable } from './alignment.js';
import type { StoryDocument } from './document.js';
import { packSketch, readPacked } from './packed-sketch.js';
import { DAY, publicationTime } from './publication.js';
import { DocumentReader } from './reader.js';
import { Reading } from './reading.js';
import { type Relation, relationOf } from './relation.js';
import { eachWindowMinimum } from './window-minima.js';

/** What is kept of a document. */
export interface Sketched {
  /** Milliseconds since 1970; null when unknown. */
  readonly time: number | null;
  /** Equal for documents with the very same words; 0 for a text without any. */
  readonly identity: number;
  readonly characters: number;
  readonly letters: number;
  /** Hashes of the runs of words that stand for it, each once. */
  readonly runs: readonly number[];
  /** For {@link PairReader}. */
  readonly packed: Uint8Array;
}

const reader = new DocumentReader();
const reading = new Reading();

export function sketchOf(document: StoryDocument): Sketched {
  const sketch = reader.read(document);
  const packed = packSketch(sketch);
  readPacked(packed, reading);
  const runs = new Set<number>();
  eachWindowMinimum(reading.grams, reading.gramCount, (place) => runs.add(reading.grams[place] ?? 0));
  const time = publicationTime(document.published);
  return {
    time: Number.isNaN(time) ? null : time,
    identity: sketch.identity,
    characters: sketch.characters,
    letters: sketch.letters,
    runs: [...runs],
    packed,
  };
}

type Compared = Pick<Sketched, 'time' | 'packed'>;

export class PairReader {
  readonly #later = new Reading();
  readonly #earlier = new Reading();
  readonly #table = new RunTable();
  readonly #alignment = new Alignment();

  /**
   * What a document is to each of several earlier ones.
   *
   * @param documentsWith in how many documents a run is
   */
  relations(
    later: Compared,
    earlier: readonly Compared[],
    documentsWith: (run: number) => number,
  ): (Relation | null)[] {
    readPacked(later.packed, this.#later);
    this.#table.build(this.#later);
    return earlier.map(({ time, packed }) => {
      readPacked(packed, this.#earlier);
      this.#alignment.align(this.#earlier, this.#later, this.#table);
      const daysApart = time === null || later.time === null ? null : Math.abs(later.time - time) / DAY;
      return relationOf(this.#earlier, this.#later, this.#alignment, { daysApart, documentsWith });
    });
  }
}
