/**
 * Speaker lines of interviews and transcripts: everything after the name and its colon is said.
 *
 *     COURIER: Do you miss the island?
 *     KEOGH: Less than you would expect.
 */
import type { Reading } from '../reading.js';
import type { TextConstruction } from '../scope.js';
import type { Statement } from '../statement.js';

export const INTERVIEW: TextConstruction = { name: 'interview', read: interviewLines };

function interviewLines(reading: Reading): Statement[] {
  const speakers = reading.segmentation.blocks.filter(({ kind }) => kind === 'speaker');
  return speakers.flatMap(({ start, end }): Statement[] => {
    const first = reading.tokens.at(start);
    const last = reading.tokens.at(end - 1);
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

/** After the last word of the token's paragraph; a question or exclamation mark belongs to the words. */
function paragraphEnd(reading: Reading, token: number): number {
  const paragraph = reading.segmentation.paragraphs[reading.paragraphAt(token)];
  let end = paragraph === undefined ? token : reading.tokens.at(paragraph.end - 1) + 1;
  while (/^\.+$/.test(reading.tokens.text(end - 1))) end -= 1;
  return end;
}
