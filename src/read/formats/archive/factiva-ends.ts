/** The last line of a document of Factiva. */
import type { Line } from './lines.js';

/** The lines of one document. */
export interface Cut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
  /** Whether it is the last one: without its end, the file was cut. */
  readonly mustEnd: boolean;
}

/** `Document CLEWB00020241122ekbm0001x`, after `AN` in a file with codes, where the first word may be left out. */
const NUMBERED = /^(?:AN\s+)?(?:Document|Dokument)\s+([A-Z][A-Z0-9]*\d{8}[a-z0-9]{5,})$/i;
const CODED = /^AN\s+([A-Z0-9]{8,40})$/;

const LONGEST = 100;

/** The archive's own number of the document that ends with a line. */
export function documentId(line: string): string | null {
  if (line.length > LONGEST) return null;
  return (NUMBERED.exec(line) ?? CODED.exec(line))?.[1] ?? null;
}
