/**
 * Which documents tell one story, from what pairs of them share. Two of which each has most of the other do. Where only a part of a document is
 * another's, the document may be a round-up: an article that has several stories, side by side, joins none of them to another.
 */
import { bytes } from './columns.js';
import type { Links } from './link.js';
import { Sets } from './sets.js';

/** By document the first one of its story. */
export function groupsOf(documents: number, links: Links): Int32Array {
  const whole = new Sets(documents);
  for (const link of links) {
    if (Math.min(link.shareOfEarlier, link.shareOfLater) >= MOST) whole.join(link.earlier, link.later);
  }
  const joined = new Sets(documents);
  const refused = refusedLinks(partsByDocument(links), links, whole);
  for (let index = 0; index < links.size; index += 1) {
    const { earlier, later } = links.at(index);
    if (refused.get(index) === 0) joined.join(earlier, later);
  }
  return joined.firsts();
}

/** Of a document, for the two to be one story whatever else is in it: two such parts do not lie side by side. */
const MOST = 0.6;

/** A stretch of a document that another one has. */
interface Part {
  readonly link: number;
  readonly other: number;
  readonly slices: number;
}

/** By document the parts that others have; of documents that have nothing in part only, none. */
function partsByDocument(links: Links): Map<number, Part[]> {
  const parts = new Map<number, Part[]>();
  const add = (document: number, part: Part) => {
    const known = parts.get(document);
    if (known === undefined) parts.set(document, [part]);
    else known.push(part);
  };
  const partial = new Set<number>();
  for (const { earlier, later, shareOfEarlier, shareOfLater } of links) {
    if (shareOfEarlier < MOST) partial.add(earlier);
    if (shareOfLater < MOST) partial.add(later);
  }
  for (let link = 0; link < links.size; link += 1) {
    const { earlier, later, slicesOfEarlier, slicesOfLater } = links.at(link);
    if (partial.has(earlier)) add(earlier, { link, other: later, slices: slicesOfEarlier });
    if (partial.has(later)) add(later, { link, other: earlier, slices: slicesOfLater });
  }
  return parts;
}

/** By link whether one of its ends belongs to another story. */
function refusedLinks(parts: ReadonlyMap<number, readonly Part[]>, links: Links, whole: Sets) {
  const refused = bytes();
  for (const [document, within] of parts) {
    const stories = storiesWithin(within, whole);
    const own = stories.find(({ groups }) => groups.has(whole.firstOf(document))) ?? dominant(stories);
    for (const story of stories) {
      if (story === own) continue;
      for (const { link } of story.parts) {
        const { shareOfEarlier, shareOfLater } = links.at(link);
        if (Math.min(shareOfEarlier, shareOfLater) < MOST) refused.set(link, 1);
      }
    }
  }
  return refused;
}

interface Story {
  slices: number;
  readonly parts: Part[];
  readonly groups: Set<number>;
}

/** The stories within a document: parts that lie over one another are of one, and so are parts that are one story elsewhere. */
function storiesWithin(within: readonly Part[], whole: Sets): Story[] {
  const byGroup = new Map<number, Story>();
  for (const part of within) {
    const group = whole.firstOf(part.other);
    const story = byGroup.get(group) ?? { slices: 0, parts: [], groups: new Set([group]) };
    story.slices |= part.slices;
    story.parts.push(part);
    byGroup.set(group, story);
  }
  const stories: Story[] = [];
  // The largest first; as there are thirty-two slices, few can lie side by side.
  for (const story of Array.from(byGroup.values()).sort((a, b) => bitsOf(b.slices) - bitsOf(a.slices))) {
    const same = stories.find((other) => lieOverEachOther(other.slices, story.slices));
    if (same === undefined) stories.push(story);
    else {
      same.slices |= story.slices;
      for (const part of story.parts) same.parts.push(part);
      for (const group of story.groups) same.groups.add(group);
    }
  }
  return stories;
}

function lieOverEachOther(one: number, other: number): boolean {
  const least = Math.min(bitsOf(one), bitsOf(other));
  return least === 0 ? one === other : bitsOf(one & other) >= least * OVERLAP;
}

const OVERLAP = 0.4;

/** The one that has far more of the document than the next; undefined where no story has. */
function dominant(stories: readonly Story[]): Story | undefined {
  const [most, second] = stories.toSorted((a, b) => bitsOf(b.slices) - bitsOf(a.slices));
  if (most === undefined || second === undefined) return most;
  return bitsOf(most.slices) >= bitsOf(second.slices) * DOMINANCE ? most : undefined;
}

const DOMINANCE = 2;

function bitsOf(slices: number): number {
  let count = 0;
  for (let rest = slices; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
