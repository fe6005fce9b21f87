/** What the index of stories is told of a document, and how a record tells it. */
import type { NewsRecord } from '../record.js';

export interface StoryDocument {
  readonly id: string;
  /** The clean text. */
  readonly text: string;
  /** ISO 8601: a day, or a day and a time; null when unknown. */
  readonly published: string | null;
  /** Stretches of the text that tell nothing of the story itself; in text order. When left out, first lines and known phrases tell. */
  readonly around?: readonly Around[];
}

/** A stretch around the story: half-open, in UTF-16 code units. */
export interface Around {
  readonly start: number;
  readonly end: number;
  readonly kind: AroundKind;
}

export const AROUND_KINDS = ['headline', 'byline', 'dateline', 'furniture'] as const;
export type AroundKind = (typeof AROUND_KINDS)[number];

/** What a record says of a document. */
export function storyDocumentOf(
  record: Pick<NewsRecord, 'id' | 'text' | 'published' | 'blocks' | 'dateline'>,
): StoryDocument {
  const { id, text, published, blocks, dateline } = record;
  const around = blocks.flatMap(({ start, end, kind, role }): Around[] => {
    const of = role === 'slug' || role === 'note' || role === 'end-mark' ? 'furniture' : KIND_OF_BLOCK[kind];
    return of === null ? [] : [{ start, end, kind: of }];
  });
  if (dateline !== null) around.push({ start: dateline.span.start, end: dateline.span.end, kind: 'dateline' });
  around.sort((a, b) => a.start - b.start || a.end - b.end);
  return { id, text, published: published?.value ?? null, around };
}

const KIND_OF_BLOCK: { readonly [kind in NewsRecord['blocks'][number]['kind']]: AroundKind | null } = {
  headline: 'headline',
  deck: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  speaker: null,
  body: null,
  caption: 'furniture',
  correction: 'furniture',
  link: 'furniture',
  share: 'furniture',
  newsletter: 'furniture',
  copyright: 'furniture',
  credit: 'furniture',
  contact: 'furniture',
};
