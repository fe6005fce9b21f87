/** The layer of the segment stage: blocks, paragraphs, sentences, quotations, and the parts that news has. */
import type { Slice, Span } from './span.js';
import type { Tokens } from './tokens.js';

/** The paragraph, block and sentence layer with its tokens. */
export interface Segmentation {
  /** The clean text that all spans index. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Every unit between line ends, the headline and the byline included; sorted, disjoint. */
  readonly paragraphs: readonly Span[];
  /** Sorted and disjoint; a sentence never crosses the border of a paragraph. */
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** In order of their opening marks. */
  readonly quotations: readonly Quotation[];
  readonly headline: Span | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  /** The news agency that the dateline, the byline or the sign-off names. */
  readonly agency: Slice | null;
  /** ISO 639-1 code (639-3 where there is none), or null when the text is too short or has too few words of the language to tell. */
  readonly language: string | null;
  readonly letterCase: LetterCase;
}

/** `mixed` as everybody writes; else all in capitals, all in small letters, or almost every word with a capital. */
export type LetterCase = 'mixed' | 'capitals' | 'small' | 'titles';

/** Whether the later stages look for anything: in English, and in what is too short to tell. */
export function isReadable({ language }: Pick<Segmentation, 'language'>): boolean {
  return language === null || language === 'en';
}

/** What a stretch of text is. `speaker` is the name before an interview's line; those from `link` on are furniture. */
export const BLOCK_KINDS = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'speaker',
  'body',
  'caption',
  'correction',
  'link',
  'share',
  'newsletter',
  'copyright',
  'credit',
  'contact',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * What a part of an article is besides a paragraph. `time` is when an entry of a live blog was written; `slug` a line of keywords, a section or an
 * edition above the headline; `note` what a desk or a press office says of the story, `FOR IMMEDIATE RELEASE`; `end-mark` a mark at its end, `-30-`.
 */
export const BLOCK_ROLES = ['subheading', 'list', 'table', 'quotation', 'time', 'slug', 'note', 'end-mark'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

export interface Block extends Span {
  readonly kind: BlockKind;
  /** As the markup of the file says, but `slug`, `note` and `end-mark`, which are told by their words; null for plain paragraphs. */
  readonly role: BlockRole | null;
}

/** `By Ana Ruiz and Tom Bell`: the whole line, and the names in it. */
export interface Byline {
  readonly span: Span;
  readonly authors: readonly Slice[];
}

/** `LISBON, March 3 (Agency) -`: the whole of it, the place and the date as written. */
export interface Dateline {
  readonly span: Span;
  readonly place: Slice | null;
  readonly date: Slice | null;
}

export interface Sentence extends Span {
  /** Index into {@link Segmentation.paragraphs}. */
  readonly paragraph: number;
  /** Half-open range of token indices. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether it stands in furniture that says nothing about the world (links, copyright): later stages pass it over. */
  readonly furniture: boolean;
}

/** What stands between quotation marks, in one paragraph. */
export interface Quotation {
  /** Half-open range of token indices, the marks included. */
  readonly first: number;
  readonly end: number;
  /** UTF-16 code units, marks included. */
  readonly span: Span;
  /** The last token before the closing mark, or of the paragraph's end. */
  readonly last: number;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Whether its closing mark is there. */
  readonly closed: boolean;
  /** Index into {@link Segmentation.paragraphs}. */
  readonly paragraph: number;
}
