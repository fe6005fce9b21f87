/**
 * Lines of interviews and transcripts that begin with who speaks.
 *
 *     COURIER: Do you miss the island?        Q: Is it cold?        MARTA RUIZ: We left at dawn.
 *     ^------^
 *     Q. Is it cold?      ANA RUIZ, MAYOR OF HARWICK: We are safe.      Marta Lund (Harwick North) (Lab): Will he say when?
 */
import type { Span } from '../document/index.js';

/** One such line may be anything. */
const MIN_LINES = 2;

/** Up to five words in capitals, or with a title before them, perhaps with an office in capitals or what stands in brackets, and a colon with words after it. */
const IN_CAPITALS = String.raw`(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\. )?[\p{Lu}][\p{Lu}\d.’'-]*(?: [\p{Lu}\d][\p{Lu}\d.’'-]*){0,4}(?:, [\p{Lu}\d.’' -]{2,50})?(?: \([^():]{1,40}\))?`;
/** `Marta Lund (Harwick North) (Lab)`, `The Minister for Ports (Tom Bell)`, as parliaments print it. */
const WITH_BRACKETS = String.raw`\p{Lu}[^:().!?\d]{1,50}(?: \([^():\d]{1,40}\)){1,2}`;
const SPEAKER = new RegExp(`^(?:${IN_CAPITALS}|${WITH_BRACKETS}):(?= ?\\S)`, 'u');
/** `Q. Is it cold?` */
const QUESTION = /^Q\.(?= \S)/;
const ANSWER = /^A\.(?= \S)/;
const LONGEST = 60;

/** The names with their colons, of all lines that begin with one; none where only a single line does. */
export function findSpeakerLines(text: string, paragraphs: readonly Span[]): Span[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST)));
  // `A.` alone begins a list.
  const isAsked = lines.some((line) => QUESTION.test(line)) && lines.some((line) => ANSWER.test(line));
  const found = paragraphs.flatMap(({ start }, index): Span[] => {
    const line = lines[index] ?? '';
    const match =
      (line.includes(':') ? SPEAKER.exec(line) : null) ?? (isAsked ? (QUESTION.exec(line) ?? ANSWER.exec(line)) : null);
    return match === null ? [] : [{ start, end: start + match[0].length }];
  });
  return found.length < MIN_LINES ? [] : found;
}
