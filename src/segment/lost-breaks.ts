/**
 * Line ends that were lost: a heading, a field, a footer or a farewell stands in one line with what comes after it.
 *
 *     Harwick Quay | It was built in 1911.          From: Ana Lund <ana@acme.example> | The ferries …
 *     WHEN: Monday, 9 a.m. | WHERE: the quay        We sail on. | *** | The second crew …
 *     … our crew :-) | Posted by ana                Kind regards, | Ana Lund
 */
import type { Tokens } from '../document/index.js';
import { WEEKDAYS } from '../english/calendar.js';
import { FAREWELLS, FIELDS, HEADS, NAMES_TITLE, PLAIN_FAREWELLS } from '../english/line-words.js';
import { FREQUENT_WORDS } from '../english/sentence-words.js';
import { isOpener } from './abbreviation-ends.js';

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const LETTER = /\p{L}$/u;
const SMILEY = /^(?:[:;]['’]?-?[)(DPp]+|<3+)$/;
const RULE = /^(?:-{4,}|={3,}|\*{3,}|#{3,}|~{3,})$/;
/** `(a) The borrower` */
const LETTERED = /^(?:\p{L}|[ivx]{1,5}|\d{1,2})$/u;
const MAIL = /^[^\s@]+@[^\s@]+$/;

/** Whether token `next` begins a line, in a sentence that began at `first` and a paragraph that ends at `end`. */
export function beginsLine(tokens: Tokens, first: number, next: number, end: number): boolean {
  // Most tokens are told by their first unit alone.
  const unit = tokens.unit(next, 0);
  if (unit >= SMALL_A && unit <= SMALL_Z) return false;
  if (unit === STAR) return isAfterStars(tokens, first, next);
  const capital = unit > 0x7f ? CAPITAL.test(tokens.text(next)) : unit >= CAPITAL_A && unit <= CAPITAL_Z;
  if (!capital || !tokens.spaceBefore(next)) return false;
  const before = tokens.unit(next - 1, 0);
  if (before === STOP) return false; // others look at stops
  if (HEAD_UNITS.has(unit) && isLetter(before) && beginsProse(tokens, next, end)) return true;
  if (beginsField(tokens, first, next)) return true;
  if ((unit === CAPITAL_P || unit === CAPITAL_F) && isFooter(tokens, next)) return true;
  if (end - next <= MAX_SIGNATURE && next - first <= MAX_FAREWELL && isSignature(tokens, first, next, end)) return true;
  if (tokens.isPlain(next - 1)) return false;
  return (
    isAfterMark(tokens, first, next) ||
    isAfterDay(tokens, first, next) ||
    (before === BRACKET && beginsAfterBracket(tokens, next, end))
  );
}

function isLetter(unit: number): boolean {
  return unit > 0x7f || (unit >= CAPITAL_A && unit <= SMALL_Z);
}

/** First letters of {@link HEADS}. */
const HEAD_UNITS: ReadonlySet<number> = new Set(Array.from(HEADS, (head) => head.charCodeAt(0)));

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const CAPITAL_F = 0x46;
const CAPITAL_P = 0x50;
const BRACKET = 0x29;
const STAR = 0x2a;
const STOP = 0x2e;
const COLON = 0x3a;
/** Tokens of a farewell with its comma; of a name with an address and a role. */
const MAX_FAREWELL = 4;
const MAX_SIGNATURE = 12;

/** `Harwick Quay | It was built`: a pronoun or `The` with a capital, before words in small letters. */
function beginsProse(tokens: Tokens, next: number, end: number): boolean {
  if (!isBeforeSmall(tokens, next, end) || !HEADS.has(tokens.text(next))) return false;
  const before = tokens.text(next - 1);
  return LETTER.test(before) && !FREQUENT_WORDS.has(before.toLowerCase()) && !NAMES_TITLE.has(before.toLowerCase());
}

/** `(Ana Lund) | All the crews left`; not `(a) The borrower`. */
function beginsAfterBracket(tokens: Tokens, next: number, end: number): boolean {
  if (!isBeforeSmall(tokens, next, end) || !isOpener(tokens.lower(next))) return false;
  return !(tokens.text(next - 3) === '(' && LETTERED.test(tokens.text(next - 2)));
}

/** Two words in small letters come next; `'s` belongs to the first. */
function isBeforeSmall(tokens: Tokens, next: number, end: number): boolean {
  const unit = tokens.unit(next + 1, 0);
  if (next + 2 >= end || (unit >= CAPITAL_A && unit <= CAPITAL_Z) || unit === COLON) return false;
  const after = /^['’]\p{Ll}/u.test(tokens.text(next + 1)) ? next + 2 : next + 1;
  return isSmallWord(tokens, after) && (isSmallWord(tokens, after + 1) || tokens.text(after + 1) === ',');
}

function isSmallWord(tokens: Tokens, token: number): boolean {
  return token < tokens.length && tokens.spaceBefore(token) && SMALL.test(tokens.text(token));
}

/** `Price: 2 euros | Posted: Monday`: the sentence is a field already. `Talks on tides | WHEN: Monday`: labels in capitals. */
function beginsField(tokens: Tokens, first: number, next: number): boolean {
  const colon = colonAfter(tokens, next);
  if (colon === next) return false;
  const label = tokens.slice(next, colon).trim();
  const known = FIELDS.has(label.toLowerCase());
  if (/^step [\p{L}\d]+$/iu.test(label)) return tokens.text(next - 1) !== ':';
  return known && (isField(tokens, first, next) || ADVISORY.test(label));
}

/** `WHEN`, `WHERE` */
const ADVISORY = /^WH[A-Z]{1,3}$/;

/** A label and a colon: `WHEN: Monday`. */
function isField(tokens: Tokens, first: number, next: number): boolean {
  const colon = colonAfter(tokens, first);
  return colon > first && colon < next - 1 && FIELDS.has(tokens.slice(first, colon).trim().toLowerCase());
}

/** The colon after a label of at most three tokens; its own start if there is none. */
function colonAfter(tokens: Tokens, label: number): number {
  for (let token = label + 1; token <= label + 3; token += 1) if (tokens.unit(token, 0) === COLON) return token;
  return label;
}

/** `Posted by ana`, `Filed under ships` */
function isFooter(tokens: Tokens, next: number): boolean {
  const word = tokens.text(next);
  if (word !== 'Posted' && word !== 'Filed') return false;
  const marked =
    LETTER.test(tokens.text(next - 1)) ||
    SMILEY.test(tokens.text(next - 1)) ||
    /^(?:--?|\))$/.test(tokens.text(next - 1));
  return marked && tokens.text(next + 1) === (word === 'Posted' ? 'by' : 'under');
}

/** After a line of marks, a smiley, the sign before a signature, or the address in angle brackets of who wrote a mail. */
function isAfterMark(tokens: Tokens, first: number, next: number): boolean {
  if (!MARKS.has(tokens.unit(next - 1, 0))) return false;
  const mark = tokens.text(next - 1);
  if (RULE.test(mark)) return next - 1 === first || /^[-=]/.test(mark);
  if (mark === '--') return FAREWELLS.has(tokens.slice(next, next + 2).toLowerCase());
  if (SMILEY.test(mark)) return next - first > 2;
  return endsMail(tokens, first, next);
}

const MARKS: ReadonlySet<number> = new Set(Array.from('-=*#~:;<>', (mark) => mark.charCodeAt(0)));
const STARS = /^\*{1,2}$/;

/** `*Ports shut* | *Lisbon* The crews`: lines in bold letters, as mails write them. */
function isAfterStars(tokens: Tokens, first: number, next: number): boolean {
  if (!STARS.test(tokens.text(next)) || !tokens.spaceBefore(next)) return false;
  if (endsMail(tokens, first, next)) return true;
  if (tokens.spaceBefore(next + 1)) return false;
  const mark = tokens.text(next - 1);
  return (
    STARS.test(mark) && (next - 1 === first || !tokens.spaceBefore(next - 1)) && CAPITAL.test(tokens.text(next + 1))
  );
}

function endsMail(tokens: Tokens, first: number, next: number): boolean {
  return tokens.text(next - 1) === '>' && MAIL.test(tokens.text(next - 2)) && isField(tokens, first, next);
}

/** `Thursday, March 15, 2012 | The crews`: a day with its year is all that stands before. */
function isAfterDay(tokens: Tokens, first: number, next: number): boolean {
  const words = next - first;
  if (words < 4 || words > 7 || !YEAR.test(tokens.text(next - 1))) return false;
  return WEEKDAYS.has(tokens.lower(first)) && DAY.test(tokens.slice(first, next));
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^\p{L}+,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}$/u;

/** `Kind regards, | Ana Lund`, at the end of a letter or before an address. */
function isSignature(tokens: Tokens, first: number, next: number, end: number): boolean {
  const comma = tokens.text(next - 1) === ',';
  const farewell = tokens.slice(first, comma ? next - 1 : next).toLowerCase();
  if (!FAREWELLS.has(farewell) || !(comma || PLAIN_FAREWELLS.has(farewell))) return false;
  let token = next;
  while (token < end && token - next <= MAX_NAME && CAPITAL.test(tokens.text(token))) token += 1;
  return token === end || /^(?:www\.|https?:)|@/.test(tokens.text(token));
}

const MAX_NAME = 4;
