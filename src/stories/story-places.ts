/** Where each document stands among the stories. */

import type { Change } from './changed-facts.js';
import type { Difference } from './differences.js';

export interface StoryPlace {
  /** The id of the story's first document; null for a document that is alone. */
  readonly storyId: string | null;
  /** The document that it copies. At most one of this and `updateOf` is there; the first document of a story has neither. */
  readonly duplicateOf: string | null;
  /** The document that it updates. */
  readonly updateOf: string | null;
  /** In what it differs from the one that it follows. */
  readonly differs: readonly Difference[];
  /** Of an update the numbers that were changed, in text order. */
  readonly numbers: readonly Change[];
}

export const NO_STORY: StoryPlace = { storyId: null, duplicateOf: null, updateOf: null, differs: [], numbers: [] };

/** Digests of a text's characters, and of the letters of its words. */
export interface Marks {
  readonly characters: number;
  readonly letters: number;
}

/** In what documents with the same words differ. */
export function differsInMarks(one: Marks, other: Marks): readonly Difference[] {
  if (one.characters === other.characters) return [];
  return [one.letters === other.letters ? 'typography' : 'spelling'];
}

export class StoryPlaces {
  readonly #ids: readonly string[];
  readonly #placeOf: (document: number) => StoryPlace;
  #byId: Map<string, number> | null = null;

  constructor(ids: readonly string[], placeOf: (document: number) => StoryPlace) {
    this.#ids = ids;
    this.#placeOf = placeOf;
  }

  /** @param index in the order in which documents were added, from 0 */
  at(index: number): StoryPlace {
    return this.#placeOf(index);
  }

  /** Of the first document that was added with this id; undefined when none was. */
  of(id: string): StoryPlace | undefined {
    this.#byId ??= new Map(this.#ids.map((known, index): [string, number] => [known, index]).reverse());
    const index = this.#byId.get(id);
    return index === undefined ? undefined : this.#placeOf(index);
  }

  get size(): number {
    return this.#ids.length;
  }
}
