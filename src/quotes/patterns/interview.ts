/**
 * Speaker lines of interviews and transcripts: a name in capitals, or Q and A, and a colon.
 *
 *     COURIER: Do you miss the island?
 *     KEOGH: Less than you would expect.
 */
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';

/** One such line may be anything. */
const FEWEST_LINES = 2;
/** A speaker has at most so many tokens. */
const LONGEST_SPEAKER = 5;

export function interviewLines(reading: Reading): Statement[] {
  const found: Statement[] = [];
  let paragraph = -1;
  for (const [index, { firstToken }] of reading.sentences.entries()) {
    const next = reading.sentences[index]?.paragraph ?? -1;
    if (next === paragraph) continue;
    paragraph = next;
    const colon = colonBehindSpeaker(reading, firstToken);
    const end = paragraphEnd(reading, index);
    if (colon === null || colon + 1 >= end) continue;
    found.push({
      content: [{ first: colon + 1, end }],
      speaker: { first: firstToken, end: colon },
      cue: null,
      addressee: null,
      pattern: 'interview',
      confidence: 0.95,
    });
  }
  return found.length < FEWEST_LINES ? [] : found;
}

function colonBehindSpeaker(reading: Reading, first: number): number | null {
  for (let token = first; token <= first + LONGEST_SPEAKER; token += 1) {
    const text = reading.tokens.text(token);
    if (text === ':') return token > first ? token : null;
    if (!/^[\p{Lu}\d.’'-]+$/u.test(text)) return null;
  }
  return null;
}

/** Behind the last word of the paragraph; a question or exclamation mark belongs to the words. */
function paragraphEnd(reading: Reading, sentence: number): number {
  const paragraph = reading.sentences[sentence]?.paragraph;
  let last = sentence;
  while (reading.sentences[last + 1]?.paragraph === paragraph) last += 1;
  let end = reading.sentences[last]?.endToken ?? 0;
  while (/^\.+$/.test(reading.tokens.text(end - 1))) end -= 1;
  return end;
}
