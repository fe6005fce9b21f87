/** What the judges of confidences share. */
import { readFileSync } from 'node:fs';

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

/** The lines of a file, as JSON. */
export function rowsOf(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
}
