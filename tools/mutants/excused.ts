/**
 * Rules that no test needs to notice: what is the same without them, what bounds hostile texts only, what is there for speed. Each names its line
 * as it stands in the file; `npm run mutants` refuses an entry without such a line.
 */
export interface Excuse {
  readonly file: string;
  /** Without the space around it. */
  readonly line: string;
  readonly reason: string;
}

export const EXCUSED: readonly Excuse[] = [];
