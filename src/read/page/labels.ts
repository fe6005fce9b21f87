/** What each block of a page is: a part of the article, or what stands around and between its parts. */
import type { BlockKind, BlockRole } from '../../document/index.js';
import { boxedBlocks } from './boxes.js';
import type { Features } from './features.js';
import { FOREIGN, type Stretch } from './main.js';
import { MARKS, type Mark } from './marks.js';
import type { Outline, PageBlock } from './outline.js';
import { isAuthorNote, isBackMatter, isByline, isFurniture, isNotice, isPostSignature, isTimeLine } from './phrases.js';

export type Label =
  | { readonly kind: BlockKind; readonly role: BlockRole | null; readonly reason?: never }
  /** Left out, and why. */
  | { readonly reason: string; readonly kind?: never; readonly role?: never };

export interface Place {
  readonly stretch: Stretch;
  /** Index of its block; −1 for none. */
  readonly headline: number;
  readonly authors: readonly string[];
  /** What the page's data says that stands under the headline, or in the place of it. */
  readonly decks: readonly string[];
}

const BODY: Label = { kind: 'body', role: null };
const OUTSIDE: Label = { reason: 'outside of the article' };

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

/** Key points are several. */
function withoutLoneItems(labels: Label[], headline: number, { first }: Stretch): void {
  for (let index = headline + 1; index < first; index += 1) {
    const isItem = (at: number) => labels[at]?.role === 'list';
    if (isItem(index) && !isItem(index - 1) && !isItem(index + 1)) labels[index] = OUTSIDE;
  }
}

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

function labelOf(
  block: PageBlock,
  index: number,
  outline: Outline,
  features: Features,
  authors: readonly string[],
): Label {
  const { text, linked, inner } = block;
  const marks = features.marks[inner] ?? 0;
  const mass = features.mass[index] ?? 0;
  const has = (mark: Mark) => (marks & MARKS[mark]) !== 0;
  if ((marks & FOREIGN) !== 0) return { reason: nameOf(marks & FOREIGN) };
  if (!/[\p{L}\p{N}]/u.test(text)) return { reason: 'no words' };
  if (isFurniture(text)) return { reason: 'furniture' };
  if (text.length < MAX_BYLINE && isByline(text, authors)) return { reason: 'byline' };
  if (has('credit')) return { kind: 'credit', role: null };
  if (has('caption')) return { kind: 'caption', role: null };
  if (has('embed')) return { reason: 'embedded post' };
  if (features.pictured[index] === true && isCaption(block, mass, outline)) return { kind: 'caption', role: null };
  if (features.tabled[index] === true && mass === 0 && !has('heading')) return { kind: 'caption', role: null };
  if (has('figure') && !has('quotation')) return { kind: 'caption', role: null };
  if (has('pullQuote')) return { reason: 'pull quote' };
  if (has('player')) return { reason: 'player' };
  if (isTimeLine(text)) return { kind: 'byline', role: 'time' };
  if (has('byline') || has('time')) return mass > MIN_PARAGRAPH ? BODY : { reason: 'byline' };
  if (has('deck')) return { kind: 'deck', role: null };
  if (has('correction')) return { kind: 'correction', role: null };
  if (has('heading') || isBoldLine(block)) return { kind: 'body', role: 'subheading' };
  const isLink = linked > 0.9 * text.length;
  if (has('list')) return isLink ? { reason: 'list of links' } : { kind: 'body', role: 'list' };
  if (has('table')) return isLayout(block, outline) ? BODY : { kind: 'body', role: 'table' };
  if (has('quotation')) return { kind: 'body', role: 'quotation' };
  return isLink ? { reason: 'link' } : BODY;
}

/** Characters of a byline. */
const MAX_BYLINE = 160;
/** Characters of prose that are no byline. */
const MIN_PARAGRAPH = 80;

/** `<p><b>What comes next</b></p>`; in an interview, `<p><b>Courier: What comes next?</b></p>` is a question. */
function isBoldLine({ text, stressed }: PageBlock): boolean {
  const isLine = stressed >= 0.95 * text.length && text.length < MAX_HEADING;
  return isLine && !/^[^:]{2,30}: |[.!…:;,]["'”’»)]*$/.test(text);
}

/** Characters of a subheading. */
const MAX_HEADING = 100;

/** Beside a picture: a few words, or a sentence that is no paragraph. */
function isCaption({ text, element }: PageBlock, mass: number, { elements }: Outline): boolean {
  return mass === 0 ? text.length < 200 : text.length < 300 && elements[element]?.name !== 'p';
}

/** A cell with several blocks, or a long one, lays out a page. */
function isLayout({ element, text }: PageBlock, { elements }: Outline): boolean {
  for (let at = element, step = 0; at >= 0 && step < MAX_CLIMB; step += 1) {
    const { name, parent, firstBlock, endBlock } = elements[at] ?? { name: '', parent: -1, firstBlock: 0, endBlock: 0 };
    if (name === 'th' || name === 'caption') return false;
    if (name === 'td') return endBlock - firstBlock > 1 || text.length > MAX_CELL;
    at = parent;
  }
  return true;
}

const MAX_CLIMB = 8;
const MAX_CELL = 200;

function nameOf(marks: number): string {
  const [name] = Object.entries(MARKS).find(([, mark]) => (marks & mark) !== 0) ?? ['other'];
  return name;
}

/** A quotation that ends with the signature of a post is one, also where its house gives it no name. */
function withoutPosts(labels: Label[], { blocks }: Outline): void {
  for (const [index, { text }] of blocks.entries()) {
    if (labels[index]?.role !== 'quotation' || !isPostSignature(text)) continue;
    for (let at = index; at >= 0 && labels[at]?.role === 'quotation'; at -= 1) labels[at] = { reason: 'embedded post' };
  }
}

/** Share of the prose that may come after an article. */
const MAX_BACK_MATTER = 0.35;

/** From the first heading of such on. */
function withoutBackMatter(
  labels: Label[],
  blocks: readonly PageBlock[],
  { before }: Features,
  { first, end }: Stretch,
): void {
  const massFrom = (from: number) => (before[end] ?? 0) - (before[from] ?? 0);
  const isBack = ({ text }: PageBlock, index: number) =>
    index > first && index < end && isBackMatter(text) && massFrom(index) < MAX_BACK_MATTER * massFrom(first);
  const from = blocks.findIndex(isBack);
  if (from < 0) return;
  for (let index = from; index < end; index += 1) labels[index] = { reason: 'after the article' };
}

/** Blocks at the end that are looked at for what houses set after their articles. */
const ENDING = 6;

/** What stands at the end: who the author is, what the house asks of its readers. */
function withoutEnding(
  labels: Label[],
  blocks: readonly PageBlock[],
  { first, end }: Stretch,
  authors: readonly string[],
): void {
  withoutOpeningNote(labels, blocks, first, authors);
  let seen = 0;
  for (let index = end - 1; index >= 0 && seen < ENDING; index -= 1) {
    if (labels[index]?.kind !== 'body') continue;
    seen += 1;
    const text = blocks[index]?.text ?? '';
    if (isAuthorNote(text, authors)) labels[index] = { reason: 'author' };
    else if (isNotice(text)) labels[index] = { reason: 'notice of the house' };
    else if (seen > 2) return;
  }
}

/** `Ana Ruiz and Tom Bell report from Okren.` stands right under some bylines. */
function withoutOpeningNote(
  labels: Label[],
  blocks: readonly PageBlock[],
  first: number,
  authors: readonly string[],
): void {
  const index = labels.findIndex(({ kind }, at) => at >= first && kind === 'body');
  const text = blocks[index]?.text ?? '';
  if (text.length < MAX_OPENING_NOTE && isAuthorNote(text, authors)) labels[index] = { reason: 'author' };
}

const MAX_OPENING_NOTE = 160;

/** A teaser repeats its headline. */
function withoutRepeats(labels: Label[], blocks: readonly PageBlock[]): void {
  const whole = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) {
    if (labels[index]?.kind !== 'body') continue;
    const known = whole.get(text);
    if (known !== undefined && text.length > MIN_REPEAT) labels[index] = { reason: 'said before' };
    else whole.set(text, index);
  }
}

const MIN_REPEAT = 60;

/** Lines that may be pull quotes: a page with more of them is made of such lines. */
const MAX_PULL_QUOTES = 30;
/** Letters that are enough to say that it is the same sentence. */
const MIN_QUOTED = 30;
const MAX_QUOTED = 260;

/** A line that is no paragraph, and says again what a paragraph says: with or without the name of who said it. */
function withoutPullQuotes(labels: Label[], { elements, blocks }: Outline): void {
  const isBody = (index: number) => labels[index]?.kind === 'body';
  const candidates = blocks.flatMap(({ element, text }, index) => {
    const isLine = labels[index]?.role === null || labels[index]?.role === 'quotation';
    const name = elements[element]?.name ?? '';
    return isBody(index) && isLine && name !== 'p' && text.length < MAX_QUOTED ? [index] : [];
  });
  if (candidates.length === 0 || candidates.length > MAX_PULL_QUOTES) return;
  const paragraphs = blocks.flatMap(({ text }, index) =>
    isBody(index) && !candidates.includes(index) ? [lettersOf(text)] : [],
  );
  const all = paragraphs.join(' ');
  for (const index of candidates) {
    const letters = lettersOf(blocks[index]?.text ?? '').slice(0, MIN_QUOTED);
    if (letters.length === MIN_QUOTED && all.includes(letters)) labels[index] = { reason: 'pull quote' };
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** In a table that lays out a page, a row that begins with a bullet is an item of a list. */
function withListRows(labels: Label[], { blocks }: Outline): void {
  for (const [index, label] of labels.entries()) {
    const before = blocks[index - 1]?.text ?? '';
    if (label.role === 'table' && /^(?:[•·▪◦‣*–-]|\d{1,2}[.)])$/.test(before))
      labels[index] = { kind: 'body', role: 'list' };
  }
}

/** A heading with nothing under it belonged to what was left out. */
function withoutEmptyHeadings(labels: Label[], blocks: readonly PageBlock[]): void {
  let isFollowed = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const label = labels[index];
    if (label === undefined) continue;
    if (label.role === 'subheading') {
      if (!isFollowed) labels[index] = { reason: 'heading of what was left out' };
    } else if (label.kind === 'body') isFollowed = true;
    else if (label.kind === undefined && label.reason !== 'furniture' && label.reason !== 'advertisement')
      isFollowed = isFollowed && label.reason !== 'related';
  }
}
