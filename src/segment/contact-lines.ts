/**
 * Lines below `Media contact:` that no word tells: who is to be asked, and where that person works.
 *
 *     Media contact:
 *     Tom Bell
 *     Head of Press, Harwick Port
 *     tom.bell@harwick.example
 */

import type { Span } from '../document/index.js';
import { WHOSE_CONTACTS } from '../english/furniture.js';
import { anyOf } from '../english/words.js';
import { furnitureKind } from './furniture.js';

/** A line that asks for more: it ends in a colon, or says nothing but that contacts come. */
const HEADING = new RegExp(
  String.raw`^(?:for (?:more|further) information|(?:${anyOf(WHOSE_CONTACTS)}(?: and | & |\/| )?){0,4}(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: details| information)?)(?:,? please contact|,? contact)?:?$`,
  'i',
);
/** UTF-16 code units: longer lines are prose. */
const MAX_LINE = 80;
/** No more lines belong to one heading. */
const MAX_LINES = 12;
/** Between two lines that surely belong to it. */
const MAX_BETWEEN = 4;

/** Starts of the lines between such a heading and the last address or number below it; without those that their words tell. */
export function contactLines(text: string, paragraphs: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  paragraphs.forEach(({ start, end }, index) => {
    if (end - start > MAX_LINE || !HEADING.test(text.slice(start, end))) return;
    let pending: number[] = [];
    for (const line of paragraphs.slice(index + 1, index + 1 + MAX_LINES)) {
      const words = text.slice(line.start, line.end);
      const kind = furnitureKind(words);
      if (kind === 'contact') {
        for (const between of pending) found.add(between);
        pending = [];
      } else if (kind !== null || pending.length >= MAX_BETWEEN || !isPartOfAddress(words)) break;
      else pending.push(line.start);
    }
  });
  return found;
}

/** A name, an office, a street: short, and without the stop of a sentence. */
function isPartOfAddress(line: string): boolean {
  return (
    line.length <= MAX_LINE &&
    /^[\p{Lu}\d]/u.test(line) &&
    !/[.!?:]["”]?$/.test(line.replace(/\b(?:Ltd|Inc|Co|Corp|Jr|Sr|St|Rd)\.$/, ''))
  );
}
