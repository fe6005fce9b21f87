/**
 * Sentence boundaries: wink-nlp's, corrected.
 *
 *     “We will act. Today.” | he said.     no boundary before a small letter
 *     Gen. | Ruiz left.                    nor behind an abbreviation that a name follows
 *     “No. |” She left.                    closing marks belong to what they close
 *     at 5 p.m. The court …                but one where an abbreviation ends a sentence
 *     LISBON, March 3. /AGENCY/. Two …     a dateline's stops end nothing
 */
import type { Sentence, Span, Tokens } from '../document.js';
import { BEFORE_NAME, ENDS_OR_NOT } from './abbreviations.js';
import type { ParagraphReading } from './tokens.js';

/**
 * @param readings one a paragraph, in order; their tokens, one after the other, are `tokens`
 * @param dateline belongs to the sentence behind it, whatever stops stand in it
 * @param furniture indices of the paragraphs that later stages pass over
 */
export function sentencesOf(
  tokens: Tokens,
  readings: readonly ParagraphReading[],
  dateline: Span | null,
  furniture: ReadonlySet<number>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  readings.forEach((reading, paragraph) => {
    const end = first + reading.tokens.length;
    let firstToken = first;
    for (let token = first + 1; token <= end; token += 1) {
      const proposed = reading.sentenceEnds.has(token - first);
      const inDateline =
        dateline !== null && dateline.start < tokens.start(token) && tokens.end(token - 1) <= dateline.end;
      if (token < end && (inDateline || !isBoundary(tokens, firstToken, token, proposed))) continue;
      sentences.push({
        ...tokens.span(firstToken, token),
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

const CLOSING = /^["”’')\]»]+$/;
const OPENING = /^["“‘'([«]+$/;
const FINAL = /^(?:[.!?]+|…|\.\.\.+)$/;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;

/** Whether a sentence that began at token `first` ends in front of token `next`. */
function isBoundary(tokens: Tokens, first: number, next: number, proposed: boolean): boolean {
  const opening = skip(tokens, next, 1, OPENING);
  const begins = tokens.text(opening);
  if (SMALL.test(begins)) return false;
  if (closesWhatStandsBefore(tokens, first, next)) return false;
  const last = skip(tokens, next - 1, -1, CLOSING);
  const ends = tokens.text(last);
  if (last < first) return false;
  if (isFinal(ends)) {
    if (BEFORE_NAME.has(tokens.lower(last))) return false;
    if (isNameInitial(tokens, last, opening)) return false;
    if (ENDS_OR_NOT.has(tokens.lower(last))) return endsHere(tokens, last, opening);
    return proposed || (CAPITAL.test(begins) && tokens.spaceBefore(next));
  }
  if (FINAL.test(ends)) {
    const abbreviation = tokens.spaceBefore(last) ? '' : `${tokens.lower(last - 1)}.`;
    if (BEFORE_NAME.has(abbreviation)) return false;
    if (!tokens.spaceBefore(next) && last === next - 1 && !CAPITAL.test(begins)) return false;
    return proposed || CAPITAL.test(begins) || last < next - 1;
  }
  return false;
}

/** wink-nlp leaves the stop on an abbreviation: `Gen.`, `U.S.`, `p.m.` */
function isFinal(token: string): boolean {
  return token.length > 1 && token.endsWith('.') && !FINAL.test(token);
}

/** A mark directly behind the stop closes; a straight one behind a space opens, unless one is open since `first`. */
function closesWhatStandsBefore(tokens: Tokens, first: number, next: number): boolean {
  const mark = tokens.text(next);
  if (!CLOSING.test(mark)) return false;
  if (!tokens.spaceBefore(next)) return true;
  if (mark !== '"') return !/^['’]$/.test(mark);
  let open = false;
  for (let token = Math.max(first, next - 400); token < next; token += 1) {
    if (tokens.text(token) === '"') open = !open;
  }
  return open;
}

/** `J. R. Ewing`, `Maria K. Lund`: the initial of a name that goes on. */
function isNameInitial(tokens: Tokens, last: number, next: number): boolean {
  return INITIAL.test(tokens.text(last)) && CAPITAL.test(tokens.text(next)) && !isOpener(tokens.lower(next));
}

/** Words that begin sentences far more often than they go on a name. */
const OPENERS: ReadonlySet<string> = new Set(
  'the a an he she it they we i you this that these those there in on at but and for if when while after as his her its their our however meanwhile'.split(
    ' ',
  ),
);

function isOpener(word: string): boolean {
  return OPENERS.has(word);
}

/** `in the U.S. The court` ends, `the U.S. Senate` goes on; `at 5 p.m. Friday` goes on, `at 5 p.m. Police` ends. */
function endsHere(tokens: Tokens, last: number, next: number): boolean {
  if (isOpener(tokens.lower(next))) return true;
  const clock = /^[ap]\.m\.$/.test(tokens.lower(last));
  return (
    clock &&
    CAPITAL.test(tokens.text(next)) &&
    !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^[A-Z]{2,4}$/i.test(tokens.text(next))
  );
}

/** More marks in a row are no punctuation; without an end to them, a line of marks would take quadratic time. */
const MOST_MARKS = 20;

/** The first token from `from` on, in steps of `step`, that is not such a mark. */
function skip(tokens: Tokens, from: number, step: 1 | -1, marks: RegExp): number {
  let token = from;
  const limit = from + step * MOST_MARKS;
  while (token !== limit && token >= 0 && token < tokens.length && marks.test(tokens.text(token))) token += step;
  return token;
}
