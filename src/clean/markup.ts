/** What markup says of a raw text, said of the clean one. */
import { firstNotBefore, type MarkedBlock } from '../document/index.js';
import type { Edit } from '../record.js';
import { OffsetMap } from './offset-map.js';

/** The same blocks where they stand in the clean text, without those of which nothing is left. */
export function markupOfClean(markup: readonly MarkedBlock[], edits: readonly Edit[]): readonly MarkedBlock[] {
  if (edits.length === 0 || markup.length === 0) return markup;
  const map = new OffsetMap(edits);
  return markup.map((block) => ({ ...block, ...map.toClean(block) })).filter(({ start, end }) => start < end);
}

/** Whether the unit at a place of the raw text stands in a marked block; null where there is none. */
export function inMarkup(markup: readonly MarkedBlock[]): ((offset: number) => boolean) | null {
  if (markup.length === 0) return null;
  return (offset) => {
    const next = markup[firstNotBefore(markup.length, (index) => (markup[index]?.end ?? 0) <= offset)];
    return next !== undefined && next.start <= offset;
  };
}
