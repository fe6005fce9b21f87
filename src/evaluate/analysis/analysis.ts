/** What went wrong in a document, how types were mixed up, and whether what was said surely was right. */
import type { Span } from '../../document/index.js';
import type { FoundDocument, GoldDocument } from '../documents.js';

export const ERROR_KINDS = [
  'missed',
  'extra',
  'wrong border',
  'wrong type',
  'wrong value',
  'wrong speaker',
  'content too long',
  'content too short',
  'split',
  'merged',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export interface Fault {
  readonly kind: ErrorKind;
  /** Where, in the text of the gold. */
  readonly span: Span;
  /** What the gold has, and what was found; null for nothing. */
  readonly expected: string | null;
  readonly given: string | null;
}

/** The type in the gold and the one that was found; null where the other side has nothing. */
export type TypePair = readonly [gold: string | null, found: string | null];

/** Something that was found, and whether the gold says so too. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Analysis {
  readonly faults: readonly Fault[];
  readonly types: readonly TypePair[];
  readonly judged: readonly Judged[];
}

/** Of a layer that the gold of the document has. */
export type Analyse = (gold: GoldDocument, found: FoundDocument) => Analysis;

export const NO_ANALYSIS: Analysis = { faults: [], types: [], judged: [] };

/** In one line, not too long. */
export function wordsIn(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return words.length <= MOST ? words : `${words.slice(0, MOST / 2)} … ${words.slice(-MOST / 2)}`;
}

const MOST = 120;
