/** What a format of an export is. */
import type { NewsRecord } from '../record.js';
import type { AnnotatedDocument } from '../standoff/index.js';
import type { LeftOut } from './held.js';

/** A file of an export: its name in the folder, and what it says. */
export interface ExportedFile {
  readonly name: string;
  readonly content: string;
}

/** A document that is to be written. */
export interface Given {
  readonly document: AnnotatedDocument;
  readonly record: NewsRecord;
  /** Of the document's files, without an ending. */
  readonly name: string;
  /** Whether spans of the text itself are asked for: sentences, paragraphs, blocks. */
  readonly withText: boolean;
  /** Is told what the format cannot hold. */
  readonly left: LeftOut;
}

export interface Written {
  /** What the files hold of the document. */
  readonly held: AnnotatedDocument;
  /** The last file is the one that makes a document whole. Of a format that lists documents in one file, its part of that. */
  readonly files: readonly ExportedFile[];
}

export interface ExportFormat {
  readonly name: string;
  /** In a few words, for help. */
  readonly about: string;
  /** Units that its files cannot have, besides halves of surrogate pairs. */
  readonly forbidden: RegExp | null;
  /** Files for the whole folder, such as a configuration. */
  readonly beside: readonly ExportedFile[];
  /** What stands around and between documents, where all are in one file. */
  readonly list: {
    readonly file: string;
    readonly head: string;
    readonly between: string;
    readonly tail: string;
  } | null;
  /** @throws {InputError} `record-format` for a record that it cannot be made of */
  write(given: Given): Written;
}
