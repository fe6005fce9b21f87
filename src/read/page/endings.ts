/** What houses set before the first paragraph and after the last one. */
import type { Features } from './features.js';
import type { Label } from './label.js';
import type { PageBlock } from './outline.js';
import { isAuthorNote, isBackMatter, isNotice } from './phrases.js';
import type { Stretch } from './stretch.js';

/** Share of the prose that may come after an article. */
const MAX_BACK_MATTER = 0.35;

/** From the first heading of such on. */
export function withoutBackMatter(
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
export function withoutEnding(
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
