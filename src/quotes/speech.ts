/**
 * Speech over several quotations and paragraphs.
 *
 *     “We will act,” she said. “Soon.”                    goes on behind the cue: one statement
 *     “We will act,” she said. “Soon.                     a mark that never closes
 *     “And with force.”                                   … goes on in the next paragraph
 *     “It is late.”                                       a paragraph of speech without a cue: the last speaker's
 */
import type { Quotation } from './quotations.js';
import { inside, meets, type Range } from './range.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** Adds to each statement in quotation marks the quotations that go on with it. */
export function joinSpeech(reading: Reading, statements: readonly Statement[]): Statement[] {
  const outer = reading.quotations.filter(({ depth }) => depth === 0);
  const claimed = new Set<Quotation>();
  for (const { content } of statements) {
    for (const quotation of outerOf(reading, content)) claimed.add(quotation);
  }
  return statements.map((statement) => {
    const last = statement.content.at(-1);
    const quotation = last === undefined ? null : reading.quotationAt(last.end - 1);
    if (last === undefined || quotation === null || quotation.depth > 0) return statement;
    if (last.end < quotation.end || statement.pattern === 'interview') return statement;
    const content = [...statement.content];
    let at = outer.indexOf(quotation);
    let end = Math.max(quotation.end, statement.cue?.end ?? 0, statement.speaker?.end ?? 0);
    for (at += 1; at < outer.length; at += 1) {
      const next = outer[at];
      const before = outer[at - 1];
      if (next === undefined || before === undefined || claimed.has(next) || !goesOn(reading, before, next, end)) break;
      claimed.add(next);
      append(content, next, reading);
      end = next.end;
    }
    return { ...statement, content };
  });
}

function outerOf(reading: Reading, content: readonly Range[]): Quotation[] {
  return reading.quotations.filter(
    ({ depth, first, end }) => depth === 0 && content.some((part) => meets({ first, end }, part)),
  );
}

/** Whether `next` follows as the next thing said: directly, at the start of a sentence or of the next paragraph. */
function goesOn(reading: Reading, before: Quotation, next: Quotation, end: number): boolean {
  const sentence = reading.sentenceAt(next.first);
  if (sentence.first !== next.first) return false;
  if (next.paragraph === before.paragraph) return isSentenceBehind(reading, end, next.first);
  return next.paragraph === before.paragraph + 1 && !before.closed;
}

/** Between the end of the cue's sentence and the quotation nothing else is said. */
function isSentenceBehind(reading: Reading, end: number, first: number): boolean {
  return first <= end || reading.sentenceAt(Math.max(0, end - 1)).end >= first;
}

/** Quotations that follow each other without a word between them are one stretch. */
function append(content: Range[], next: Quotation, reading: Reading): void {
  const last = content.at(-1);
  if (last !== undefined && (last.end === next.first || /^\s*$/.test(reading.tokens.slice(last.end, next.first)))) {
    content[content.length - 1] = { first: last.first, end: next.end };
  } else content.push({ first: next.first, end: next.end });
}

/** A quotation of so many tokens that begins a sentence is speech, not a word in quotation marks. */
const SHORTEST_SPEECH = 6;

/** Quotations that no statement claims and that are sentences by themselves, with the speaker of the one before. */
export function unclaimedSpeech(reading: Reading, statements: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  const ordered = [...statements].sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
  const parts = statements.flatMap(({ content }) => content);
  for (const quotation of reading.quotations) {
    if (quotation.depth > 0 || quotation.end - quotation.first < SHORTEST_SPEECH) continue;
    if (parts.some((part) => meets(part, quotation)) || !isSentence(reading, quotation)) continue;
    const previous = ordered.findLast(
      ({ content, pattern, speaker }) =>
        speaker !== null &&
        (content[0]?.first ?? 0) < quotation.first &&
        (pattern.endsWith('quote') || pattern === 'speech') &&
        reading.paragraphAt(content.at(-1)?.first ?? 0) >= quotation.paragraph - 2,
    );
    found.push({
      content: [{ first: quotation.first, end: quotation.end }],
      speaker: previous?.speaker ?? null,
      cue: null,
      addressee: null,
      pattern: 'speech',
      confidence: previous === undefined ? 0.4 : 0.6,
    });
  }
  return found;
}

function isSentence(reading: Reading, { first, end }: Quotation): boolean {
  if (reading.sentenceAt(first).first !== first) return false;
  return /[.!?…]$/.test(reading.tokens.text(end - 2)) && inside({ first, end: end - 1 }, { first, end });
}
