/** Expressions that count from the day of publication: "yesterday", "last week", "Thursday", "Thursday at noon". */
import type { Meaning } from './meaning.js';

export function isOfPublication(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'timed':
      return meaning.date !== null && isOfPublication(meaning.date);
    case 'counted':
      return isOfPublication(meaning.date);
    case 'shift':
      return meaning.from === 'published';
    case 'calendar':
      return meaning.weekday !== null && meaning.month === null;
    default:
      return false;
  }
}
