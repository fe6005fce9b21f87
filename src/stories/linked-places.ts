/** Where documents stand among the stories, from links between them that were found elsewhere. */
import type { Change } from './changed-facts.js';
import type { Difference } from './differences.js';
import { groupedLinks } from './grouped-links.js';
import { type Link, Links } from './link.js';
import { differsInMarks, type Marks, NO_STORY, type StoryPlace } from './story-places.js';

export interface LinkedDocument extends Marks {
  readonly id: string;
  /** The number of the document before it that has the very same words; null for the first with these. */
  readonly leader: number | null;
}

/** Between documents without a leader, by their numbers. */
export interface LinkFound extends Link {
  readonly differs: readonly Difference[];
  readonly numbers: readonly Change[];
}

/** @param documents of one story or several, in the order of their publication */
export function placesOfLinks(documents: readonly LinkedDocument[], found: readonly LinkFound[]): StoryPlace[] {
  const links = new Links();
  for (const link of found) links.add(link);
  const { groups, best } = groupedLinks(documents.length, links);
  const groupOf = (number: number) => groups[documents[number]?.leader ?? number] ?? number;
  const sizes = new Int32Array(documents.length);
  documents.forEach((_, number) => {
    sizes[groupOf(number)] = (sizes[groupOf(number)] ?? 0) + 1;
  });
  const idOf = (number: number) => documents[number]?.id ?? '';
  const byPair = new Map(found.map((link) => [`${link.earlier} ${link.later}`, link]));
  const differ = (one: number, other: number): readonly Difference[] => {
    const [first, second] = [documents[one], documents[other]];
    return first === undefined || second === undefined ? [] : differsInMarks(first, second);
  };
  return documents.map(({ leader }, number): StoryPlace => {
    const group = groupOf(number);
    if ((sizes[group] ?? 0) < 2) return NO_STORY;
    const place = { ...NO_STORY, storyId: idOf(group) };
    if (leader !== null) return { ...place, duplicateOf: idOf(leader), differs: differ(number, leader) };
    if (number === group) return place;
    const earlier = best[number] ?? -1;
    const link = byPair.get(`${earlier} ${number}`);
    if (link === undefined) return { ...place, duplicateOf: place.storyId };
    const differs = link.differs.length > 0 ? link.differs : differ(number, earlier);
    const follows = link.kind === 'copy' ? 'duplicateOf' : 'updateOf';
    return { ...place, [follows]: idOf(earlier), differs, numbers: link.numbers };
  });
}
