/** What a construction is, and what it is told of the cue that it is asked about. */
import type { CueSite } from './cues.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** Whether a cue verb stands at a token. */
export type IsCue = (token: number) => boolean;

export interface Scope {
  readonly reading: Reading;
  readonly cue: CueSite;
  /** Index after the last word that the cue can report: of its sentence, or of the quotation that it stands in. */
  readonly limit: number;
  readonly isCue: IsCue;
  /** The statement found before, whose source may go on. */
  readonly previous: Statement | undefined;
}

/** A way to report something: its name, and how it is read at its place. */
export interface Construction<Place extends readonly unknown[], Found> {
  readonly name: string;
  readonly read: (...place: Place) => Found;
}

/** One that is read off the whole text. */
export type TextConstruction = Construction<[reading: Reading], readonly Statement[]>;

/** One of a token that is no cue verb; null where it is not this one. */
export type TokenConstruction = Construction<[reading: Reading, token: number, isCue: IsCue], Statement | null>;
