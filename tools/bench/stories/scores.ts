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
  documents.forEach((document, index) => {
    const { story, kind, relation } = document;
    const place = placeOf(index);
    const score = kinds.get(kind) ?? { count: 0, joined: 0, right: 0 };
    kinds.set(kind, score);
    score.count += 1;
    const isJoined = relation === null ? place.storyId !== null : found[index] === firsts.get(story);
    const isSaidRightly = isRight(document, place) && (relation === null || isJoined);
    if (isJoined) score.joined += 1;
    if (isSaidRightly) score.right += 1;
    if (relation === null || !isJoined) return;
    joined += 1;
    if (isSaidRightly) right += 1;
  });
  return {
    precision: both / Math.max(1, pairs(found)),
    recall: both / Math.max(1, pairs(marked)),
    toldApart: right / Math.max(1, joined),
    kinds,
  };
}

/** Whether a document is said to be what it is: a copy, an update, or alone. */
export function isRight({ relation, kind }: Marked, { storyId, duplicateOf, updateOf }: StoryPlace): boolean {
  if (relation === null) return kind === 'first' || storyId === null;
  return relation === 'copy' ? duplicateOf !== null : updateOf !== null;
}

/** How many pairs have the same name. */
function pairs(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts.values()).reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
