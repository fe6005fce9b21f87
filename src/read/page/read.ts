/** The article of a page: its words with the way back to the page, what each stretch of them is, and what was left out. */
import type { MarkedBlock, Run } from '../../document/index.js';
import type { Fact } from '../facts.js';
import { MappedText } from '../mapped-text.js';
import { dataOf, withShown } from './facts/index.js';
import { featuresOf } from './features.js';
import { headlineOf } from './headline.js';
import { type Label, OUTSIDE } from './label.js';
import { labelsOf } from './labels.js';
import { type Outline, outwards, type PageBlock, type PageElement } from './outline.js';
import { outlineOf } from './parse.js';
import { mainStretch } from './stretch.js';

export interface PageArticle {
  /** Paragraphs with an empty line between them; items of a list and rows of a table are lines. */
  readonly text: string;
  /** To the characters of the page. */
  readonly map: readonly Run[];
  /** By paragraph and line of the text, in order; the cells of a row, with tabs between them, are one. */
  readonly markup: readonly MarkedBlock[];
  /** What the page says of itself, most trusted first. */
  readonly facts: readonly Fact[];
  /** All blocks of the page in their order, with what became of each. */
  readonly blocks: readonly LabelledBlock[];
}

export interface LabelledBlock {
  readonly text: string;
  readonly label: Label;
}

/**
 * @param html decoded, without a byte-order mark
 * @param offset where the HTML begins in what the map leads to
 */
export function readPage(html: string, offset = 0): PageArticle {
  const outline = outlineOf(html);
  const data = dataOf(outline);
  const features = featuresOf(outline);
  const stretch = mainStretch(outline, features) ?? wholePage(outline);
  const title = data.facts.find(({ field }) => field === 'title');
  const headline = headlineOf(outline, features, stretch, titleOf(title));
  const facts = withShown(data.facts, { outline, features, stretch, headline });
  const authors = facts.flatMap(({ field, value }) => (field === 'author' ? [String(value)] : []));
  const labels = labelsOf(outline, features, { stretch, headline, authors, decks: data.decks });
  const words = new MappedText();
  const markup: MarkedBlock[] = [];
  let before: PageBlock | null = null;
  for (const [index, block] of outline.blocks.entries()) {
    const label = labels[index];
    if (label?.kind === undefined) continue;
    const gap = before === null ? 'paragraph' : gapBetween(before, block, label, outline);
    if (gap === 'cell') words.addExact('\t', offset + (block.pieces[0]?.start ?? 0), 0);
    else if (gap === 'line') words.endLine();
    else words.breakParagraph();
    const { start, end } = addBlock(words, block, html, offset);
    const row = gap === 'cell' ? markup.pop() : undefined;
    markup.push({ kind: label.kind, role: label.role, start: row?.start ?? start, end });
    before = block;
  }
  const shown = markup[0]?.kind === 'headline' ? (outline.blocks[headline]?.text ?? null) : null;
  return {
    ...words.done(),
    markup,
    facts: [...headlineFacts(shown, title), ...facts],
    blocks: outline.blocks.map(({ text }, index) => ({ text, label: labels[index] ?? OUTSIDE })),
  };
}

/** What a page's JSON-LD says is its headline; other elements of its head may say what suits a search engine. */
function titleOf(said: Fact | undefined) {
  return { title: said === undefined ? null : String(said.value), isHeadline: said?.from === 'json-ld' };
}

/** What the data of a page says, with no word of what it shows. */
export function factsOfData(html: string): readonly Fact[] {
  return dataOf(outlineOf(html)).facts;
}

/** The words that are shown, where data says them otherwise. */
function headlineFacts(headline: string | null, title: Fact | undefined): Fact[] {
  const isSaid = headline === null || (title !== undefined && oneLine(String(title.value)) === oneLine(headline));
  return isSaid ? [] : [{ field: 'title', value: headline, from: 'headline', kind: 'markup' }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A page without prose: all of it that is not something else. */
function wholePage({ blocks }: Outline) {
  return { first: 0, end: blocks.length };
}

/** Items of a list and rows of a table follow each other line by line, cells within theirs. */
function gapBetween(
  before: PageBlock,
  block: PageBlock,
  { role }: Label,
  { elements }: Outline,
): 'paragraph' | 'line' | 'cell' {
  if (role !== 'list' && role !== 'table') return 'paragraph';
  const isTogether = (names: ReadonlySet<string>): boolean => {
    const around = ancestorOf(elements, block.element, names);
    return around >= 0 && around === ancestorOf(elements, before.element, names);
  };
  if (role === 'list') return isTogether(LISTS) ? 'line' : 'paragraph';
  return isTogether(ROWS) ? 'cell' : isTogether(TABLES) ? 'line' : 'paragraph';
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);
const ROWS: ReadonlySet<string> = new Set(['tr']);
const TABLES: ReadonlySet<string> = new Set(['table']);
/** Elements between a block and its list. */
const MAX_CLIMB = 12;

/** Index of the element of such a name around another one, or the element itself; −1 for none. */
function ancestorOf(elements: readonly PageElement[], from: number, names: ReadonlySet<string>): number {
  for (const [index, { name }] of outwards(elements, from, MAX_CLIMB)) if (names.has(name)) return index;
  return -1;
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
