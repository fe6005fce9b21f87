/** The article of a page: its words with the way back to the page, what each stretch of them is, and what was left out. */
import type { Run } from '../../document/index.js';
import { MappedText } from '../mapped-text.js';
import { featuresOf } from './features.js';
import { headlineOf } from './headline.js';
import { type Label, labelsOf } from './labels.js';
import { mainStretch } from './main.js';
import type { Outline, PageBlock } from './outline.js';
import { outlineOf } from './parse.js';

export interface PageArticle {
  /** Paragraphs with an empty line between them; items of a list and rows of a table are lines. */
  readonly text: string;
  /** To the characters of the page. */
  readonly map: readonly Run[];
  /** By paragraph and line of the text, in order. */
  readonly markup: readonly MarkedStretch[];
  /** The words of the headline, where the page shows one: the text begins with it. */
  readonly headline: string | null;
  /** All blocks of the page in their order, with what became of each. */
  readonly blocks: readonly LabelledBlock[];
}

export interface MarkedStretch extends Pick<Label & { kind: string }, 'kind' | 'role'> {
  /** Half-open, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

export interface PageOptions {
  /** What the page's data says that its title is; null where it says nothing. */
  readonly title: string | null;
  /** Whether that is the headline, word for word or nearly so, so that no other heading is. */
  readonly isHeadline?: boolean;
  /** What the page's data says of its authors. */
  readonly authors: readonly string[];
  /** Where the HTML begins in what the map leads to. */
  readonly offset?: number;
}

export interface LabelledBlock {
  readonly text: string;
  readonly label: Label;
}

/**
 * @param html decoded, without a byte-order mark
 */
export function readPage(html: string, { title, isHeadline = false, authors, offset = 0 }: PageOptions): PageArticle {
  const outline = outlineOf(html);
  const features = featuresOf(outline);
  const stretch = mainStretch(outline, features) ?? wholePage(outline);
  const headline = headlineOf(outline, features, stretch, { title, isHeadline });
  const labels = labelsOf(outline, features, { stretch, headline, authors });
  const words = new MappedText();
  const markup: MarkedStretch[] = [];
  let before: PageBlock | null = null;
  for (const [index, block] of outline.blocks.entries()) {
    const label = labels[index];
    if (label?.kind === undefined) continue;
    if (before !== null && isNextLine(before, block, label, outline)) words.endLine();
    else words.breakParagraph();
    const { start, end } = addBlock(words, block, html, offset);
    markup.push({ kind: label.kind, role: label.role, start, end });
    before = block;
  }
  return {
    ...words.done(),
    markup,
    headline: markup[0]?.kind === 'headline' ? (outline.blocks[headline]?.text ?? null) : null,
    blocks: outline.blocks.map(({ text }, index) => ({ text, label: labels[index] ?? OUTSIDE })),
  };
}

const OUTSIDE: Label = { reason: 'outside of the article' };

/** A page without prose: all of it that is not something else. */
function wholePage({ blocks }: Outline) {
  return { first: 0, end: blocks.length, element: -1 };
}

/** Items of a list and rows of a table follow each other line by line. */
function isNextLine(
  before: PageBlock,
  block: PageBlock,
  { role }: Label & { kind: string },
  { elements }: Outline,
): boolean {
  if (role !== 'list' && role !== 'table') return false;
  return elements[before.element]?.parent === elements[block.element]?.parent;
}

function addBlock(
  words: MappedText,
  { pieces }: PageBlock,
  html: string,
  offset: number,
): { readonly start: number; readonly end: number } {
  let start = -1;
  for (const { start: from, end, word } of pieces) {
    if (word === '\n') words.endLine();
    else if (word === ' ') words.addSpace();
    else words.addExact(word ?? html.slice(from, end), offset + from, end - from);
    if (start < 0) start = words.length - (word ?? html.slice(from, end)).length;
  }
  return { start, end: words.length };
}
