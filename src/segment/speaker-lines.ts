/**
 * Lines of interviews and transcripts that begin with who speaks.
 *
 *     COURIER: Do you miss the island?        Q: Is it cold?        MARTA RUIZ: We left at dawn.
 *     ^------^
 */
import type { Span } from '../document/index.js';

/** One such line may be anything. */
const MIN_LINES = 2;

/** Up to five words in capitals, or with a title before them, and a colon with words after it. */
const SPEAKER =
  /^((?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\. )?[\p{Lu}][\p{Lu}\d.’'-]*(?: [\p{Lu}\d][\p{Lu}\d.’'-]*){0,4}):(?= ?\S)/u;
const LONGEST = 60;

/** The names with their colons, of all lines that begin with one; none where only a single line does. */
export function findSpeakerLines(text: string, paragraphs: readonly Span[]): Span[] {
  const found = paragraphs.flatMap(({ start, end }): Span[] => {
    const match = SPEAKER.exec(text.slice(start, Math.min(end, start + LONGEST)));
    return match === null ? [] : [{ start, end: start + match[0].length }];
  });
  return found.length < MIN_LINES ? [] : found;
}
