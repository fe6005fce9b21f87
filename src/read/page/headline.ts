/** The block that is the headline. */
import type { Features } from './features.js';
import { MARKS } from './marks.js';
import { type Outline, outwards, type PageBlock } from './outline.js';
import type { Stretch } from './stretch.js';

/** Share of words that two titles have in common when they are the same one. */
const MIN_ALIKE = 0.7;
/** The same of a heading of the first rank: what data says may be shorter, or made for a search engine. */
const MIN_ALIKE_FIRST = 0.5;
/** Characters of a title. */
const MAX_TITLE = 400;

/**
 * The heading that says what the page's data says that its title is; without such data, or such a heading, the last one of the first rank before the article or
 * the one that it begins with.
 *
 * @returns index of the block; −1 for none
 */
export function headlineOf(
  { elements, blocks }: Outline,
  { marks }: Features,
  { first, end }: Stretch,
  { title, isHeadline }: { readonly title: string | null; readonly isHeadline: boolean },
): number {
  const isShown = ({ element }: PageBlock) =>
    ((marks[element] ?? 0) & (MARKS.hidden | MARKS.related | MARKS.navigation)) === 0;
  const rankOf = ({ element, text }: PageBlock): number => {
    if (text.length > MAX_TITLE) return 0;
    for (const [, { name, attributes }] of outwards(elements, element, MAX_CLIMB)) {
      const rank = /^h([1-6])$/.exec(name)?.[1];
      if (rank !== undefined) return Number(rank);
      if (attributes.get('itemprop')?.toLowerCase() === 'headline') return 1;
    }
    return 0;
  };
  let best = -1;
  let bestScore = 0;
  for (let index = 0; index < end; index += 1) {
    const block = blocks[index];
    if (block === undefined || !isShown(block)) continue;
    const rank = rankOf(block);
    const alike = title === null ? 0 : likeness(title, block.text);
    const isTitle = alike >= (rank === 1 ? MIN_ALIKE_FIRST : MIN_ALIKE);
    if (rank === 0 && !(isTitle && index < first)) continue;
    if ((rank > 1 || isHeadline) && !isTitle) continue;
    const isNear = index <= first + 1;
    const score =
      (isTitle ? 10 + alike : 0) +
      (rank === 1 ? 5 : rank > 0 ? 1 : 0) +
      (isNear ? 2 : 0) +
      index / (10 * blocks.length);
    if (score > bestScore && (isTitle || isNear)) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

const MAX_CLIMB = 3;

/** Words in common, as the harmonic mean of both shares, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (Math.max(a.length, b.length) > 4 * Math.min(a.length, b.length) + 20) return 0;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = rest.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      rest.set(word, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
