/**
 * Whether a place and a date, in either order, open the report: "PORTO, Portugal, Sept. 9, 2025 – The …", "CHICAGO -- March 7, 2023 -- …", "SALEM,
 * Ore.--(HARBOR WIRE)--March 7, 2023--…", "March 7, 2023 – Salem – …".
 */
import type { Segmentation, Span } from '../document/index.js';
import { WITHIN_PLACES } from './english/lexicons/places-in-datelines.js';

/** @param span where the date stands */
export function opensReport({ text, paragraphs }: Segmentation, span: Span): boolean {
  const place = paragraphs
    .slice(0, LINES_SEARCHED)
    .findIndex(({ start, end }) => start <= span.start && span.end <= end);
  const paragraph = paragraphs[place];
  if (paragraph === undefined || span.start - paragraph.start > REACH) return false;
  const before = text.slice(paragraph.start, span.start);
  const after = text.slice(span.end, span.end + REACH);
  if (!/^\.? ?(?:\([^)]*\)|\/[^/]*\/)? ?(?:—|–|--|-|:)/.test(after)) return false;
  if (/^\p{Lu}{3,}[^.!?]*, ?$/u.test(before)) return true;
  if (before === '') return namesPlace(after.split(/—|–|--| - /)[1] ?? '') && / ?(?:—|–|--| - )/.test(after.slice(4));
  // A line of a history looks alike, "London, 3 May 1919 – The first flight": near the top only
  return place <= LAST_OPENING && /(?:—|–|--|,|\)|:| -) ?$/.test(before) && namesPlace(before);
}

const LINES_SEARCHED = 14;
const LAST_OPENING = 3;
/** In characters. */
const REACH = 70;

/** "Salem, Ore.", "SALEM, Ore.--(HARBOR WIRE)": words with capitals, and those that stand within names of places. */
function namesPlace(stretch: string): boolean {
  const names = stretch.split(/[\s,./()–—:-]+/).filter((name) => name !== '');
  if (names.length === 0 || names.length > MAX_NAMES) return false;
  return names.every((name) => /^\p{Lu}/u.test(name) || WITHIN_PLACES.has(name));
}

const MAX_NAMES = 8;
