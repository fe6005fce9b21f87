/**
 * Sentence boundaries, by rules.
 *
 *     “We will act. Today.” | he said.     no boundary before a small letter
 *     Gen. | Ruiz left.                    nor after an abbreviation that a name follows
 *     “No. |” She left.                    closing marks belong to what they close
 *     at 5 p.m. The court …                but one where an abbreviation ends a sentence
 *     LISBON, March 3. /AGENCY/. Two …     a dateline's stops end nothing
 */
import type { Sentence, Span, Tokens } from '../document/index.js';
import { endsAfterName, endsHere, isNameInitial, isOpener } from './abbreviation-ends.js';
import { BEFORE_NAME, ENDS_OR_NOT } from './abbreviations.js';
import { endsInSmall } from './careless.js';
import { isGlued } from './glued.js';
import { listItems } from './list-items.js';
import { beginsLine } from './lost-breaks.js';
import {
  beforeReferences,
  beginsAfterOmission,
  beginsEllipsis,
  isBracketed,
  isBrokenOff,
  isEllipsis,
  isInBrackets,
  isMarker,
  isNameWithMark,
  isOmission,
  isStopApart,
  isYearOrReference,
} from './sentence-marks.js';

/**
 * @param paragraphEnds for every paragraph the index after its last token
 * @param dateline belongs to the sentence after it, whatever stops stand in it
 * @param furniture indices of the paragraphs that later stages pass over
 */
export function sentencesOf(
  tokens: Tokens,
  paragraphEnds: readonly number[],
  dateline: Span | null,
  furniture: ReadonlySet<number>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  paragraphEnds.forEach((end, paragraph) => {
    let firstToken = first;
    const list = listItems(tokens, first, end);
    const isList = list.begins.size > 0 || list.markers.size > 0;
    const hasBracket = first < end && BRACKET.test(tokens.slice(first, end));
    for (let token = first + 1; token <= end; token += 1) {
      const begins = token < end && ((isList && list.begins.has(token)) || beginsLine(tokens, firstToken, token, end));
      if (token < end && !begins && tokens.isPlain(token - 1)) continue;
      const inDateline =
        dateline !== null && dateline.start < tokens.start(token) && tokens.end(token - 1) <= dateline.end;
      const inside = inDateline || (isList && list.markers.has(token - 1));
      const ends =
        token === end ||
        (isList && list.begins.has(token)) ||
        (!inside &&
          (begins ||
            (isBoundary(tokens, firstToken, token) && !(hasBracket && isInBrackets(tokens, firstToken, token, end)))));
      if (!ends) continue;
      sentences.push({
        start: tokens.start(firstToken),
        end: tokens.end(token - 1),
        paragraph,
        firstToken,
        endToken: token,
        furniture: furniture.has(paragraph),
      });
      firstToken = token;
    }
    first = end;
  });
  return sentences;
}

const BRACKET = /[([]/;
const CLOSING = /^["”’')\]»]+$/;
const OPENING = /^["“‘'([«]+$/;
const FINAL = /^(?:[.!?]+|…|\.\.\.+)$/;
const SMALL = /^\p{Ll}/u;
/** `i` for `I` in careless writing; `iPhone`, `eBay`. */
const SMALL_OPENER = /^(?:i|\p{Ll}{1,4}\p{Lu}\p{L}+)$/u;
const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.){2,4}$/u;
/** Short words, numbers, commas, marks that open: most tokens, and no sentence ends after them. */
const INSIDE = /^(?:[\p{L}\p{N}-]{1,12}|[,;:([“‘«])$/u;
/** A web or mail address. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S|^\S+@\S+\.\w/i;
/** Marks that go on with what stands before: `(was it old?). Ships`, `:-)`. */
const GOES_ON = /^[.,;:=]/;
/** `p. 55` */
const SMALL_INITIAL = /^\p{Ll}\.$/u;
/** `Q. What did you see?`, in a transcript. */
const SPEAKER = /^[QA]\.$/;
const DASH = /^[-–—]/;
/** Begins the next item of a list, or who signs. */
const LIST_DASH = /^--?$/;
/** A line drawn with marks. */
const RULE = /^(?:-{4}|_{3}|\*{2}|#{3}|={3})/;

const LONG_RULE = /^(?:-{10}|_{10}|\*{10}|={10})/;

/** Whether a sentence that began at token `first` ends before token `next`. */
function isBoundary(tokens: Tokens, first: number, next: number): boolean {
  if (INSIDE.test(tokens.text(next - 1))) return false;
  if (!tokens.spaceBefore(next) && !isGlued(tokens, next)) return false;
  const opening = skip(tokens, next, 1, OPENING);
  const begins = tokens.text(opening);
  const last = skip(tokens, beforeReferences(tokens, next) - 1, -1, CLOSING);
  if (last < first) return isBracketed(tokens, first, next) && CAPITAL.test(begins);
  const ends = tokens.text(last);
  if (ADDRESS.test(ends)) return CAPITAL.test(begins) || ADDRESS.test(begins);
  if (ADDRESS.test(begins)) return FINAL.test(ends);
  if (isEllipsis(tokens, first, next)) return isStopApart(tokens, next - 4) && CAPITAL.test(begins);
  if (beginsEllipsis(tokens, next)) {
    return FINAL.test(ends) && !isStopApart(tokens, next - 1) && CAPITAL.test(tokens.text(next + 3));
  }
  if (RULE.test(begins)) return FINAL.test(ends) || LONG_RULE.test(begins);
  if (opening === next && GOES_ON.test(begins)) return false;
  if (isYearOrReference(tokens, opening)) return false;
  if (isBrokenOff(tokens, last, next)) return opening > next || (CAPITAL.test(begins) && isOpener(tokens.lower(next)));
  if (DASH.test(begins) && (last < next - 1 || !LIST_DASH.test(begins))) return false;
  if (isMarker(tokens, first, next)) return false;
  if (SMALL.test(begins) && !SMALL_OPENER.test(begins)) return opening === next && endsInSmall(tokens, first, next);
  if (closesWhatStandsBefore(tokens, first, next)) return false;
  if (isBracketed(tokens, first, next) && CAPITAL.test(begins)) return true;
  if (isFinal(ends)) {
    if (BEFORE_NAME.has(tokens.lower(last))) return endsAfterName(tokens, last, opening);
    if (isNameInitial(tokens, last, opening) || (last === first && SPEAKER.test(ends))) return false;
    if (ENDS_OR_NOT.has(tokens.lower(last))) return endsHere(tokens, first, last, opening);
    if (INITIALS.test(ends)) return isOpener(tokens.lower(opening));
    return CAPITAL.test(begins) || !SMALL_INITIAL.test(ends);
  }
  if (FINAL.test(ends)) {
    const isNumero = tokens.text(last - 1) === '°' && tokens.lower(last - 2) === 'n';
    if (isNumero || isNameWithMark(tokens, last, opening)) return false;
    return !isOmission(tokens, last) || (opening === next && beginsAfterOmission(tokens, last, next));
  }
  return false;
}

/** A token keeps the stop of its abbreviation: `Gen.`, `U.S.`, `p.m.` */
function isFinal(token: string): boolean {
  return token.length > 1 && token.endsWith('.') && !FINAL.test(token);
}

/** A mark directly after the stop closes; a straight one after a space opens, unless one is open since `first`. */
function closesWhatStandsBefore(tokens: Tokens, first: number, next: number): boolean {
  const mark = tokens.text(next);
  if (!CLOSING.test(mark)) return false;
  if (mark !== '"') return !/^['’]$/.test(mark);
  if (!tokens.spaceBefore(next + 1)) return false;
  let open = false;
  for (let token = Math.max(first, next - 400); token < next; token += 1) {
    if (tokens.text(token) === '"') open = !open;
  }
  return open;
}

/** More marks in a row are no punctuation; without an end to them, a line of marks would take quadratic time. */
const MAX_MARKS = 20;

/** The first token from `from` on, in steps of `step`, that is not such a mark. */
function skip(tokens: Tokens, from: number, step: 1 | -1, marks: RegExp): number {
  let token = from;
  const limit = from + step * MAX_MARKS;
  while (token !== limit && token >= 0 && token < tokens.length && marks.test(tokens.text(token))) token += step;
  return token;
}
