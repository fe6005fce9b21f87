/** Which places the mentions of a fixture stand for. */

import { type Locator, parsePointer } from '../compare/index.js';
import type { Span } from '../document/index.js';
import type { MentionKind } from '../record.js';

/** A mention as a fixture lists it. */
export interface MentionEntry {
  readonly entity: number;
  readonly kind: MentionKind;
  readonly written: string;
  /** Where it stands in the fixture. */
  readonly at: readonly (string | number)[];
}

export interface MentionPlace {
  readonly entry: MentionEntry;
  readonly span: Span;
}

/**
 * An entry stands for all its places that do not lie inside a longer listed mention; a place that another entry names by
 * its number is that entry's alone.
 *
 * @param missing called for an entry that has no place left
 * @param clash called for an entry that has a place in common with another one, unless both name it by its number
 */
export function mentionPlaces(
  entries: readonly MentionEntry[],
  locator: Locator,
  missing: (at: MentionEntry['at'], written: string) => never,
  clash: (entry: MentionEntry, other: MentionEntry) => never,
): MentionPlace[] {
  const listed = entries.flatMap((entry) => {
    const pointer = parsePointer(entry.written);
    const spans = locator.candidates(pointer);
    return spans.map((span) => ({ entry, span, numbered: pointer.number !== null }));
  });
  const numbered = new Set(listed.filter((place) => place.numbered).map(({ span }) => keyOf(span)));
  const kept = notInside(listed).filter((place) => place.numbered || !numbered.has(keyOf(place.span)));
  const owners = new Map<string, MentionEntry>();
  const found = new Set<MentionEntry>();
  for (const { entry, span, ...place } of kept) {
    const owner = owners.get(keyOf(span));
    if (owner !== undefined && !place.numbered) clash(entry, owner);
    owners.set(keyOf(span), entry);
    found.add(entry);
  }
  for (const entry of entries) if (!found.has(entry)) missing(entry.at, entry.written);
  return kept;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Drops unnumbered places that lie inside a longer one. */
function notInside<Place extends MentionPlace & { readonly numbered: boolean }>(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let widest: Span = { start: -1, end: -1 };
  return sorted.filter(({ span, numbered }) => {
    const inside = span.end <= widest.end && keyOf(span) !== keyOf(widest);
    if (span.end > widest.end) widest = span;
    return numbered || !inside;
  });
}
