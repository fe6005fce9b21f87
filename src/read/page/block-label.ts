/** What a block of the article is by itself: by its marks, its words, and what it stands beside. */
import type { Features } from './features.js';
import { BODY, type Label } from './label.js';
import { FOREIGN, MARKS, type Mark } from './marks.js';
import { type Outline, outwards, type PageBlock } from './outline.js';
import { isByline, isFurniture, isTimeLine } from './phrases.js';

export function labelOf(
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
  for (const [, { name, firstBlock, endBlock }] of outwards(elements, element, MAX_CLIMB)) {
    if (name === 'th' || name === 'caption') return false;
    if (name === 'td') return endBlock - firstBlock > 1 || text.length > MAX_CELL;
  }
  return true;
}

const MAX_CLIMB = 8;
const MAX_CELL = 200;

function nameOf(marks: number): string {
  const [name] = Object.entries(MARKS).find(([, mark]) => (marks & mark) !== 0) ?? ['other'];
  return name;
}
