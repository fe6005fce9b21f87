/** What the judges of the bench of confidence share. */

/** Something that was found, and whether the gold says so too. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  /** Whether it stands within another one. */
  readonly isNested?: boolean;
}

/** From an offset in code points to one in UTF-16 code units. */
export function unitsOf(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (codePoint) => starts[codePoint] ?? text.length;
}
