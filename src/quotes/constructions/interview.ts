/**
 * Speaker lines of interviews and transcripts: everything after the name and its colon is said.
 *
 *     COURIER: Do you miss the island?
 *     KEOGH: Less than you would expect.
 */
import { QUESTION_WORDS } from '../../english/clause-words.js';
import type { Reading } from '../reading.js';
import type { TextConstruction } from '../scope.js';
import type { Statement } from '../statement.js';

export const INTERVIEW: TextConstruction = { name: 'interview', read: interviewLines };

function interviewLines(reading: Reading): Statement[] {
  const blocks = reading.segmentation.blocks.filter(({ kind }) => kind === 'speaker');
  const speakers = blocks.map(({ start, end }) => ({
    first: reading.tokens.at(start),
    last: reading.tokens.at(end - 1),
  }));
  const known = new Set(speakers.map(({ first }) => first));
  const others = linesInSmallLetters(reading).filter(({ first }) => !known.has(first));
  const lines = [...speakers, ...others].sort((a, b) => a.first - b.first);
  return lines.flatMap(({ first, last }): Statement[] => {
    // `Q.` has its stop in it.
    const speakerEnd = last === first ? last + 1 : last;
    const after = paragraphEnd(reading, last);
    if (last + 1 >= after) return [];
    return [
      {
        content: [{ first: last + 1, end: after }],
        speaker: { first, end: speakerEnd },
        cue: null,
        addressee: null,
        construction: 'interview',
        kind: 'turn',
      },
    ];
  });
}

/** The first token of a line, and the colon after its speaker. */
interface Line {
  readonly first: number;
  readonly last: number;
}

/** Minimum lines of an interview whose speakers are written like other names. */
const MIN_LINES = 2;

/** Maximum tokens of such a speaker. */
const MAX_NAME = 3;

/** `Reporter: Why did you leave? ¶ Roth: I was tired.`: lines that follow each other, and somebody asks. */
function linesInSmallLetters(reading: Reading): Line[] {
  const found: Line[] = [];
  let run: Line[] = [];
  let isAsked = false;
  let isAnswer = false;
  const close = () => {
    if ((run.length >= MIN_LINES || isAnswer) && isAsked) found.push(...run);
    run = [];
    isAsked = false;
    isAnswer = false;
  };
  let isQuestion = false;
  for (const { start, end } of reading.segmentation.paragraphs) {
    const first = reading.tokens.at(start);
    const colon = colonAfterName(reading, first);
    const asks = reading.tokens.text(reading.tokens.at(end - 1)) === '?';
    if (colon === null) close();
    else {
      // `Why did you leave? ¶ | Marta Ruiz: I was tired.`: an answer to a line without a name
      isAnswer ||= run.length === 0 && isQuestion && reading.namedAt(first)?.entity.type === 'PERSON';
      run.push({ first, last: colon });
      isAsked ||= asks || isAnswer;
    }
    isQuestion = colon === null && asks && reading.quotationAt(first) === null;
  }
  close();
  return found;
}

function colonAfterName(reading: Reading, first: number): number | null {
  if (QUESTION_WORDS.has(reading.lower(first))) return null; // `Where: at the pier`
  for (let token = first; token <= first + MAX_NAME; token += 1) {
    if (reading.tokens.text(token) === ':')
      return token > first && reading.tokens.spaceBefore(token + 1) && reading.quotationAt(token + 1) === null
        ? token
        : null;
    if (!reading.isCapitalised(token)) return null;
  }
  return null;
}

/** After the last word of the token's paragraph; a question or exclamation mark belongs to the words. */
function paragraphEnd(reading: Reading, token: number): number {
  const paragraph = reading.segmentation.paragraphs[reading.paragraphAt(token)];
  return withoutStops(reading, paragraph === undefined ? token : reading.tokens.at(paragraph.end - 1) + 1);
}

/** Where what ends at a token ends without its last stop. */
export function withoutStops(reading: Reading, end: number): number {
  let last = end;
  while (/^\.+$/.test(reading.tokens.text(last - 1))) last -= 1;
  return last;
}
