/** What each block of a page is: a part of the article, or what stands around and between its parts. */
import { labelOf } from './block-label.js';
import { boxedBlocks } from './boxes.js';
import { withoutBackMatter, withoutEnding } from './endings.js';
import type { Features } from './features.js';
import { type Label, OUTSIDE } from './label.js';
import { FOREIGN } from './marks.js';
import { withListRows, withoutEmptyHeadings, withoutLoneItems, withoutPosts } from './neighbours.js';
import type { Outline, PageBlock } from './outline.js';
import { withoutPullQuotes, withoutRepeats } from './repeats.js';
import type { Stretch } from './stretch.js';

export interface Place {
  readonly stretch: Stretch;
  /** Index of its block; −1 for none. */
  readonly headline: number;
  readonly authors: readonly string[];
  /** What the page's data says that stands under the headline, or in the place of it. */
  readonly decks: readonly string[];
}

/** By block. */
export function labelsOf(
  outline: Outline,
  features: Features,
  { stretch, headline, authors, decks }: Place,
): readonly Label[] {
  const { blocks } = outline;
  const boxed = boxedBlocks(outline, features, stretch);
  const labels = blocks.map((block, index): Label => {
    if (index === headline) return { kind: 'headline', role: null };
    const reason = boxed.get(index);
    if (reason !== undefined && ((features.marks[block.inner] ?? 0) & FOREIGN) === 0) return { reason };
    if (index >= stretch.first && index < stretch.end) return labelOf(block, index, outline, features, authors);
    const isOpening = headline >= 0 && index > headline && index < stretch.first;
    if (!isOpening) return OUTSIDE;
    const label = openingLabel(block, index, outline, features, authors);
    return label === OUTSIDE && isDeck(block.text, decks) ? { kind: 'deck', role: null } : label;
  });
  withoutLoneItems(labels, headline, stretch);
  withoutPosts(labels, outline);
  withoutBackMatter(labels, blocks, features, stretch);
  withoutEnding(labels, blocks, stretch, authors);
  withoutRepeats(labels, blocks);
  withoutPullQuotes(labels, outline);
  withListRows(labels, outline);
  withoutEmptyHeadings(labels, blocks);
  return labels;
}

/** Characters of a key point, which some houses list before an article. */
const MIN_KEY_POINT = 30;

/** Between the headline and the article: a deck, key points, and the caption of the first picture. */
function openingLabel(
  block: PageBlock,
  index: number,
  outline: Outline,
  features: Features,
  authors: readonly string[],
): Label {
  // Beside the pictures of those who wrote it.
  if (authors.some((author) => block.text.startsWith(author))) return OUTSIDE;
  const label = labelOf(block, index, outline, features, authors);
  if (label.role === 'list' && block.text.length >= MIN_KEY_POINT && block.linked === 0)
    return { kind: 'deck', role: 'list' };
  return label.kind === 'deck' || label.kind === 'caption' || label.kind === 'credit' ? label : OUTSIDE;
}

/** The words under a headline that the page's data says again, whole or with the end cut off. */
function isDeck(text: string, decks: readonly string[]): boolean {
  const words = text.replace(/\s+/g, ' ');
  return decks.some((deck) => {
    const start = deck.replace(/\s*(?:…|\.{3})$/, '');
    return words === deck || (start.length >= MIN_DECK && words.startsWith(start));
  });
}

const MIN_DECK = 40;
