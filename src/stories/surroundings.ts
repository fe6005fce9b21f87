/** What stands around a story, told by its words alone: for texts of which nobody says more than their characters. */
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

function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const {
    0: { length },
    index,
  } of text.matchAll(/[^\n\r\u2028\u2029]*[^\s][^\n\r\u2028\u2029]*/g)) {
    const indent = /^\s*/.exec(text.slice(index, index + LONGEST_LINE))?.[0].length ?? 0;
    yield { start: index + Math.min(indent, length), end: index + length };
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

/** Lines that ask, offer, credit and sign. */
const FURNITURE =
  /^(?:read (?:more|also|next)|see also|also read|related|more on this|most read|(?:to )?(?:sign up|subscribe)|share (?:this|on)|follow (?:us|our|the)|click here|advertisement\b|this (?:story|article|report) (?:was|is|has been|first)|copyright|©|\(c\)|all rights reserved|(?:additional |further )?(?:reporting|writing|editing|compiled|photograph(?:y|s)?|photos?|picture|image) by|\(?(?:additional )?reporting by|photo(?:graph)?s?:|(?:first |last )?(?:published|updated|posted|modified)\b.{0,60}\d|\d{1,2}[:.]\d\d|(?:support|donate to|become a (?:member|supporter))|get (?:the|our|your) .{0,40}(?:newsletter|inbox|app)|for more (?:news|stories|information)|editor'?s'? note|correction|clarification|news in your inbox|download (?:the|our) app|have you (?:got|seen|been)|contact (?:us|the)|email:|tel:|\(?end(?:s|it)?\)?$|-30-|#{3})/i;
