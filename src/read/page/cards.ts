/** Cards: small boxes with a heading that leads to another article, and what they say of it. */
import { MARKS } from './marks.js';
import type { Outline } from './outline.js';

/** Blocks of a card: a kicker, a heading, a summary, a date. */
const MAX_BLOCKS = 4;
/** Elements between the heading and its card. */
const MAX_CLIMB = 12;
/** Share of a heading that is link when it leads away. */
const MIN_LINKED = 0.9;

/** Indices of the elements that are cards, in the order of the page. */
export function cardsIn({ elements, blocks }: Outline, marks: Int32Array): readonly number[] {
  const cards = new Set<number>();
  for (const { element, text, linked } of blocks) {
    const isHeading = ((marks[element] ?? 0) & MARKS.heading) !== 0;
    if (!isHeading || linked < MIN_LINKED * text.length) continue;
    let card = -1;
    for (let at = element, step = 0; at >= 0 && step < MAX_CLIMB; step += 1) {
      const box = elements[at];
      if (box === undefined || box.endBlock - box.firstBlock > MAX_BLOCKS) break;
      card = at;
      at = box.parent;
    }
    if (card >= 0) cards.add(card);
  }
  return [...cards];
}
