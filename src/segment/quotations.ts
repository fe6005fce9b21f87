/**
 * Quotations: what stands between quotation marks, whatever their kind.
 *
 *     “We will act,” he said, “and ‘soon’ at that.”
 *     ^------------^          ^------^----^-------^     depth 0, 0; ‘soon’ depth 1
 *
 * A mark that never closes reaches to the end of its paragraph when it begins it, or when the next paragraph begins with
 * an opening mark (speech over several paragraphs); anywhere else it opens nothing.
 */
import type { Quotation, Span, Tokens } from '../document/index.js';
import { isUnit, QUOTATION } from './units.js';

/** In order of their opening marks. Linear in the length of the text. */
export function findQuotations(text: string, paragraphs: readonly Span[], tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && isOpeningAt(text, next.start);
    const single = next === undefined ? '' : singleMarkAt(text, next.start);
    const marks = withoutApostrophes(marksIn(text, paragraph), single !== '');
    for (const pair of pairsOf(marks)) {
      const open = pair.close === null;
      const goesOnAlike =
        pair.open.family === SINGLE ? opensSpeech(text, paragraph, pair, single) : goesOn && pair.depth === 0;
      const isFirst = pair.open.family !== SINGLE && pair.open.start === paragraph.start;
      if (open && !isFirst && !goesOnAlike) continue;
      const span = { start: pair.open.start, end: pair.close?.end ?? paragraph.end };
      const first = tokens.at(span.start);
      const end = tokens.at(span.end - 1) + 1;
      if (end - first < (open ? 2 : 3)) continue; // nothing between the marks
      const last = pair.close === null ? end - 1 : Math.max(first, tokens.at(pair.close.start) - 1);
      found.push({ span, first, end, last, depth: pair.depth, closed: !open, paragraph: index });
    }
  });
  return found;
}

type Side = 'open' | 'close' | 'either';

interface Mark extends Span {
  /** `"` for all double marks, `'` for single ones, `«`, `‹`, `「` and `『` for those that look like them. */
  readonly family: string;
  readonly side: Side;
  /** It closes what this mark opened, whatever its side: `„We act“`. */
  readonly closes: string | null;
  readonly text: string;
  /** After a comma, a stop and the like: nothing but the end of somebody's words. */
  readonly ends: boolean;
  /** Of a single mark after a plural, `the crews’ boats`: as likely an apostrophe. */
  readonly doubtful: boolean;
}

interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
  readonly depth: number;
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at += 1) {
    if (!isUnit(text, at, QUOTATION)) continue;
    const length = lengthOfMark(text, at, start, end);
    if (length === 0) continue;
    const mark = text.slice(at, at + length);
    const before = at === start ? ' ' : text.charAt(at - 1);
    const after = at + mark.length >= end ? ' ' : text.charAt(at + mark.length);
    const side = sideOf(mark, before, after, at + mark.length >= end);
    if (side !== null && !(side === 'open' && isElision(text, at)))
      marks.push({
        start: at,
        end: at + mark.length,
        family: familyOf(mark),
        side,
        closes: mark === '“' ? '„' : mark === '‘' ? '‚' : null,
        text: mark,
        ends: /[,.!?…]/.test(before),
        doubtful: side === 'close' && /s/i.test(before) && /^\s\p{L}/u.test(text.slice(at + 1, at + 4)),
      });
    at += length - 1;
  }
  return marks;
}

const APOSTROPHE = 0x27;
const GRAVE = 0x60;

/** How many units the mark at a place has; 0 where it is no mark. */
function lengthOfMark(text: string, at: number, start: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code !== APOSTROPHE && code !== GRAVE) return 1;
  let alike = 1;
  while (alike < MAX_ALIKE && at + alike < end && text.charCodeAt(at + alike) === code) alike += 1;
  if (code === GRAVE) return alike > 1 ? 2 : 0;
  if (alike === 1) return 1;
  // In `one of us,'''` the inner mark closes first; in `'''One of us` the outer one opens first.
  const isInner = alike === 3 && at > start && /\S/.test(text.charAt(at - 1));
  return isInner ? 1 : 2;
}

/** More apostrophes in a row say no more. */
const MAX_ALIKE = 4;

const SINGLE = "'";

const FAMILIES: Readonly<Record<string, string>> = {
  '»': '«',
  '«': '«',
  '›': '‹',
  '‹': '‹',
  '「': '「',
  '」': '「',
  '『': '『',
  '』': '『',
  '‘': SINGLE,
  '’': SINGLE,
  '‚': SINGLE,
  "'": SINGLE,
};

function familyOf(mark: string): string {
  return FAMILIES[mark] ?? '"';
}

const SPACE_OR_OPENING = /[\s([{“"‘'—–-]/;
const WORD = /[\p{L}\p{N}]/u;
const ENDS_BEFORE = /[\p{L}\p{N},.!?…]/u;

/** Null: an apostrophe. @param isEnd whether the mark ends its paragraph */
function sideOf(mark: string, before: string, after: string, isEnd: boolean): Side | null {
  if (mark === '“' && /[\s,.;:)]/.test(after)) {
    if (ENDS_BEFORE.test(before)) return 'close'; // `“Are you late?“ he asked`
    if (isEnd) return 'either'; // `“We act. “`
  }
  if (/^(?:[“„「『]|``)$/.test(mark)) return 'open';
  if (mark === '」' || mark === '』') return 'close';
  const opens = SPACE_OR_OPENING.test(before) && !/\s/.test(after);
  // `«We act», he said` and `« We act », he said`, but also `»We act«, he said`
  if (mark === '«' || mark === '‹') return !SPACE_OR_OPENING.test(before) && !WORD.test(after) ? 'close' : 'open';
  if (mark === '»' || mark === '›') return opens && WORD.test(after) ? 'open' : 'close';
  if (mark === '”') return opens && WORD.test(after) ? 'either' : 'close'; // `”We act,” he said`
  if (mark === '‚') return opens && WORD.test(after) ? 'open' : null; // a comma, in some fonts
  if (mark === '‘') return opens ? 'open' : WORD.test(after) ? null : 'close';
  if (mark === '’' || mark === "'") {
    if (mark === "'" && opens) return 'open';
    return !WORD.test(after) && !/\s/.test(before) ? 'close' : null;
  }
  if (opens) return 'open';
  return SPACE_OR_OPENING.test(before) ? 'either' : 'close';
}

/** `'90s`, `'em`: letters are left out. */
function isElision(text: string, at: number): boolean {
  return /^['’‘](?:\d\ds|em|til|tis|twas|bout)\b/.test(text.slice(at, at + 6));
}

/**
 * Without the single marks after plurals that are apostrophes: another one that must be the end follows, and no new words begin before it.
 *
 *     ‘We lost the crews’ boats.’        the first ’ is none
 *
 * @param goesOn over the end of the paragraph, since the next one begins with such a mark
 */
function withoutApostrophes(marks: readonly Mark[], goesOn: boolean): readonly Mark[] {
  if (!marks.some(({ doubtful }) => doubtful)) return marks;
  let ends = goesOn;
  const kept: Mark[] = [];
  for (const mark of marks.toReversed()) {
    if (mark.family === SINGLE && mark.doubtful && ends) continue;
    if (mark.family === SINGLE && !mark.doubtful) ends = mark.side === 'close';
    kept.push(mark);
  }
  return kept.reverse();
}

/** Each mark with the one that closes it, in order of the opening ones; quotations stand in each other, at most three deep. */
function pairsOf(marks: readonly Mark[]): Pair[] {
  const pairs: { open: Mark; close: Mark | null; depth: number }[] = [];
  const stack: { open: Mark; close: Mark | null; depth: number }[] = [];
  for (const mark of marks) {
    const top = stack.at(-1);
    const isPartner = top !== undefined && top.open.family === mark.family;
    const closes = isPartner && (mark.side !== 'open' || top.open.text === mark.closes);
    if (closes) {
      top.close = mark;
      stack.pop();
    } else if (mark.side === 'close' || (mark.side === 'either' && stack.length > 0)) {
      // A single mark that never closed (‘90s, an apostrophe) must not hide the end of the double one around it.
      const own = stack.findLastIndex(({ open }) => open.family === mark.family);
      const partner = own < 0 && mark.ends ? stack.length - 1 : own; // `“We act,'` – closed by the wrong mark
      const pair = stack[partner];
      if (pair === undefined) continue;
      pair.close = mark;
      for (const inner of stack.splice(partner).slice(1)) remove(pairs, inner);
    } else if (stack.length < 3) {
      const pair = { open: mark, close: null, depth: stack.length };
      // The same mark opens again without having closed: the first one opened nothing.
      if (top !== undefined && top.open.family === mark.family) {
        stack.pop();
        pair.depth = stack.length;
        remove(pairs, top);
      }
      pairs.push(pair);
      stack.push(pair);
    }
  }
  return pairs;
}

function remove<T>(list: T[], item: T): void {
  const at = list.lastIndexOf(item);
  if (at >= 0) list.splice(at, 1);
}

/** Whether a paragraph begins with an opening mark. */
function isOpeningAt(text: string, at: number): boolean {
  return /^(?:[“"„«»]|''|``)/.test(text.slice(at, at + 2));
}

/** The single mark and a word that a paragraph begins with: the mark, else nothing. */
function singleMarkAt(text: string, at: number): string {
  const mark = text.charAt(at);
  return /[‘']/.test(mark) && WORD.test(text.charAt(at + 1)) && !isElision(text, at) ? mark : '';
}

/** `‘We act.` before a paragraph that begins alike: a capital after the mark, and the end of a sentence at that of the paragraph. */
function opensSpeech(text: string, { end }: Span, { open, depth }: Pair, next: string): boolean {
  return (
    depth === 0 && open.text === next && /\p{Lu}/u.test(text.charAt(open.end)) && /[.!?…]/.test(text.charAt(end - 1))
  );
}
