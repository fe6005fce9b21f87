/** A document as it was read. */
import type { MarkedBlock } from './markup.js';

/** What is known about a text besides its characters. The batch and the command line fill it; no stage guesses it. */
export interface Source {
  /** The file's path as it was given, or null for standard input and rows of it. */
  readonly path: string | null;
  /** Number of bytes of the document. */
  readonly bytes: number;
  /** Hexadecimal SHA-256 of these bytes. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** Where the document stands in a file of several; null where it is all of it. */
  readonly part: Part | null;
  /** Which characters of the text stand where in the decoded file; null where the text is that file, or where nothing is known. */
  readonly map: readonly Run[] | null;
}

/** A document's place in its file. */
export interface Part {
  /** From 0. */
  readonly index: number;
  /** Half-open, in bytes of the file, after it was unpacked. */
  readonly start: number;
  readonly end: number;
}

/** Characters that stand in the file as they stand in the text; UTF-16 code units, sorted, disjoint in the text. */
export type Run = readonly [textStart: number, textLength: number, rawStart: number, rawLength: number];

/** What a format or a caller says of a document. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly modified: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  /** As it is written there, mostly a BCP 47 tag. */
  readonly language: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** By field where it came from: `{ title: 'field headline' }`. */
  readonly sources: Readonly<Record<string, string>>;
  /** Other fields that were asked for. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export const NO_METADATA: Metadata = {
  title: null,
  authors: [],
  modified: null,
  section: null,
  keywords: [],
  language: null,
  url: null,
  publisher: null,
  sources: {},
  extra: {},
};

/** Where a publication date can come from, besides the text. */
export const GIVEN_BASES = ['option', 'metadata', 'markup', 'header', 'url', 'filename'] as const;

/** A publication date that the text need not say, ISO 8601: `2024-02-01`, `1990-08-15T13:37`. */
export interface GivenDate {
  readonly value: string;
  readonly basis: (typeof GIVEN_BASES)[number];
}

/** What reading can warn of. */
export const READ_WARNINGS = [
  'published-disagrees',
  'date-unreadable',
  'encoding-guessed',
  'bytes-replaced',
  'text-truncated',
  'markup-broken',
  'text-missing',
] as const;

export interface ReadWarning {
  readonly code: (typeof READ_WARNINGS)[number];
  readonly message: string;
}

/** What the read stage makes of bytes: decoded text and what came along with it. */
export interface RawDocument {
  /** The caller's id, else the SHA-256 of the bytes. */
  readonly id: string;
  readonly source: Source;
  /**
   * The decoded text, nothing changed: byte-order mark and carriage returns are still there. A title and authors that only the metadata name
   * stand before it.
   */
  readonly text: string;
  readonly metadata: Metadata;
  /** What the first paragraphs of the text are known to be. */
  readonly opening: Opening;
  /** What the markup of the file says of stretches of the text; empty where nothing is known. */
  readonly markup: readonly MarkedBlock[];
  /** What is known of the publication date; null where only the text may say it. */
  readonly published: GivenDate | null;
  /** The publication date of a document that does not say its own; ISO 8601. */
  readonly publishedElse: GivenDate | null;
  readonly warnings: readonly ReadWarning[];
}

export interface Opening {
  /** The first paragraph is the headline. */
  readonly headline: boolean;
  /** The next one, or the first where there is no headline, names the authors after "By ". */
  readonly byline: boolean;
}

export const NO_OPENING: Opening = { headline: false, byline: false };
