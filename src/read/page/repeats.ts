/** What a page says twice. */
import type { Label } from './label.js';
import type { Outline, PageBlock } from './outline.js';

/** A teaser repeats its headline. */
export function withoutRepeats(labels: Label[], blocks: readonly PageBlock[]): void {
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
export function withoutPullQuotes(labels: Label[], { elements, blocks }: Outline): void {
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
