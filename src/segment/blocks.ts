/** Blocks: what each part of the text is. They cover all paragraphs, in order and without overlap. */
import type { Block, Byline, Dateline, Span } from '../document/index.js';
import { furnitureKind, plainFurnitureKind } from './furniture.js';
import type { Mark } from './marked.js';

/** What the other files of this folder found; each is a paragraph or stands at the start of one. */
export interface Furniture {
  readonly headline: Span | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  readonly speakers: readonly Span[];
}

/** @param marks by paragraph what the markup says of it */
export function blocksOf(
  text: string,
  paragraphs: readonly Span[],
  furniture: Furniture,
  marks: readonly (Mark | null)[],
): Block[] {
  const { headline, byline, dateline, speakers } = furniture;
  const leads = new Map<number, Block>(speakers.map((span) => [span.start, { kind: 'speaker', role: null, ...span }]));
  if (dateline !== null) leads.set(dateline.span.start, { kind: 'dateline', role: null, ...dateline.span });
  const decks = decksOf(paragraphs, furniture);
  return paragraphs.flatMap((paragraph, index): Block[] => {
    const { start, end } = paragraph;
    const mark = marks[index] ?? null;
    if (headline?.start === start) return [{ kind: 'headline', role: null, start, end }];
    if (byline?.span.start === start) return [{ kind: 'byline', role: null, start, end }];
    const lead = leads.get(start);
    if (lead !== undefined) {
      return lead.end < end ? [lead, { kind: 'body', role: mark?.role ?? null, start: lead.end, end }] : [lead];
    }
    if (mark !== null) return [{ ...markedKind(text.slice(start, end), mark), start, end }];
    const kind = furnitureKind(text.slice(start, end)) ?? (decks.has(start) ? 'deck' : 'body');
    return [{ kind, role: null, start, end }];
  });
}

/** What the markup says, but for a line of furniture among the paragraphs of an article. */
function markedKind(line: string, { kind, role }: Mark): Mark {
  return { kind: kind === 'body' && role === null ? (plainFurnitureKind(line) ?? kind) : kind, role };
}

/** No more lines than these stand between a headline and a byline. */
const MAX_DECKS = 2;

/** Starts of the lines between the headline and a byline, which sum the story up. */
function decksOf(paragraphs: readonly Span[], { headline, byline }: Furniture): ReadonlySet<number> {
  if (headline === null || byline === null) return new Set();
  const between = paragraphs.filter(({ start }) => start > headline.start && start < byline.span.start);
  return new Set(between.length <= MAX_DECKS ? between.map(({ start }) => start) : []);
}
