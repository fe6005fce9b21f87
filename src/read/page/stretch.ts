/**
 * Which blocks of a page may be the article: a stretch of blocks, within the element that parts prose from all else best.
 *
 * An element is as good as the harmonic mean of two shares: how much of what is in it is prose, and how much of the page's prose is in it. Within it, and beside
 * it, the stretch is the one with the greatest sum of weights (maximum subsequence, after Pasternack and Roth, 2009): prose counts for it, all else against it.
 */
import type { Features } from './features.js';
import { FOREIGN, MARKS } from './marks.js';
import type { Outline, PageBlock } from './outline.js';
import { isTimeLine } from './phrases.js';

/** Half-open, in blocks. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Null for a page without prose. */
export function mainStretch(outline: Outline, features: Features): Stretch | null {
  const { blocks } = outline;
  const weights = blocks.map((block, index) => weightOf(block, index, features));
  const element = bestElement(outline, features);
  if (element < 0) return null;
  const { firstBlock, endBlock } = outline.elements[element] ?? { firstBlock: 0, endBlock: blocks.length };
  const inner = greatestSum(weights, firstBlock, endBlock);
  if (inner === null) return null;
  const lead = withLead(outline, features, inner, firstBlock);
  return { first: withHeading(outline, features, lead, firstBlock), end: inner.end };
}

function isForeign({ marks }: Features, element: number): boolean {
  return ((marks[element] ?? 0) & FOREIGN) !== 0;
}

function isCaption({ marks }: Features, element: number): boolean {
  return ((marks[element] ?? 0) & (MARKS.caption | MARKS.credit)) !== 0;
}

/** Characters that a block without prose counts for at least: a page of links is made of short ones. */
const LEAST_NOISE = 12;

function bestElement({ elements, blocks }: Outline, features: Features): number {
  const prose = new Float64Array(blocks.length + 1);
  const noise = new Float64Array(blocks.length + 1);
  for (const [index, block] of blocks.entries()) {
    const counted = (features.counted[index + 1] ?? 0) - (features.counted[index] ?? 0);
    const isBeside = isCaption(features, block.inner);
    const mass = isBeside || isForeign(features, block.inner) ? 0 : counted;
    prose[index + 1] = (prose[index] ?? 0) + mass;
    noise[index + 1] =
      (noise[index] ?? 0) + (mass > 0 || isBeside ? 0 : LEAST_NOISE + Math.min(block.text.length, 100));
  }
  const total = prose[blocks.length] ?? 0;
  const title = firstTitle(elements, features);
  let best = -1;
  let bestScore = 0;
  for (const [index, { firstBlock, endBlock }] of elements.entries()) {
    if (endBlock <= firstBlock) continue;
    const own = (prose[endBlock] ?? 0) - (prose[firstBlock] ?? 0);
    if (own === 0) continue;
    const other = (noise[endBlock] ?? 0) - (noise[firstBlock] ?? 0);
    const precision = own / (own + other);
    const recall = own / total;
    let score = (2 * precision * recall) / (precision + recall);
    if (((features.marks[index] ?? 0) & MARKS.article) !== 0) score *= ARTICLE_BONUS;
    if (title >= 0 && firstBlock <= title + NEAR && endBlock > title) score *= TITLE_BONUS;
    // Of an element and the only one in it, the inner one.
    if (score >= bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

const ARTICLE_BONUS = 1.05;
/** For an element around the title of the page, or one that begins so few blocks after it. */
const TITLE_BONUS = 1.15;
const NEAR = 25;

/** The first block of the first heading of the first rank that is shown; −1 for none. */
function firstTitle(elements: Outline['elements'], { marks }: Features): number {
  const hidden = MARKS.hidden | MARKS.navigation | MARKS.control;
  const title = elements.find(
    ({ name, firstBlock, endBlock }, index) =>
      name === 'h1' && endBlock > firstBlock && ((marks[index] ?? 0) & hidden) === 0,
  );
  return title?.firstBlock ?? -1;
}

/** Characters of prose of a first paragraph. */
const MIN_LEAD = 60;

/** Pictures and buttons may part the first paragraphs from the others: those before it that look the same are of the article, too. */
function withLead(
  { elements, blocks }: Outline,
  features: Features,
  { first, end }: { readonly first: number; readonly end: number },
  from: number,
): number {
  const shapeOf = ({ element }: PageBlock): string => {
    const { name, attributes, parent } = elements[element] ?? {
      name: '',
      attributes: new Map<string, string>(),
      parent: -1,
    };
    return `${name} ${attributes.get('class') ?? ''} ${name === 'p' ? '' : parent}`;
  };
  const shapes = new Set(
    blocks
      .slice(first, end)
      .flatMap((block, index) => ((features.mass[first + index] ?? 0) > 0 ? [shapeOf(block)] : [])),
  );
  const start = Math.max(from, firstTitle(elements, features) + 1);
  for (let index = start; index < first; index += 1) {
    const block = blocks[index];
    const mass = (features.counted[index + 1] ?? 0) - (features.counted[index] ?? 0);
    if (block === undefined || mass < MIN_LEAD || isForeign(features, block.inner) || isCaption(features, block.inner))
      continue;
    if (shapes.has(shapeOf(block))) return index;
  }
  return first;
}

/** What stands right over the first paragraph is its heading, or the time of an entry. */
function withHeading({ elements, blocks }: Outline, features: Features, first: number, from: number): number {
  const start = Math.max(from, firstTitle(elements, features) + 1);
  let index = first;
  while (index > start) {
    const before = blocks[index - 1];
    if (before === undefined || isForeign(features, before.inner)) break;
    const isHeading = ((features.marks[before.inner] ?? 0) & MARKS.heading) !== 0;
    if (!(isHeading && before.linked === 0) && !isTimeLine(before.text)) break;
    index -= 1;
  }
  return index;
}

/** A paragraph, however long, counts for no more. */
const MAX_WEIGHT = 400;

function weightOf({ inner, text, linked }: PageBlock, index: number, features: Features): number {
  if (isForeign(features, inner)) return -5 - Math.min(20, text.length / 10);
  if (isCaption(features, inner)) return 0;
  const mass = features.mass[index] ?? 0;
  if (mass > 0) return Math.min(mass, MAX_WEIGHT);
  const marks = features.marks[inner] ?? 0;
  if ((marks & (MARKS.figure | MARKS.heading)) !== 0) return -4;
  return linked > 0.6 * text.length ? -20 : -10;
}

function greatestSum(weights: readonly number[], from: number, to: number): { first: number; end: number } | null {
  let best = 0;
  let found: { first: number; end: number } | null = null;
  let sum = 0;
  let first = from;
  for (let index = from; index < to; index += 1) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += weights[index] ?? 0;
    if (sum > best) {
      best = sum;
      found = { first, end: index + 1 };
    }
  }
  return found;
}
