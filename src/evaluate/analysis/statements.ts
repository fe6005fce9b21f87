/**
 * Errors of statements. Each of the gold is joined with the one found that shares most words, one to one. One that was found is right where it shares at least half of the words that
 * either holds, and its speaker touches that of the gold, or neither has one.
 */
import type { Span } from '../../document/index.js';
import type { FoundDocument, GoldDocument, Statement } from '../documents.js';
import { commonOf, hasWords, type Worded, worded } from '../worded.js';
import { Words } from '../words.js';
import {
  type Analysis,
  type ErrorKind,
  type Fault,
  type Judged,
  NO_ANALYSIS,
  type TypePair,
  wordsIn,
} from './analysis.js';

export function analyseStatements(
  { text, statements: gold }: GoldDocument,
  { statements: found, confidences }: FoundDocument,
): Analysis {
  if (gold === null || found === null) return NO_ANALYSIS;
  const words = new Words(text);
  const expected = gold.map((statement) => worded(words, statement)).filter(hasWords);
  const given = found.map((statement) => worded(words, statement));
  const partners = joined(expected, given);
  const owners = new Map(Array.from(partners, ([one, other]) => [other, expected[one]]));
  const faults: Fault[] = [];
  const types: TypePair[] = [];
  const shown = ({ source, content }: Statement) =>
    `${source.map((span) => wordsIn(text, span)).join(' … ') || 'nobody'}: ${content.map((span) => wordsIn(text, span)).join(' … ')}`;
  for (const [index, one] of expected.entries()) {
    const other = given[partners.get(index) ?? -1];
    types.push([one.kind, other?.kind ?? null]);
    if (other === undefined) {
      faults.push({ kind: 'missed', span: around(one.statement), expected: shown(one.statement), given: null });
      continue;
    }
    for (const kind of kindsOf(one, other, words)) {
      const sides = { expected: shown(one.statement), given: shown(other.statement) };
      faults.push({ kind, span: around(one.statement), ...sides });
    }
  }
  const judged = given.map((one, index): Judged => {
    const owner = owners.get(index);
    if (owner === undefined && one.content.length > 0) {
      faults.push({ kind: 'extra', span: around(one.statement), expected: null, given: shown(one.statement) });
      types.push([null, one.kind]);
    }
    const isRight = owner !== undefined && isHalf(owner, one) && isSpeakerRight(owner, one, words);
    return { confidence: confidences.statements[index] ?? 0, isRight };
  });
  return { faults, types, judged };
}

/** By their places in the lists. */
function joined(expected: readonly Worded[], given: readonly Worded[]): Map<number, number> {
  const owners = new Map<number, number[]>();
  for (const [index, { content }] of given.entries()) {
    for (const word of content) owners.set(word, [...(owners.get(word) ?? []), index]);
  }
  const pairs = expected.flatMap(({ content }, one) => {
    const others = new Set(content.flatMap((word) => owners.get(word) ?? []));
    const wanted = new Set(content);
    return Array.from(others, (other) => ({ one, other, common: commonOf(given[other]?.content ?? [], wanted) }));
  });
  pairs.sort((a, b) => b.common - a.common || a.one - b.one || a.other - b.other);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { one, other } of pairs) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return partners;
}

function kindsOf(one: Worded, other: Worded, words: Words): ErrorKind[] {
  const [gold, found] = [new Set(one.content), new Set(other.content)];
  const isLong = other.content.some((word) => !gold.has(word));
  const isShort = one.content.some((word) => !found.has(word));
  const kinds: ErrorKind[] = [];
  if (isLong && isShort) kinds.push('wrong border');
  else if (isLong) kinds.push('content too long');
  else if (isShort) kinds.push('content too short');
  if (!isSpeakerRight(one, other, words)) kinds.push('wrong speaker');
  return kinds;
}

function isSpeakerRight(one: Worded, other: Worded, words: Words): boolean {
  const expected = words.within(one.statement.source);
  const given = new Set(words.within(other.statement.source));
  return expected.length === 0 ? given.size === 0 : commonOf(expected, given) > 0;
}

function isHalf(one: Worded, other: Worded): boolean {
  const common = commonOf(one.content, new Set(other.content));
  return 2 * common >= one.content.length + other.content.length - common;
}

function around({ content }: Statement): Span {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}
