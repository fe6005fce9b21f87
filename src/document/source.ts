/** A document as it was read. */

/** What is known about a text besides its characters. The batch and the command line fill it; no stage guesses it. */
export interface Source {
  /** The file's path as it was given, or null for standard input and NDJSON rows. */
  readonly path: string | null;
  /** Number of bytes of the document. */
  readonly bytes: number;
  /** Hexadecimal SHA-256 of these bytes. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
}

/** What the read stage makes of bytes: decoded text and what came along with it. */
export interface RawDocument {
  /** The caller's id, else the SHA-256 of the bytes. */
  readonly id: string;
  readonly source: Source;
  /** The decoded text, nothing changed: byte-order mark and carriage returns are still there. */
  readonly text: string;
  /** Publication date as the caller or the metadata gave it, ISO 8601 (`2024-02-01`, `1990-08-15T13:37`), or null. */
  readonly published: { readonly value: string; readonly basis: 'option' | 'metadata' } | null;
}
