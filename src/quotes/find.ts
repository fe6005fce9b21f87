/** All statements of a text: every cue is tried with every pattern, in text order, and then what no cue claimed. */
import { confidenceOf } from './confidence.js';
import { accordingTo } from './constructions/according-to.js';
import { adjectiveCue } from './constructions/adjective-cue.js';
import { colonSource } from './constructions/colon.js';
import { dashCredits } from './constructions/dash.js';
import { headlineSource } from './constructions/headline.js';
import { interviewLines } from './constructions/interview.js';
import { nounCue } from './constructions/noun-cue.js';
import { verbStatement } from './constructions/verb-statement.js';
import { type CueSite, cueAt } from './cues.js';
import { inside } from './grammar/range.js';
import type { Reading } from './grammar/view.js';
import { joinSpeech, unclaimedSpeech } from './speech.js';
import type { Statement } from './statement.js';

export function findStatements(reading: Reading): Statement[] {
  const cues: (CueSite | null)[] = [];
  for (let token = 0; token < reading.tokens.length; token += 1) cues.push(cueAt(reading, token));
  const isCue = (token: number) => token >= 0 && token < cues.length && cues[token] !== null;
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
    const cue = cues[token] ?? null;
    const statement =
      cue === null
        ? (accordingTo(reading, token) ?? withoutVerb(reading, token, isCue))
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

/** Within somebody's words, what she says of a plan or a fear is hers. */
function withoutVerb(reading: Reading, token: number, isCue: (token: number) => boolean): Statement | null {
  if (reading.quotationAt(token) !== null) return null;
  return nounCue(reading, token, isCue) ?? adjectiveCue(reading, token, isCue);
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
