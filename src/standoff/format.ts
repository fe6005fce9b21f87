/** What a format of annotations is. */
import type { AnnotatedDocument } from './annotated.js';

export interface StandoffFile {
  readonly path: string;
  /** Decoded, without a byte-order mark. */
  readonly text: string;
}

export interface StandoffRead {
  readonly documents: readonly AnnotatedDocument[];
  /** What a reader must know, such as that tasks were left out. */
  readonly notes: readonly string[];
}

export interface StandoffFormat {
  readonly name: string;
  /** In a few words, for help. */
  readonly about: string;
  /** Endings of files that are of this format, or may be. */
  readonly endings: readonly string[];
  /** What its documents have as their id: the name of their file, or an id that stands in the file. */
  readonly idsAre: 'files' | 'ids';
  /** Whether a file with such an ending is one, where another format has the ending too. */
  isIt(file: StandoffFile): boolean;
  /** @throws {InputError} `gold-format`, which names file, line and span */
  read(file: StandoffFile): StandoffRead | Promise<StandoffRead>;
}
