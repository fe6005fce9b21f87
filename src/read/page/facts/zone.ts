/** The blocks around a headline, where a page shows who wrote it and when. */
import type { Features } from '../features.js';
import { MARKS } from '../marks.js';
import type { Outline } from '../outline.js';
import type { Stretch } from '../stretch.js';

export interface Shown {
  readonly outline: Outline;
  readonly features: Features;
  readonly stretch: Stretch;
  /** Index of its block; −1 for none. */
  readonly headline: number;
}

/** Half-open, in blocks; the headline stands before `start` where there is one. */
export interface Zone {
  /** Where the lines above the headline begin. */
  readonly above: number;
  readonly start: number;
  readonly end: number;
}

/** Blocks above the headline, blocks below it, and paragraphs among these. */
const MAX_ABOVE = 5;
const MAX_BELOW = 40;
const MAX_PARAGRAPHS = 2;
/** Characters of prose that are a paragraph. */
const MIN_PARAGRAPH = 80;

export function zoneOf({ outline: { blocks }, features, stretch, headline }: Shown): Zone {
  const start = headline >= 0 ? headline + 1 : Math.max(0, stretch.first - MAX_ABOVE);
  let end = start;
  let paragraphs = 0;
  const limit = Math.min(blocks.length, Math.max(start + MAX_BELOW, stretch.first + MAX_PARAGRAPHS));
  while (end < limit && paragraphs < MAX_PARAGRAPHS) {
    const isProse = (features.mass[end] ?? 0) > MIN_PARAGRAPH && end >= stretch.first;
    if (isProse && (marksOf(features, outlineElement(blocks, end)) & OPENING) === 0) paragraphs += 1;
    end += 1;
  }
  return { above: Math.max(0, (headline >= 0 ? headline : start) - MAX_ABOVE), start, end };
}

const OPENING = MARKS.byline | MARKS.time | MARKS.deck | MARKS.caption | MARKS.figure;

function outlineElement(blocks: Outline['blocks'], index: number): number {
  return blocks[index]?.element ?? -1;
}

function marksOf({ marks }: Features, element: number): number {
  return marks[element] ?? 0;
}

/** What says nothing of this article. */
const ELSEWHERE =
  MARKS.navigation |
  MARKS.footer |
  MARKS.related |
  MARKS.newsletter |
  MARKS.advertisement |
  MARKS.comments |
  MARKS.consent |
  MARKS.hidden;

export function isElsewhere({ outline, features }: Shown, block: number): boolean {
  return (marksOf(features, outlineElement(outline.blocks, block)) & ELSEWHERE) !== 0;
}

export function isMarked({ outline, features }: Shown, block: number, marks: number): boolean {
  return (marksOf(features, outlineElement(outline.blocks, block)) & marks) !== 0;
}

/** Elements between a line and the box that it shares with another one. */
const MAX_BOX = 2;

/** Whether two blocks stand in one small box. */
export function isInBox({ outline: { blocks, elements } }: Shown, block: number, other: number): boolean {
  const boxesOf = (index: number) => {
    const boxes: number[] = [];
    for (let at = outlineElement(blocks, index); at >= 0 && boxes.length <= MAX_BOX; at = elements[at]?.parent ?? -1)
      boxes.push(at);
    return boxes;
  };
  const boxes = new Set(boxesOf(block));
  return boxesOf(other).some((box) => boxes.has(box) && elements[box]?.name !== 'body');
}
