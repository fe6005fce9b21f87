/**
 * Lines of interviews and transcripts that begin with who speaks.
 *
 *     COURIER: Do you miss the island?        Q: Is it cold?        MARTA RUIZ: We left at dawn.
 *     ^------^
 *     Q. Is it cold?      ANA RUIZ, MAYOR OF HARWICK: We are safe.      Marta Lund (Harwick North) (Lab): Will he say when?
 *     The CHAIR. Be seated.      [00:01:12] RUIZ: We left.      **Courier:** Is it cold?      Interviewer: Is it cold?
 */
import type { Span } from '../document/index.js';
import { INTERVIEWERS } from '../english/people/speakers.js';
import { anyOf } from '../english/words.js';

/** One such line may be anything. */
const MIN_LINES = 2;
/** Of lines that only their number tells. */
const MIN_NAMED = 4;

const TIME = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ :–—-]{1,3})?`;
const BOLD = String.raw`(?:\*\*|__)`;
/** Up to five words in capitals, or with a title before them, perhaps with an office in capitals or what stands in brackets, and a colon with words after it. */
const IN_CAPITALS = String.raw`(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\. )?[\p{Lu}][\p{Lu}\d.’'-]*(?: [\p{Lu}\d][\p{Lu}\d.’'-]*){0,4}(?:, [\p{Lu}\d.’' -]{2,50})?(?: \([^():]{1,40}\))?`;
/** `Marta Lund (Harwick North) (Lab)`, `The Minister for Ports (Tom Bell)`, as parliaments print it. */
const WITH_BRACKETS = String.raw`\p{Lu}[^:().!?\d]{1,50}(?: \([^():\d]{1,40}\)){1,2}`;
/** `Marta Lund`, `Gazette`: as a dialogue prints them. */
const NAMED = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:de|da|van|von|der|al|bin|of|the|\p{Lu}[\p{L}.’'-]*)){0,4}`;
const SPEAKER = new RegExp(`^${TIME}(?:${IN_CAPITALS}|${WITH_BRACKETS}):(?= ?\\S)`, 'u');
/** `ANA RUIZ, HOST:`, over what she says. */
const ALONE = new RegExp(`^${TIME}${IN_CAPITALS}:$`, 'u');
const IN_BOLD = new RegExp(`^${TIME}${BOLD}${TIME}(?:${NAMED}|${IN_CAPITALS})(?::${BOLD}|${BOLD}:)(?= ?\\S)`, 'u');
const TIMED = new RegExp(`^${TIME.slice(0, -1)}(?:${NAMED}):(?= \\S)`, 'u');
const ASKING = new RegExp(`^${TIME}(?:the )?${anyOf(INTERVIEWERS)}:(?= \\S)`, 'i');
const BY_NAME = new RegExp(`^(?<name>${NAMED}):(?= ["“‘(]?\\p{Lu})`, 'u');
/** `Mr. Speaker: Order.`, beside surer lines. */
const TITLED = new RegExp(`^(?:The|Madam|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir|Lord) ${NAMED}:(?= ["“]?\\p{Lu})`, 'u');
/** `Marta Lund 00:12`, over what she says. */
const NAME_AND_TIME = new RegExp(String.raw`^${NAMED} {1,3}[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?:?$`, 'u');
/** `The CHAIR. Be seated.`, `Ms. RUIZ. Thank you.`, as Congress prints it. */
const WITH_STOP =
  /^(?:The|Mr\.|Ms\.|Mrs\.|Dr\.|Senator|Chairman|Chairwoman|Chair) \p{Lu}{3,}(?: \p{Lu}{3,}){0,2}\.(?= ["“]?\p{Lu}\p{Ll}*)/u;
/** `Q. Is it cold?` */
const QUESTION = /^Q\.(?= \S)/;
const ANSWER = /^A\.(?= \S)/;
/** `Q Is it cold?`, between lines of speakers. */
const BARE_QUESTION = /^Q(?= {1,3}\p{Lu})/u;
const LONGEST = 60;
/** A time or marks of bold letters before it. */
const MARKED = /^[[(*_\d]/;
const LONGEST_MARKED = 75;

/** The names with their colons, of all lines that begin with one; none where only a single line does. */
export function findSpeakerLines(text: string, paragraphs: readonly Span[]): Span[] {
  const lines = paragraphs.map(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST_MARKED));
    return MARKED.test(line) ? line : line.slice(0, LONGEST);
  });
  const patterns = patternsOf(lines);
  const names = namesIn(lines.filter((line) => line.includes(':')));
  const found = paragraphs.flatMap(({ start, end }, index): Span[] => {
    const line = lines[index] ?? '';
    const length = lengthOf(line, patterns) ?? nameLength(line, names);
    return length === null || (start + length < end && ALONE_OR_TIMED.some((pattern) => pattern.test(line)))
      ? []
      : [{ start, end: start + length }];
  });
  return found.length < MIN_LINES ? [] : found;
}

/** The whole line, not the beginning of a longer one. */
const ALONE_OR_TIMED = [ALONE, NAME_AND_TIME];

const WITHOUT_COLON: ReadonlySet<RegExp> = new Set([WITH_STOP, QUESTION, ANSWER, BARE_QUESTION]);

function lengthOf(line: string, patterns: readonly RegExp[]): number | null {
  const hasColon = line.includes(':');
  for (const pattern of patterns) {
    if (!hasColon && !WITHOUT_COLON.has(pattern)) continue;
    const match = pattern.exec(line);
    if (match !== null) return match[0].length;
  }
  return null;
}

function nameLength(line: string, names: ReadonlySet<string>): number | null {
  const match = names.size === 0 || !line.includes(':') ? null : BY_NAME.exec(line);
  const { name = '' } = match?.groups ?? {};
  return match !== null && names.has(name) ? match[0].length : null;
}

/** What speaks in this text; forms that begin other lines as well are asked for only beside surer ones. */
function patternsOf(lines: readonly string[]): readonly RegExp[] {
  // Most lines have no colon, and only few forms are without.
  const withColon = lines.filter((line) => line.includes(':'));
  const count = (pattern: RegExp) =>
    (WITHOUT_COLON.has(pattern) ? lines : withColon).filter((line) => pattern.test(line)).length;
  const patterns = [SPEAKER, IN_BOLD];
  const isAsked = count(QUESTION) > 0 && count(ANSWER) > 0;
  // `A.` alone begins a list.
  if (isAsked) patterns.push(QUESTION, ANSWER);
  if (count(ASKING) > 0) patterns.push(ASKING);
  if (count(WITH_STOP) >= MIN_LINES) patterns.push(WITH_STOP);
  if (count(TIMED) >= MIN_LINES) patterns.push(TIMED);
  if (count(NAME_AND_TIME) >= MIN_LINES) patterns.push(NAME_AND_TIME);
  const speaking = count(SPEAKER);
  if (speaking > 0) patterns.push(TITLED);
  if (speaking > 0 && count(BARE_QUESTION) >= MIN_LINES) patterns.push(BARE_QUESTION);
  if (speaking >= MIN_LINES) patterns.push(ALONE);
  return patterns;
}

/** Names that begin lines again and again, in turn with another: a dialogue. `Monday: Rain.` comes once. */
function namesIn(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { name } = BY_NAME.exec(line)?.groups ?? {};
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const again = new Set(Array.from(counts).flatMap(([name, count]) => (count > 1 ? [name] : [])));
  const isAsked = lines.some((line) => ASKING.test(line));
  const total = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
  if (isAsked) return new Set(counts.keys());
  return again.size >= MIN_LINES && total >= MIN_NAMED && counts.size <= again.size + 1 ? again : new Set();
}
