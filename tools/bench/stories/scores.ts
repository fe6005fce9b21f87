/** How well stories are found: by pairs of documents, and by what each is to the one that it follows. */
import type { StoryPlace } from '../../../src/stories/index.js';
import type { Marked } from './corpus.js';

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  /** Of the variants that were joined to their story, those of which it is said rightly whether they are copies or updates. */
  readonly toldApart: number;
  /** By kind of variant how many there are, how many are in the story of most of its documents, and how many have the right relation. */
  readonly kinds: ReadonlyMap<string, KindScore>;
}

export interface KindScore {
  count: number;
  joined: number;
  right: number;
}

export function scoresOf(documents: readonly Marked[], placeOf: (index: number) => StoryPlace): Scores {
  const places = documents.map((_, index) => placeOf(index));
  const found = places.map(({ storyId }, index) => storyId ?? `alone ${index}`);
  const marked = documents.map(({ story }) => story);
  const both = pairs(documents.map((_, index) => `${marked[index]}\n${found[index]}`));
  const firsts = new Map<string, string>();
  documents.forEach(({ story, kind }, index) => {
    if (kind === 'first') firsts.set(story, found[index] ?? '');
  });
  const kinds = new Map<string, KindScore>();
  let [joined, right] = [0, 0];
  documents.forEach(({ story, kind, relation }, index) => {
    const score = kinds.get(kind) ?? { count: 0, joined: 0, right: 0 };
    kinds.set(kind, score);
    score.count += 1;
    const { storyId, duplicateOf, updateOf } = places[index] ?? {};
    if (relation === null) {
      if (kind === 'first' || storyId === null) score.right += 1;
      if (storyId !== null) score.joined += 1;
      return;
    }
    if (found[index] !== firsts.get(story)) return;
    score.joined += 1;
    joined += 1;
    const isRight = relation === 'copy' ? typeof duplicateOf === 'string' : typeof updateOf === 'string';
    if (isRight) {
      score.right += 1;
      right += 1;
    }
  });
  return {
    precision: both / Math.max(1, pairs(found)),
    recall: both / Math.max(1, pairs(marked)),
    toldApart: right / Math.max(1, joined),
    kinds,
  };
}

/** How many pairs have the same name. */
function pairs(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts.values()).reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
