/**
 * Whether a text is news or a narrative.
 *
 * News speaks of the days around its publication: "Thursday", "last week", "yesterday". A narrative gives years and then
 * goes on from there: "In 1941 …, in June …, two days later …". Counted is what points to the day of publication against
 * the years of other times.
 */

import type { Expression, Meaning } from './meaning.js';
import { isOfPublication } from './of-publication.js';
import type { Day } from './resolve/calendar/days.js';

export type Style = 'news' | 'narrative';

/** Years that a narrative names at least. */
const MIN_YEARS = 5;
/** And for every expression that points to the day of publication. */
const YEARS_PER_POINTER = 4;

export function styleOf(expressions: readonly Expression[], published: Day | null): Style {
  let years = 0;
  let pointers = 0;
  for (const { meaning } of expressions) {
    if (namesOtherYear(meaning, published)) years += 1;
    if (isOfPublication(meaning)) pointers += 1;
  }
  return years >= MIN_YEARS && years >= pointers * YEARS_PER_POINTER ? 'narrative' : 'news';
}

function namesOtherYear(meaning: Meaning, published: Day | null): boolean {
  if (meaning.kind === 'timed') return meaning.date !== null && namesOtherYear(meaning.date, published);
  const year = meaning.kind === 'calendar' || meaning.kind === 'year-part' ? meaning.year : null;
  if (year === null || !('number' in year)) return false;
  return published === null || Math.abs(year.number - published.year) >= 1;
}
