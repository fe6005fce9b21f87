/** Blocks: what each part of the text is. They cover all paragraphs, in order and without overlap. */
import type { Block, Byline, Dateline, Span } from '../document.js';

export function blocksOf(
  paragraphs: readonly Span[],
  headline: Span | null,
  byline: Byline | null,
  dateline: Dateline | null,
): Block[] {
  return paragraphs.flatMap(({ start, end }): Block[] => {
    if (headline?.start === start) return [{ kind: 'headline', start, end }];
    if (byline?.span.start === start) return [{ kind: 'byline', start, end }];
    if (dateline?.span.start !== start) return [{ kind: 'body', start, end }];
    const border = dateline.span.end;
    const body: Block[] = border < end ? [{ kind: 'body', start: border, end }] : [];
    return [{ kind: 'dateline', start, end: border }, ...body];
  });
}
