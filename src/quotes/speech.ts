/**
 * Speech over several quotations and paragraphs.
 *
 *     “We will act,” she said. “Soon.”                    goes on after the cue: one statement
 *     “We will act,” she said. “Soon.                     a mark that never closes
 *     “And with force.”                                   … goes on in the next paragraph
 *     Bell leaned over and roared: “It is late.”           a colon, and the subject of the sentence in front of it
 *     “It is late.”                                       a paragraph of speech without a cue: the last speaker's
 */
import { firstNotBefore, inside, type Quotation, type Range } from '../document/index.js';
import { isFiniteVerb } from '../grammar/verb-groups.js';
import { introducer } from './announced-sources.js';
import { isAnswered, isShortAnswer } from './exchanges.js';
import { PassageSources } from './passage-sources.js';
import type { Reading } from './reading.js';
import { RepeatedWords } from './repeated-words.js';
import { saidAfter } from './said-after.js';
import type { Statement } from './statement.js';

/** Maximum quotations of a word or two, in the cue's own sentence, that are passed over before speech goes on. */
const MAX_ASIDES = 6;

/** Adds to each statement in quotation marks the quotations that go on with it. */
export function joinSpeech(reading: Reading, statements: readonly Statement[]): Statement[] {
  const outer = reading.quotations.filter(({ depth }) => depth === 0);
  const places = new Map(outer.map((quotation, index) => [quotation, index]));
  const claimed = claimedQuotations(outer, statements);
  return statements.map((statement) => {
    const last = statement.content.at(-1);
    const quotation = last === undefined ? null : reading.quotationAt(last.end - 1);
    if (last === undefined || quotation === null || last.end < quotation.end) return statement;
    if (quotation.depth > 0 || statement.kind === 'turn') return statement;
    const content = [...opened(reading, outer, places, claimed, statement), ...statement.content];
    let before = quotation;
    let end = Math.max(quotation.end, statement.cue?.end ?? 0, statement.speaker?.end ?? 0);
    const start = (places.get(quotation) ?? 0) + 1;
    for (let at = start; at < outer.length; at += 1) {
      const next = outer[at];
      if (next === undefined || (before === quotation && at > start + MAX_ASIDES)) break;
      // `“The sea is calm,” said Ruiz, who owns the “Marta”. “We leave.”`
      if (before === quotation && !beginsSentence(reading, next.first) && next.first < reading.sentenceAt(end - 1).end)
        continue;
      if (claimed.has(next) || !goesOn(reading, before, next, end)) break;
      if (isShortAnswer(reading, statement, next)) break;
      if (next.paragraph !== before.paragraph && before.closed && isAnswered(reading, statement, next)) break;
      if (next.paragraph !== before.paragraph && before.closed && !isAllQuoted(reading, statement)) break;
      claimed.add(next);
      append(content, next, reading);
      before = next;
      end = next.end;
    }
    const { speaker, cue, addressee, construction, kind } = statement;
    return { content, speaker, cue, addressee, construction, kind };
  });
}

/** `“We act. ¶ | “And soon,” she said`: the paragraphs before, whose marks never closed. */
function opened(
  reading: Reading,
  outer: readonly Quotation[],
  places: ReadonlyMap<Quotation, number>,
  claimed: Set<Quotation>,
  { content: [begin], cue }: Statement,
): Range[] {
  const found: Range[] = [];
  let next = begin === undefined ? null : reading.quotationAt(begin.first);
  if (next === null || next.first !== begin?.first || (cue !== null && cue.first < next.first)) return found;
  for (let at = (places.get(next) ?? 0) - 1; at >= 0; at -= 1) {
    const quotation = outer[at];
    if (quotation === undefined || quotation.closed || claimed.has(quotation)) break;
    if (quotation.paragraph !== next.paragraph - 1 || !beginsParagraph(reading, next)) break;
    claimed.add(quotation);
    found.unshift({ first: quotation.first, end: quotation.end });
    next = quotation;
  }
  return found;
}

/** In contrast to `called it “a lie.”` and words alone in the next paragraph, which are a new statement. */
function isAllQuoted(reading: Reading, { content: [begin] }: Statement): boolean {
  return begin !== undefined && reading.quotationAt(begin.first)?.first === begin.first;
}

function beginsParagraph(reading: Reading, { first, paragraph }: Quotation): boolean {
  return reading.tokens.start(first) === reading.segmentation.paragraphs[paragraph]?.start;
}

/** The outer quotations that belong to what a cue outside of them reports. */
function claimedQuotations(outer: readonly Quotation[], statements: readonly Statement[]): Set<Quotation> {
  const claimed = new Set<Quotation>();
  for (const { content, cue } of statements) {
    for (const part of content) {
      for (let at = firstEndingAfter(outer, part.first); (outer[at]?.first ?? part.end) < part.end; at += 1) {
        const quotation = outer[at];
        if (quotation !== undefined && !(cue !== null && inside(cue, quotation))) claimed.add(quotation);
      }
    }
  }
  return claimed;
}

/** Index of the first of the sorted ranges that ends after `token`. */
function firstEndingAfter(ranges: readonly Range[], token: number): number {
  return firstNotBefore(ranges.length, (index) => (ranges[index]?.end ?? 0) <= token);
}

/** Whether `next` follows as the next thing said: directly, at the start of a sentence or of the next paragraph. */
function goesOn(reading: Reading, before: Quotation, next: Quotation, end: number): boolean {
  if (!beginsSentence(reading, next.first) || isSubject(reading, next)) return false;
  if (next.paragraph === before.paragraph) return isSentenceAfter(reading, end, next.first);
  // Over a paragraph: a mark that never closed, or nothing but the cue's sentence in between.
  if (before.closed && reading.tokens.text(before.first) !== reading.tokens.text(next.first)) return false; // a heading
  return next.paragraph === before.paragraph + 1 && (!before.closed || isSentenceAfter(reading, end, next.first));
}

/** `| “Harbour Song” | was written by Ruiz`: a name, and a verb after it. */
function isSubject(reading: Reading, { last, end }: Quotation): boolean {
  return (
    !/[.,!?…—–-]$/.test(reading.tokens.text(last - 1)) &&
    !/[.,!?…—–-]$/.test(reading.tokens.text(last)) &&
    isFiniteVerb(reading, end)
  );
}

function beginsSentence(reading: Reading, token: number): boolean {
  return reading.sentenceAt(token).first === token || /[.!?]$/.test(reading.tokens.text(token - 1));
}

/** Between the end of the cue's sentence and the quotation nothing else is said. */
function isSentenceAfter(reading: Reading, end: number, first: number): boolean {
  return first <= end || reading.sentenceAt(Math.max(0, end - 1)).end >= first;
}

/** Quotations that follow each other without a word between them are one stretch. */
function append(content: Range[], next: Quotation, reading: Reading): void {
  const last = content.at(-1);
  if (last !== undefined && (last.end === next.first || /^\s*$/.test(reading.tokens.slice(last.end, next.first)))) {
    content[content.length - 1] = { first: last.first, end: next.end };
  } else content.push({ first: next.first, end: next.end });
}

/** The outer quotations that no statement claims. */
export function unclaimedQuotations(reading: Reading, statements: readonly Statement[]): readonly Quotation[] {
  const outer = reading.quotations.filter(({ depth }) => depth === 0);
  const claimed = claimedQuotations(outer, statements);
  return outer.filter((quotation) => !claimed.has(quotation));
}

/** Minimum tokens of a quotation that is speech because it begins a sentence, and not a word in quotation marks. */
const MIN_SPEECH = 6;

/** Quotations that no statement claims and that are sentences by themselves, said by whoever the passage is about. */
export function unclaimedSpeech(reading: Reading, statements: readonly Statement[]): Statement[] {
  const sources = new PassageSources(reading, statements);
  const repeated = new RepeatedWords(reading, statements);
  let open: { readonly quotation: Quotation; readonly content: Range[] } | null = null;
  const found: Statement[] = [];
  for (const quotation of unclaimedQuotations(reading, statements)) {
    if (open !== null && isNextParagraph(reading, open.quotation, quotation)) {
      append(open.content, quotation, reading);
      open = quotation.closed ? null : { quotation, content: open.content };
      continue;
    }
    open = null;
    if (quotation.end - quotation.first < MIN_SPEECH) continue;
    const repeats = repeated.of(quotation);
    if (repeats !== null) {
      found.push(again(quotation, repeats));
      continue;
    }
    const introduced = introducer(reading, quotation);
    if (introduced === null && (!isSentence(reading, quotation) || isHeading(reading, quotation))) continue;
    const content = [{ first: quotation.first, end: quotation.end }];
    const statement: Statement = {
      content,
      speaker: introduced === null ? (saidAfter(reading, quotation) ?? sources.before(quotation)) : introduced.source,
      cue: null,
      addressee: null,
      construction: 'speech',
      kind: 'quote',
    };
    if (!quotation.closed) open = { quotation, content };
    sources.add(statement);
    found.push(statement);
  }
  return found;
}

/** Words that stand a second time, whose speaker is known there. */
function again({ first, end }: Quotation, repeats: Statement): Statement {
  const content = [{ first, end }];
  return { content, speaker: null, cue: null, addressee: null, construction: 'speech', kind: 'quote', repeats };
}

/** `"We act. ¶ | "And soon."`: a paragraph in quotation marks after one whose mark never closed. */
function isNextParagraph(reading: Reading, open: Quotation, next: Quotation): boolean {
  return next.paragraph === open.paragraph + 1 && beginsParagraph(reading, next);
}

/** `‘All Hope Is Lost.’`: a capital on every long word. */
function isHeading(reading: Reading, { first, last }: Quotation): boolean {
  let words = 0;
  for (let token = first + 1; token < last; token += 1) {
    const word = reading.tokens.text(token);
    if (word.length < MIN_WORD || !/^\p{L}/u.test(word)) continue;
    if (!reading.isCapitalised(token)) return false;
    words += 1;
  }
  return words > 1;
}

/** Shorter words have no capital in a heading. */
const MIN_WORD = 4;

function isSentence(reading: Reading, { first, last }: Quotation): boolean {
  let end = last;
  while (end > first && /^(?:[’'”"]|'')$/.test(reading.tokens.text(end))) end -= 1; // `“He said: ‘It is late.’”`
  return beginsSentence(reading, first) && /[.!?…]$/.test(reading.tokens.text(end));
}
