/** Blocks: what each part of the text is. They cover all paragraphs, in order and without overlap. */
import type { Block, Byline, Dateline, Span } from '../document/index.js';
import { isSlug } from './above-headline.js';
import { furnitureKind, plainFurnitureKind } from './furniture.js';
import type { Mark } from './marked.js';
import { isEntryTime, isRule, roleOfLine } from './notes.js';

/** What the other files of this folder found; each is a paragraph or stands at the start of one. */
export interface Furniture {
  readonly headline: Span | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  readonly speakers: readonly Span[];
  /** Starts of the lines below a heading of contacts that only their place tells. */
  readonly contacts: ReadonlySet<number>;
}

/** @param marks by paragraph what the markup says of it */
export function blocksOf(
  text: string,
  paragraphs: readonly Span[],
  furniture: Furniture,
  marks: readonly (Mark | null)[],
): Block[] {
  const { headline, byline, dateline, speakers, contacts } = furniture;
  const leads = new Map<number, Block>();
  for (const { start, end } of speakers) leads.set(start, { kind: 'speaker', role: null, start, end });
  if (dateline !== null) {
    const { start, end } = dateline.span;
    leads.set(start, { kind: 'dateline', role: null, start, end });
  }
  const decks = decksOf(paragraphs, furniture);
  const kindOf = ({ start, end }: Span, mark: Mark | null): Mark => {
    if (headline?.start === start) return { kind: 'headline', role: null };
    if (byline?.span.start === start) return { kind: 'byline', role: null };
    const line = text.slice(start, end);
    if (mark !== null) return markedKind(line, mark);
    if (contacts.has(start)) return { kind: 'contact', role: null };
    return plainKind(line, { isDeck: decks.has(start), isAbove: headline !== null && end <= headline.start });
  };
  const blocks: Block[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { start, end } = paragraph;
    const mark = marks[index] ?? null;
    const lead = leads.get(start);
    if (lead === undefined || headline?.start === start || byline?.span.start === start) {
      const { kind, role } = kindOf(paragraph, mark);
      blocks.push({ kind, role, start, end });
      return;
    }
    blocks.push(lead);
    if (lead.end < end) blocks.push({ kind: 'body', role: mark?.role ?? null, start: lead.end, end });
  });
  return withTimes(text, withRules(text, blocks));
}

/** What the markup says, but for a line of furniture among the paragraphs of an article. */
function markedKind(line: string, { kind, role }: Mark): Mark {
  if (kind !== 'body' || role !== null) return { kind, role };
  const furniture = plainFurnitureKind(line);
  return furniture === null ? { kind, role: roleOfLine(line) } : { kind: furniture, role };
}

/** A line that no markup speaks of: `(MORE)` is a mark before it is a credit. */
function plainKind(line: string, { isDeck, isAbove }: { isDeck: boolean; isAbove: boolean }): Mark {
  const role = roleOfLine(line);
  if (role === 'end-mark') return { kind: 'body', role };
  const furniture = furnitureKind(line);
  if (furniture !== null) return { kind: furniture, role: null };
  if (role !== null) return { kind: 'body', role };
  if (isAbove && isSlug(line)) return { kind: 'body', role: 'slug' };
  return { kind: isDeck ? 'deck' : 'body', role: null };
}

/** Stars and squares end a story where nothing but furniture comes after them. */
function withRules(text: string, blocks: readonly Block[]): Block[] {
  let last = blocks.length - 1;
  while (last > 0 && blocks[last]?.kind !== 'body') last -= 1;
  return blocks.map((block, index) => {
    const ends = index === last && block.role === null && isRule(text.slice(block.start, block.end));
    return ends ? { ...block, role: 'end-mark' } : block;
  });
}

/** No more lines than these stand between a headline and a byline. */
const MAX_DECKS = 2;

/** Starts of the lines between the headline and a byline, which sum the story up. */
function decksOf(paragraphs: readonly Span[], { headline, byline }: Furniture): ReadonlySet<number> {
  if (headline === null || byline === null) return new Set();
  const between = paragraphs.filter(({ start }) => start > headline.start && start < byline.span.start);
  return new Set(between.length <= MAX_DECKS ? between.map(({ start }) => start) : []);
}

/** Two lines of nothing but a time, or more, stand over the entries of a live blog. */
function withTimes(text: string, blocks: readonly Block[]): Block[] {
  const isTime = ({ kind, role, start, end }: Block) =>
    kind === 'body' && role === null && end - start <= MAX_TIME && isEntryTime(text.slice(start, end));
  const times = new Set(blocks.filter(isTime));
  return times.size < 2 ? [...blocks] : blocks.map((block) => (times.has(block) ? { ...block, role: 'time' } : block));
}

/** UTF-16 code units. */
const MAX_TIME = 60;
