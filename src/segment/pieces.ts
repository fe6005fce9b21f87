/**
 * The pieces of what stands between white space: words, numbers, marks.
 *
 *     “Don't     $4.2bn).       U.S.-led     Acme's    e-mail   (5pm,      10-12     AT&T   :-)
 *     “ Do n't   $ 4.2 bn ) .   U.S. - led   Acme 's   e-mail   ( 5 pm ,   10 - 12   AT&T   :-)
 */
import { CURRENCY_SIGNS } from '../english/currencies.js';
import { PREFIXES } from '../english/prefixes.js';
import { isAbbreviation } from './abbreviation-stops.js';
import { MERGED_WORDS } from './merged-words.js';
import { isUnit, LETTER, LONE_MARK, QUOTATION, WHOLE_START, WORD_END } from './units.js';
import { WHOLE } from './whole-tokens.js';

/** UTF-16 code units. Longer chunks are addresses, or no words: they are cut by the class of their characters. */
export const MAX_WORD = 80;

const WORD_UNIT = String.raw`[\p{L}\p{M}\p{N}\u200C\u200D]`;
const NO_MORE = String.raw`(?![\p{L}\p{N}])`;
/** Clock times and measures that stand apart from their number. */
const UNITS =
  '(?:[ap]\\.?m\\.?|[AP]\\.?M\\.?|[kcm]?m|k|K|kg|g|bn|pc|m|mn|tn|km|kmh|kph|mph|ft|in|lb|lbs|oz|hrs?|mins?|secs?|yrs?|[MGTkK][BWHh]z?|x|c|C|F|sq)';

/** `US`, `NT`: the letters before the dollar sign, longest first. */
const DOLLARS = [...CURRENCY_SIGNS.keys()]
  .flatMap((sign) => /^(\p{L}+)\$$/u.exec(sign)?.[1] ?? [])
  .sort((a, b) => b.length - a.length);

const PIECE = new RegExp(
  [
    // :-)   <3
    String.raw`(?<!\S)(?:[:;]['’]?-?[)(DPp]+|<3+)${NO_MORE}`,
    // U.S.   p.m.   U.S   J.K.
    String.raw`(?:\p{L}\.)+\p{L}${NO_MORE}\.?`,
    String.raw`(?:Ph|M|B|D|N|S|W|Psy|Ed)\.(?:D|Ed|Sc|Phil|Va|Dak|Mex)\.`,
    // J.Smith
    String.raw`\p{Lu}\.(?=\p{Lu}\p{Ll})`,
    // 's   're   'em   '90s
    String.raw`['’](?:[sSdDmM]|[rRvV][eE]|[lL][lL]|[eE]m|[tT](?:is|was|il)|\d\ds?)${NO_MORE}`,
    // AT&T   w/o   US$
    String.raw`\p{L}{1,4}(?:&\p{L}{1,4})+${NO_MORE}`,
    String.raw`(?:w\/o(?:ut)?|c\/o|b\/[ctw]|s\/he|n\/a|N\/A|I\/[CS]|[lL]\/[cC])${NO_MORE}`,
    `(?:${DOLLARS.join('|')})\\$`,
    // words, with what is written inside of them
    String.raw`\p{L}${WORD_UNIT}*(?:['’_]${WORD_UNIT}+)*`,
    // 713-853-3989   24/7/2001
    String.raw`\d{3,5}-\d{4}(?!\d|-)|\d+(?:[-/.]\d+){2,}`,
    // 21st   1990s   1,000th
    String.raw`\d+(?:,\d+)*(?:st|nd|rd|th|s|['’]s|ST|ND|RD|TH)${NO_MORE}`,
    // 3.5   1,200   10:30   1/2   2Pac, but 5 + pm
    String.raw`(?:(?<!\S)[-+~.])?\d+(?:[.,:/]\d+)*(?:(?!${UNITS}${NO_MORE})\p{L}${WORD_UNIT}*)?`,
    // #strike   @acme
    String.raw`#\p{L}${WORD_UNIT}*|@[\p{L}_]\w*`,
    "--|––|''|’’|‘’|``|[$]{2,}|[+]{2,}",
    // a picture of several characters
    String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}){0,5}`,
    String.raw`[^\s]\p{M}{0,30}`,
  ].join('|'),
  'uy',
);

const BY_CLASS = /[\p{L}\p{M}\p{N}]+|[^\s]/uy;
const WHOLE_PIECE = new RegExp(WHOLE, 'uy');
/** A word after the hyphen of a prefix. */
const AFTER_PREFIX = new RegExp(`-${WORD_UNIT}+(?:['’]${WORD_UNIT}+)*`, 'uy');
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** The offset after the piece that begins at `at`. */
export function endOfPiece(
  text: string,
  at: number,
  end: number,
  { chunk, wholes }: { readonly chunk: number; readonly wholes: boolean },
): number {
  if (isUnit(text, at, LONE_MARK) && !mayBeUpon(text.charCodeAt(at + 1))) return at + 1;
  if (wholes) {
    const whole = endOfMatch(WHOLE_PIECE, text, at);
    if (whole > at) return Math.min(whole, end);
  }
  if (end - chunk > MAX_WORD) return endOfMatch(BY_CLASS, text, at);
  const piece = endOfPlainWord(text, at, end) ?? endOfMatch(PIECE, text, at);
  const mark = text.charAt(piece);
  if (mark === '.' && isWordEnd(text, piece + 1) && isAbbreviation(text, at, piece + 1)) return piece + 1;
  if (mark === '-' && PREFIXES.has(text.slice(at, piece).toLowerCase())) {
    const after = endOfMatch(AFTER_PREFIX, text, piece);
    if (after > piece) return after;
  }
  return piece;
}

/**
 * The offset after a word of ASCII letters that nothing goes on, which most are: not to search them for all kinds of pieces
 * takes a third off the time of `cutChunk`. Null where the word may be more than its letters.
 */
function endOfPlainWord(text: string, at: number, end: number): number | null {
  let next = at;
  while (next < end && isUnit(text, next, LETTER)) next += 1;
  if (next === at) return null;
  const isOver = next === end || isUnit(text, next, WORD_END) || (next - at > MAX_BEFORE_STOP && text[next] === '.');
  return isOver ? next : null;
}

/** A stop within a piece stands after as many letters, as in `Psy.D.`, or fewer. */
const MAX_BEFORE_STOP = 3;

/** Whether a unit may be a mark that is set upon the character before it: none is below these, or among marks of punctuation. */
function mayBeUpon(unit: number): boolean {
  return unit >= 0x300 && (unit < 0x2000 || unit >= 0x20d0);
}

function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || !ALPHANUMERIC.test(text.charAt(at));
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** An address has a dot, a slash or an at sign in it, a row of marks the same one twice: all of them begin with a {@link WHOLE_START}. */
const MAYBE_WHOLE = /[.@/][a-zA-Z]\w|\/\/|www\.|[.!?]{2}|([-=*_#~<>])\1/y;

export function mayHoldWhole(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (!isUnit(text, at, WHOLE_START)) continue;
    MAYBE_WHOLE.lastIndex = at;
    if (MAYBE_WHOLE.test(text) && MAYBE_WHOLE.lastIndex <= end) return true;
  }
  return false;
}

export function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isUnit(text, at, QUOTATION)) return true;
  return false;
}

/** `Acme's` → `Acme` + `'s`; `don't` → `do` + `n't`; `editors'` → `editors` + `'`. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/** Ends of the words that are written as one in `[start, end)`, ascending; the last is `end`. */
export function splitWord(text: string, start: number, end: number): readonly number[] {
  if (end - start < 3 || end - start > MAX_WORD) return [end];
  const word = text.slice(start, end);
  const merged = MERGED_WORDS.get(word.toLowerCase());
  if (merged !== undefined) return [start + merged, end];
  if (!/^\p{L}.*['’]/u.test(word)) return [end];
  const clitic = CLITIC.exec(word);
  if (clitic === null || clitic.index === 0) return [end];
  return [...splitWord(text, start, start + clitic.index), end];
}
