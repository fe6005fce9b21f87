/** What a block is by those beside it. */
import { type Label, OUTSIDE } from './label.js';
import type { Outline, PageBlock } from './outline.js';
import { isPostSignature } from './phrases.js';
import type { Stretch } from './stretch.js';

/** Key points are several. */
export function withoutLoneItems(labels: Label[], headline: number, { first }: Stretch): void {
  for (let index = headline + 1; index < first; index += 1) {
    const isItem = (at: number) => labels[at]?.role === 'list';
    if (isItem(index) && !isItem(index - 1) && !isItem(index + 1)) labels[index] = OUTSIDE;
  }
}

/** A quotation that ends with the signature of a post is one, also where its house gives it no name. */
export function withoutPosts(labels: Label[], { blocks }: Outline): void {
  for (const [index, { text }] of blocks.entries()) {
    if (labels[index]?.role !== 'quotation' || !isPostSignature(text)) continue;
    for (let at = index; at >= 0 && labels[at]?.role === 'quotation'; at -= 1) labels[at] = { reason: 'embedded post' };
  }
}

/** In a table that lays out a page, a row that begins with a bullet is an item of a list. */
export function withListRows(labels: Label[], { blocks }: Outline): void {
  for (const [index, label] of labels.entries()) {
    const before = blocks[index - 1]?.text ?? '';
    if (label.role === 'table' && /^(?:[•·▪◦‣*–-]|\d{1,2}[.)])$/.test(before))
      labels[index] = { kind: 'body', role: 'list' };
  }
}

/** A heading with nothing under it belonged to what was left out. */
export function withoutEmptyHeadings(labels: Label[], blocks: readonly PageBlock[]): void {
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
