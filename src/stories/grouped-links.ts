/** Stories of links, and by document the link that says best what it is. */
import { groupsOf } from './groups.js';
import type { Link, Links } from './link.js';

export interface GroupedLinks {
  readonly groups: Int32Array;
  /** By document the one that it follows; -1 where there is none. */
  readonly best: Int32Array;
}

export function groupedLinks(documents: number, links: Links): GroupedLinks {
  const groups = groupsOf(documents, links);
  /** By document its closest link, plus one. */
  const closest = new Int32Array(documents);
  for (let index = 0; index < links.size; index += 1) {
    const link = links.at(index);
    if (groups[link.earlier] !== groups[link.later]) continue;
    const known = closest[link.later] ?? 0;
    if (known === 0 || isCloser(link, links.at(known - 1))) closest[link.later] = index + 1;
  }
  return { groups, best: closest.map((link) => (link === 0 ? -1 : links.at(link - 1).earlier)) };
}

/** What has more of the later one; then a copy before an update; then what has less besides; then the earlier one. */
function isCloser(link: Link, than: Link): boolean {
  const [one, other] = [link, than].map(({ shareOfLater }) => Math.round(shareOfLater * STEPS));
  if (one !== other) return (one ?? 0) > (other ?? 0);
  if (link.kind !== than.kind) return link.kind === 'copy';
  const more = link.shareOfEarlier - than.shareOfEarlier;
  return Math.abs(more) > 1 / STEPS ? more > 0 : link.earlier < than.earlier;
}

/** Shares that differ by less are alike. */
const STEPS = 20;
