/** All statements of a text: every cue is tried with every pattern, in text order, and then what no cue claimed. */
import { limitAt } from './clause-ends.js';
import { confidenceOf } from './confidence.js';
import { type CueSite, cueAt } from './cues.js';
import { accordingTo, namesSource } from './patterns/according-to.js';
import { adjectiveCue, isCueAdjective } from './patterns/adjective-cue.js';
import { colonSource } from './patterns/colon.js';
import { dashCredits } from './patterns/dash.js';
import { headlineSource } from './patterns/headline.js';
import { interviewLines } from './patterns/interview.js';
import { isCueNoun, nounCue } from './patterns/noun-cue.js';
import { inside } from './range.js';
import type { Reading } from './reading.js';
import { joinSpeech, unclaimedSpeech } from './speech.js';
import type { Statement } from './statement.js';
import { verbStatement } from './verb-statement.js';

export function findStatements(reading: Reading): Statement[] {
  const cues = new Map<number, CueSite>();
  for (let token = 0; token < reading.tokens.length; token += 1) {
    const cue = cueAt(reading, token);
    if (cue !== null) cues.set(token, cue);
  }
  const isCue = (token: number) => cues.has(token);
  const headline = headlineSource(reading);
  // Spread into a list and not into a call: a text of lines has more of them than a call takes.
  const found: Statement[] = [
    ...interviewLines(reading),
    ...(headline === null ? [] : [headline]),
    ...colonSources(reading),
    ...dashCredits(reading),
  ];
  for (let token = 0; token < reading.tokens.length; token += 1) {
    if (reading.isFurniture(token)) continue;
    const cue = cues.get(token);
    const statement =
      cue === undefined
        ? (accordingToAt(reading, token) ?? nounCueAt(reading, token, isCue) ?? adjectiveCueAt(reading, token, isCue))
        : verbStatement(reading, cue, isCue, found.at(-1));
    if (statement !== null) found.push(statement);
  }
  const spoken = joinSpeech(reading, found);
  return withoutDoubles(reading, [...spoken, ...unclaimedSpeech(reading, spoken)]);
}

/** Of every paragraph that begins with a source and a colon; speaker lines are told already. */
function colonSources(reading: Reading): Statement[] {
  const { blocks, paragraphs, headline } = reading.segmentation;
  const speakers = new Set(blocks.filter(({ kind }) => kind === 'speaker').map(({ start }) => start));
  return paragraphs.flatMap((paragraph, index): Statement[] => {
    const { start } = paragraph;
    if (speakers.has(start)) return [];
    const isHeadline = headline?.start === start || (index === 0 && paragraphs.length > 1);
    const statement = colonSource(reading, paragraph, isHeadline);
    return statement === null ? [] : [statement];
  });
}

function accordingToAt(reading: Reading, token: number): Statement | null {
  return namesSource(reading, token) ? accordingTo(reading, token, limitAt(reading, token)) : null;
}

function nounCueAt(reading: Reading, token: number, isCue: (token: number) => boolean): Statement | null {
  // Within somebody's words, what she says of a plan or a fear is hers.
  if (reading.quotationAt(token) !== null) return null;
  return isCueNoun(reading, token) ? nounCue(reading, token, limitAt(reading, token), isCue) : null;
}

function adjectiveCueAt(reading: Reading, token: number, isCue: (token: number) => boolean): Statement | null {
  if (!isCueAdjective(reading, token) || reading.quotationAt(token) !== null) return null;
  return adjectiveCue(reading, token, limitAt(reading, token), isCue);
}

/** Of two statements with the same content, the surer one stays. */
function withoutDoubles(reading: Reading, statements: readonly Statement[]): Statement[] {
  const kept = new Map<string, Statement>();
  for (const statement of statements) {
    const key = statement.content.map(({ first, end }) => `${first}-${end}`).join(' ');
    const other = kept.get(key);
    if (other === undefined || confidenceOf(reading, other) < confidenceOf(reading, statement))
      kept.set(key, statement);
  }
  return [...kept.values()].filter(({ content, cue }) => cue === null || !content.some((range) => inside(cue, range)));
}
