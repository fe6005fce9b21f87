/** Two versions of what is said of a text, as a report shows what differs between them. Pure: the page asks, too, for two versions of a story. */
import { align, compare, type Facts, type Difference as Found, type QuoteFact } from '../compare/index.js';
import type { Span } from '../document/index.js';
import type { Difference } from './contract.js';

/**
 * In the order of the text of the later one.
 *
 * @param document number of the later one
 */
export function differencesOf(before: Facts, after: Facts, document: number): Difference[] {
  // What stands in the later text is then placed exactly, and only what has gone by what is left around it.
  return compare(after, before).map((difference) => {
    const [later, earlier] = sidesOf(difference);
    return differenceOf(difference, { document, text: after.text, kind: KINDS[difference.change], earlier, later });
  });
}

/** Of a comparison the other way round: the later one is what was expected. */
const KINDS = { missing: 'new', unexpected: 'gone', differs: 'changed' } as const;
/** The right way round. */
const KINDS_EXPECTED = { missing: 'gone', unexpected: 'new', differs: 'changed' } as const;

/** What a fixture expects and what was found, with places of the text that was found. */
export function differencesFrom(
  differences: readonly Found[],
  { expected, found }: { readonly expected: string; readonly found: string },
  document: number,
): Difference[] {
  const place = placedIn(found, expected);
  return differences.map((difference) => {
    const [earlier, later] = sidesOf(difference);
    const at = difference.at && place(difference.at);
    const kind = KINDS_EXPECTED[difference.change];
    return differenceOf({ ...difference, at }, { document, text: found, kind, earlier, later });
  });
}

/** In words what each side has. What only one has is told whole: its key says it on a command line, and on a page nothing else does. */
function sidesOf({ subject, about, expected, found }: Found): [expected: string, found: string] {
  const [should, does] = [expected ?? about, found ?? about];
  if (subject.of === 'role') return [subject.expected ?? should, subject.found ?? does];
  if (subject.of === 'statement' && subject.property === null) {
    const told = (quote: QuoteFact | null, summary: string) =>
      quote === null ? '' : `${cut(quote.words)} (${summary})`;
    return [told(subject.expected, should), told(subject.found, does)];
  }
  if (subject.of === 'entity' && subject.property === null) return [about, about];
  if (subject.of === 'mentions' && subject.property === null) {
    const [mention] = [...subject.expected, ...subject.found];
    const told = mention === undefined ? about : `${mention.kind} ${mention.text}`;
    return [told, told];
  }
  return [should, does];
}

/** UTF-16 units of a statement that are shown. */
const LONGEST = 200;

function cut(words: string): string {
  return words.length > LONGEST ? `${wellFormed(words.slice(0, LONGEST))}…` : words;
}

/** Leads spans of another version of a text to where they stand in it. */
export function placedIn(text: string, other: string): (span: Span) => Span {
  if (text === other) return (span) => span;
  const { toExpected } = align(text, other);
  return (span) => {
    if (span.end > span.start) return toExpected(span);
    const { start } = toExpected({ start: span.start, end: span.start + 1 });
    return { start, end: start };
  };
}

/** UTF-16 units that are shown on each side. */
const AROUND = 60;

interface Shown extends Pick<Difference, 'document' | 'kind'> {
  /** Of the later one. */
  readonly text: string;
  readonly earlier: string;
  readonly later: string;
}

function differenceOf(
  { layer, about, at }: Pick<Found, 'layer' | 'about' | 'at'>,
  { document, kind, text, earlier, later }: Shown,
): Difference {
  return {
    document,
    kind,
    layer,
    about,
    start: at?.start ?? null,
    end: at?.end ?? null,
    before: kind === 'new' ? null : earlier,
    after: kind === 'gone' ? null : later,
    around: at === null ? ['', ''] : aroundOf(text, at),
    reason: null,
    pointer: null,
  };
}

export function aroundOf(text: string, { start, end }: Span): [string, string] {
  return [wellFormed(text.slice(Math.max(0, start - AROUND), start)), wellFormed(text.slice(end, end + AROUND))];
}

/** Without halves of a character at the ends. */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
