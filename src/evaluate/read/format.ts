/** What a format of gold is. */
import type { GoldDocument } from '../documents.js';

export interface GoldFile {
  readonly path: string;
  /** Decoded, without a byte-order mark. */
  readonly text: string;
}

export interface GoldRead {
  readonly documents: readonly GoldDocument[];
  /** What a reader of the figures must know, such as that a text was put together from words. */
  readonly notes: readonly string[];
}

export interface GoldFormat {
  readonly name: string;
  /** In a few words, for help. */
  readonly about: string;
  /** Endings of files that are of this format, or may be. */
  readonly endings: readonly string[];
  /** Whether a file with such an ending is one, where another format has the ending too. */
  isIt(file: GoldFile): boolean;
  /**
   * Whether a document without anything in a layer has nothing there, where others of the same gold have something: the format has no way to
   * say which layers were looked for.
   */
  readonly sharesLayers: boolean;
  /** What ids of documents are, where an export of ours may say more of them. */
  readonly idsAre?: 'files' | 'ids';
  /** @throws {InputError} `gold-format`, which names file, line and span */
  read(file: GoldFile): GoldRead | Promise<GoldRead>;
}
