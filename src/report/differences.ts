/** Two versions of what is said of a text, as a report shows what differs between them. Pure: the page asks, too, for two versions of a story. */
import { align, compare, type Facts, type Difference as Found } from '../compare/index.js';
import type { Span } from '../document/index.js';
import type { Difference } from './contract.js';

/**
 * In the order of the text of the later one.
 *
 * @param document number of the later one
 */
export function differencesOf(before: Facts, after: Facts, document: number): Difference[] {
  // What stands in the later text is then placed exactly, and only what has gone by what is left around it.
  return compare(after, before).map(({ change, expected, found, layer, about, at }) =>
    differenceOf({ layer, about, at, before: found, after: expected }, KINDS[change], after.text, document),
  );
}

/** Of a comparison the other way round: the later one is what was expected. */
const KINDS = { missing: 'new', unexpected: 'gone', differs: 'changed' } as const;
/** The right way round. */
const KINDS_EXPECTED = { missing: 'gone', unexpected: 'new', differs: 'changed' } as const;

/** What a fixture expects, or gold, and what was found, with places of the text that was found. */
export function differencesFrom(
  differences: readonly Found[],
  { expected, found }: { readonly expected: string; readonly found: string },
  document: number,
): Difference[] {
  const place = placedIn(found, expected);
  return differences.map((each) => {
    const { layer, about, change } = each;
    const sides = { before: each.expected, after: each.found };
    const at = each.at && place(each.at);
    return differenceOf({ layer, about, at, ...sides }, KINDS_EXPECTED[change], found, document);
  });
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

interface Compared extends Pick<Found, 'layer' | 'about' | 'at'> {
  readonly before: string | null;
  readonly after: string | null;
}

function differenceOf(
  { layer, about, at, before, after }: Compared,
  kind: Difference['kind'],
  text: string,
  document: number,
): Difference {
  return {
    document,
    kind,
    layer,
    about,
    start: at?.start ?? null,
    end: at?.end ?? null,
    before: kind === 'new' ? null : (before ?? about),
    after: kind === 'gone' ? null : (after ?? about),
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
