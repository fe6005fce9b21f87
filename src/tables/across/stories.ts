/** Where each document stands among the stories, kept by number: some twenty bytes a document. */
import { type Change, DIFFERENCES, type Difference, type StoryPlaces } from '../../stories/index.js';

/** What a document says of its place, by the numbers of documents. */
export interface Place {
  /** The first of its story; null for a document that is alone. */
  readonly story: number | null;
  /** The document that it follows. */
  readonly follows: number | null;
  readonly isUpdate: boolean;
  readonly differs: readonly Difference[];
  readonly numbers: readonly Change[];
}

const ALONE: Place = { story: null, follows: null, isUpdate: false, differs: [], numbers: [] };
const NONE = -1;

export class Places {
  readonly #stories: Int32Array;
  readonly #follows: Int32Array;
  readonly #updates: Uint8Array;
  readonly #differs: Uint16Array;
  readonly #numbers = new Map<number, readonly Change[]>();

  /** @param keys of the documents, in the order in which they were added */
  constructor(places: StoryPlaces, keys: readonly string[]) {
    const numbers = new Map(keys.map((key, number) => [key, number]));
    const numberOf = (key: string | null) => (key === null ? NONE : (numbers.get(key) ?? NONE));
    this.#stories = new Int32Array(keys.length).fill(NONE);
    this.#follows = new Int32Array(keys.length).fill(NONE);
    this.#updates = new Uint8Array(keys.length);
    this.#differs = new Uint16Array(keys.length);
    for (let document = 0; document < keys.length; document += 1) {
      const { storyId, duplicateOf, updateOf, differs, numbers: changes } = places.at(document);
      this.#stories[document] = numberOf(storyId);
      this.#follows[document] = numberOf(duplicateOf ?? updateOf);
      this.#updates[document] = updateOf === null ? 0 : 1;
      this.#differs[document] = differs.reduce((bits, kind) => bits | (1 << DIFFERENCES.indexOf(kind)), 0);
      if (changes.length > 0) this.#numbers.set(document, changes);
    }
  }

  at(document: number): Place {
    const story = this.#stories[document] ?? NONE;
    if (story === NONE) return ALONE;
    const follows = this.#follows[document] ?? NONE;
    const bits = this.#differs[document] ?? 0;
    return {
      story,
      follows: follows === NONE ? null : follows,
      isUpdate: this.#updates[document] === 1,
      differs: DIFFERENCES.filter((_, kind) => (bits & (1 << kind)) !== 0),
      numbers: this.#numbers.get(document) ?? [],
    };
  }

  /** The documents before it in its story, the one that it follows first; the first of the story stands last. Few of very many. */
  *before(document: number): Generator<number> {
    const first = this.#stories[document] ?? NONE;
    let at = this.#follows[document] ?? NONE;
    for (let steps = 0; at !== NONE && at !== document && steps < MAX_STEPS; steps += 1) {
      yield at;
      if (at === first) return;
      at = this.#follows[at] ?? NONE;
    }
    if (first !== NONE && first !== document) yield first;
  }
}

/** A live blog may have thousands of versions, each of which follows the one before it. */
const MAX_STEPS = 50;
