/** What stands around a story, told by its words alone: for texts of which nobody says more than their characters. */
import { LINES_AROUND } from '../english/copies.js';
import { anyOf } from '../english/words.js';
import { kindOf, LINE_END, SPACE } from './characters.js';
import type { Around } from './document.js';

/** In text order. */
export function guessAround(text: string): Around[] {
  const around: Around[] = [];
  let line = 0;
  let isLead = true;
  for (const { start, end } of linesOf(text)) {
    const words = text.slice(start, Math.min(end, start + LONGEST_LINE));
    const isShort = end - start < LONGEST_LINE;
    if (isShort && FURNITURE.test(words)) around.push({ start, end, kind: 'furniture' });
    else if (line < FIRST_LINES && isShort && BYLINE.test(words)) around.push({ start, end, kind: 'byline' });
    else if (line === 0 && isHeadline(text, start, end)) around.push({ start, end, kind: 'headline' });
    else if (isLead) {
      const [dateline] = DATELINE.exec(words) ?? [];
      if (dateline !== undefined) around.push({ start, end: start + dateline.length, kind: 'dateline' });
      isLead = false;
    }
    line += 1;
  }
  return around;
}

const LONGEST_LINE = 240;
const FIRST_LINES = 4;

/** Without what is white at their ends; empty ones are left out. */
function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = -1;
  let end = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const kind = index < text.length ? kindOf(text.charCodeAt(index)) : LINE_END;
    if (kind === LINE_END) {
      if (start >= 0) yield { start, end };
      start = -1;
    } else if (kind !== SPACE) {
      if (start < 0) start = index;
      end = index + 1;
    }
  }
}

/** A short first line without a stop, over something longer. */
function isHeadline(text: string, start: number, end: number): boolean {
  return (
    end - start <= 160 && !/[.!?:,;”"’)]$/.test(text.slice(start, end).trimEnd()) && text.length - end > end - start
  );
}

const BYLINE = /^(?:by|from) (?:\p{Lu}|staff\b|our\b)[^.!?]{1,80}$/iu;
/** `LISBON, March 7 (HNS) -`, `Lisbon (HNS) —`, `(HNS) -`, `LISBON -` */
const DATELINE =
  /^(?:\([^()]{2,30}\) ?(?:-{1,2}|–|—)|\p{Lu}[^\n()–—]{1,60}?\([^()]{2,40}\) ?(?:-{1,2}|–|—|:)|\p{Lu}{3,}[^\n()–—:]{0,40}? ?(?:--|–|—| - )|\p{Lu}{3,}[^\n()–—.]{0,40}?: )\s*/u;

/** Lines that ask, offer, credit and sign, and marks at the end: `-30-`. */
const FURNITURE = new RegExp(`^(?:${anyOf(LINES_AROUND)}|-30-|#{3}|\\(?ends?\\)?$)`, 'i');
