/** Compares quotations. Those with most content in common are the same; a cue in common says so too. */
import { overlaps, type Span } from '../document/index.js';
import type { Difference, Labels } from './difference.js';
import type { Facts, QuoteFact } from './facts.js';
import { NONE } from './furniture.js';
import { type Candidate, matchBest } from './match.js';
import { lowerBound } from './search.js';

/**
 * @param found aligned to the expected text
 * @param alike indices of the found entities that have mentions of the expected one; the first is the same
 */
export function compareQuotes(
  expected: Facts,
  found: Facts,
  alike: ReadonlyMap<number, readonly number[]>,
  labels: Labels,
): Difference[] {
  const same = matchBest(candidates(expected.quotes, found.quotes));
  const matched = new Set(same.values());
  const name = namer(labels);
  const differences = expected.quotes.flatMap((quote, index): Difference[] => {
    const label = name(quote);
    const other = found.quotes[same.get(index) ?? -1];
    if (other !== undefined) return compareQuote(label, quote, other, alike, found);
    return [lone('missing', label, quote)];
  });
  const nameUnexpected = namer(labels);
  const unexpected = found.quotes.filter((_, index) => !matched.has(index));
  return [...differences, ...unexpected.map((quote) => lone('unexpected', nameUnexpected(quote), quote))];
}

/** Of a quotation that only one side has. */
function lone(change: 'missing' | 'unexpected', label: string, quote: QuoteFact): Difference {
  const [expected, found] = change === 'missing' ? [summary(quote), null] : [null, summary(quote)];
  const at = quote.content[0] ?? null;
  const sides = change === 'missing' ? { expected: quote, found: null } : { expected: null, found: quote };
  const subject = { of: 'statement', ...sides, property: null } as const;
  return { key: `quote ${change}: ${label}`, layer: 'statement', change, about: label, subject, at, expected, found };
}

/** Quotations that begin alike are numbered. */
function namer(labels: Labels): (quote: QuoteFact) => string {
  const counts = new Map<string, number>();
  return ({ words }) => {
    const label = labels.beginning(words);
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return count === 1 ? label : `${label} #${count}`;
  };
}

/** Less content in common than this share of both together is chance, unless the cue is the same. */
const LEAST_SHARE = 0.25;
/** A cue in common weighs less than equal content and more than most other shares. */
const CUE_WEIGHT = 0.5;

/** Both lists are in text order, so only neighbours are looked at. */
function candidates(expected: readonly QuoteFact[], found: readonly QuoteFact[]): Candidate[] {
  const sorted = found.map((quote, index) => ({ quote, index, whole: wholeOf(quote) }));
  sorted.sort((a, b) => a.whole.start - b.whole.start);
  const longest = Math.max(0, ...sorted.map(({ whole }) => whole.end - whole.start));
  const list: Candidate[] = [];
  expected.forEach((quote, index) => {
    const whole = wholeOf(quote);
    for (const other of within(sorted, whole.start - longest, whole.end)) {
      if (!overlaps(whole, other.whole)) continue;
      const share = shareOf(quote.content, other.quote.content);
      const sameCue = quote.cue !== null && other.quote.cue !== null && overlaps(quote.cue, other.quote.cue);
      if (share === 0 || (share < LEAST_SHARE && !sameCue)) continue;
      const weight = (share === 1 ? 1 : 0) + share + (sameCue ? CUE_WEIGHT : 0);
      list.push({ expected: index, found: other.index, weight });
    }
  });
  return list;
}

/** The items, sorted by start, that start in [from, to). */
function within<T extends { readonly whole: Span }>(sorted: readonly T[], from: number, to: number): T[] {
  const start = ({ whole }: T) => whole.start;
  return sorted.slice(lowerBound(sorted, from, start), lowerBound(sorted, to, start));
}

function wholeOf({ content }: QuoteFact): Span {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

/** Common units over all units of two contents: 1 when they are equal. */
function shareOf(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const one of a) {
    for (const other of b) common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  return common === 0 ? 0 : common / (lengthOf(a) + lengthOf(b) - common);
}

function lengthOf(parts: readonly Span[]): number {
  return parts.reduce((length, { start, end }) => length + end - start, 0);
}

function compareQuote(
  label: string,
  expected: QuoteFact,
  found: QuoteFact,
  alike: ReadonlyMap<number, readonly number[]>,
  facts: Facts,
): Difference[] {
  const differences: Difference[] = [];
  const add = (property: string, at: Span | undefined, should: string, does: string) => {
    const about = `${label}: ${property}`;
    const change = does === NONE ? 'missing' : should === NONE ? 'unexpected' : 'differs';
    differences.push({
      key: `quote ${about}`,
      layer: 'statement',
      change,
      about,
      subject: { of: 'statement', expected, found, property },
      at: at ?? null,
      expected: should,
      found: does,
    });
  };
  if (shareOf(expected.content, found.content) < 1 || expected.content.length !== found.content.length) {
    add('content', expected.content[0], expected.words, found.words);
  } else if (expected.kind !== found.kind) add('kind', expected.content[0], expected.kind, found.kind);

  const [should, does] = [expected.speaker, found.speaker];
  if (!samePlace(should, does)) {
    add('speaker', should ?? expected.content[0], should?.text ?? NONE, does?.text ?? NONE);
  } else if (should && does) {
    if (should.kind !== does.kind) add('speaker kind', should, should.kind, does.kind);
    const entities = should.entity === null ? undefined : alike.get(should.entity);
    if (entities !== undefined && (does.entity === null || !entities.includes(does.entity))) {
      const nameOf = (index: number | null | undefined) => facts.entities[index ?? -1]?.name ?? NONE;
      add('speaker entity', should, nameOf(entities[0]), nameOf(does.entity));
    }
  }
  if (!samePlace(expected.cue, found.cue)) {
    add('cue', expected.cue ?? expected.content[0], expected.cue?.text ?? NONE, found.cue?.text ?? NONE);
  }
  return differences;
}

function samePlace(a: Span | null, b: Span | null): boolean {
  return a === null || b === null ? a === b : a.start === b.start && a.end === b.end;
}

function summary({ kind, speaker, cue }: QuoteFact): string {
  return [kind, `speaker ${speaker?.text ?? NONE}`, `cue ${cue?.text ?? NONE}`].join(', ');
}
