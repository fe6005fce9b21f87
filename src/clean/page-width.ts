/**
 * How wide the page was that lines were broken on, and whether they were: whoever breaks a line puts as many words on it as fit. So there
 * is a width that no line passes and that every line would pass with the first word of the next one. Lines that their author wrote pass that
 * test only by chance; how unlikely the chance is, and what else speaks for prose, is added up in natural logarithms of likelihoods.
 */
import { waitsForWord } from './divided-words.js';
import { beginnings, endsHere, hangingIndent, isInCapitals } from './own-lines.js';
import type { Line } from './page-lines.js';
import { leadsOn } from './small-words.js';

/** Between a line and the next one. */
export interface Border {
  readonly line: Line;
  readonly next: Line;
  /** The length that the line would have with the first word of the next one. */
  readonly withWord: number;
  /** The word at the end of the line was divided. */
  readonly divided: boolean;
  /** The case of the first letter of the next line; null where it says nothing. */
  readonly first: 'small' | 'capital' | null;
  /** What the line ends with: a full stop, a comma, or neither. */
  readonly end: 'stop' | 'pause' | null;
  /** The line may be the last of a paragraph, or a heading above one. */
  readonly couldEnd: boolean;
}

/** The lines of a block that may be one paragraph or several. */
export interface Stretch {
  readonly borders: readonly Border[];
  /** The longest of the lines. */
  readonly widest: number;
  /** Every width from here on leaves room on a line that does not look like the end of a paragraph. */
  readonly tightest: number;
  /** What speaks for prose beside the borders. */
  readonly prose: number;
  /** It neither begins nor ends as a paragraph does. */
  readonly isBare: boolean;
}

/** Whoever types by hand stops a space early. */
const SLACK = 1;

/** The borders of a block that may have been made at the edge of a page. */
export function stretchOf(lines: readonly Line[]): Stretch {
  const borders: Border[] = [];
  let widest = 0;
  let indented = 0;
  const beginsAnew = beginnings(lines);
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1];
    if (line === undefined) continue;
    const deeper = next.indent > line.indent + 1 && next.indent !== hangingIndent(line);
    if (deeper) indented += 1;
    if (deeper || beginsAnew(next, line) || endsHere(line, next, index === 1)) continue;
    borders.push(borderOf(line, next, index === 1));
    widest = Math.max(widest, lengthOf(line), lengthOf(next));
  }
  if (indented * 2 > lines.length)
    return { borders: [], widest: 0, tightest: Number.POSITIVE_INFINITY, prose: 0, isBare: true };
  const tightest = borders.reduce(
    (least, border) => (border.divided || border.couldEnd ? least : Math.min(least, border.withWord)),
    Number.POSITIVE_INFINITY,
  );
  return { borders, widest, tightest, prose: proseIn(lines), isBare: isBare(lines) };
}

export function agrees(one: Stretch, width: number, tightest: number): boolean {
  return Math.max(one.widest, width) < Math.min(one.tightest, tightest) + SLACK;
}

/** Whether the next line's first word would not have fitted. */
export function isFull({ withWord, divided }: Border, width: number): boolean {
  return divided || withWord + SLACK > width;
}

/** Whether the line was broken here, on a page that breaks lines; whoever types by hand often leaves room. */
export function isBroken(border: Border, width: number): boolean {
  const { line, end, first } = border;
  if (isFull(border, width)) return true;
  return end === null && first === 'small' && (line.text.length >= NEARLY * width || endsOpen(line));
}

const NEARLY = 0.75;

/** What a border says for prose on a page of this width. */
export function evidenceOf(border: Border, width: number, isKnownLanguage: boolean): number {
  const { withWord, line, divided, end, first } = border;
  if (divided) return DIVIDED;
  if (!isFull(border, width)) return border.couldEnd ? 0 : NOT_FULL + (endsOpen(line) ? LEADS_ON : 0);
  const room = withWord - line.text.length + 1;
  const fullness = Math.min(MOST_FULLNESS, Math.max(0, Math.log(width / 2 / room)));
  const leads = endsOpen(line) ? LEADS_ON : isKnownLanguage ? LEADS_NOWHERE : 0;
  return fullness + leads + ENDS[end ?? 'open'][first ?? 'other'];
}

/** With a word that leads on to the next one. */
function endsOpen({ text }: Line): boolean {
  return leadsOn(/[\p{L}’']{1,20}$/u.exec(text.slice(-21))?.[0] ?? '');
}

/** A list has no words divided at its ends. */
const DIVIDED = 2;
const NOT_FULL = -3;
/** Lines of about the same length are common in lists and verses, so that no single one says more. */
const MOST_FULLNESS = 1.8;
/** Nearly half of the lines of broken prose end so, and hardly one of others. */
const LEADS_ON = 2.5;
const LEADS_NOWHERE = -0.5;
/** By what a line ends with and how the next one begins. */
const ENDS = {
  open: { small: 0.8, capital: -0.9, other: 0.3 },
  pause: { small: -0.2, capital: -1.4, other: -0.8 },
  stop: { small: -1.2, capital: -1.8, other: -1.4 },
};

/** A line of one word may pass the edge of the page: the word may be longer than that. */
function lengthOf({ text, indent }: Line): number {
  return text.includes(' ', indent) || UNSPACED.test(text) ? text.length : 0;
}

function borderOf(line: Line, next: Line, isFirst: boolean): Border {
  const trimmed = next.text.trimStart();
  const word = UNSPACED.test(trimmed.slice(0, 1)) ? 1 : (/^\S{1,60}/.exec(trimmed)?.[0].length ?? 0) + 1;
  const first = /^[“"'‘’«„([¿¡]{0,3}(\p{L})/u.exec(trimmed)?.[1] ?? '';
  const letter = isInCapitals(line.text) && isInCapitals(next.text) ? '' : first;
  const start = /\p{Ll}/u.test(letter) ? 'small' : /\p{Lu}/u.test(letter) ? 'capital' : null;
  const end = endOf(line.text.slice(-LONGEST_END));
  return {
    line,
    next,
    withWord: line.text.length + word,
    divided: DIVIDED_END.test(line.text) && /^\p{Ll}{2}/u.test(trimmed) && !waitsForWord(line.text.slice(-41), trimmed),
    first: start,
    end,
    couldEnd: (end === 'stop' && start !== 'small') || (isFirst && end === null && start === 'capital'),
  };
}

function endOf(last: string): Border['end'] {
  if (LAST_STOP.test(last)) return 'stop';
  return LAST_PAUSE.test(last) ? 'pause' : null;
}

/** A stop and what closes after it. */
const LONGEST_END = 6;
const LAST_PAUSE = /[,;،—–][”"’'»)\]]*$/u;
/** A line may break between any two of these. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DIVIDED_END = /\p{L}{2}[-\u00AD\u2010]$/u;

/** Sentences that end within a line, and a last line that ends one; the items of a list seldom do. */
function proseIn(lines: readonly Line[]): number {
  const inner = lines.filter(({ text }) => INNER_STOP.test(text)).length;
  const last = lines.at(-1)?.text ?? '';
  const end = LAST_STOP.test(last) ? ENDS_WELL : lines.some((line) => hangingIndent(line) !== null) ? 0 : ENDS_OPEN;
  return Math.min(MOST_INNER, inner * INNER) + end;
}

function isBare(lines: readonly Line[]): boolean {
  return /^\s*\p{Ll}/u.test(lines[0]?.text ?? '') && !LAST_STOP.test(lines.at(-1)?.text ?? '');
}

const INNER_STOP = /[\p{Ll}\p{N})”"’][.!?…][”"’»)]{0,2} [“"‘«(]?\p{Lu}/u;
const LAST_STOP = /[.!?…:。？！][”"’'»)\]]*$/u;
const INNER = 0.7;
const MOST_INNER = 2.1;
const ENDS_WELL = 0.7;
const ENDS_OPEN = -2;
