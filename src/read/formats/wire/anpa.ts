/**
 * ANPA 1312, with its control characters or without.
 *
 *     a0412
 *     r i BC-Ferry Late      11-22 0412
 *     ^BC-Ferry Late,0412<
 *     ^Ferry Crews Walk Out<
 *     ^By ANA RUIZ=
 *     	WESTPORT, Ireland (CBN) _ Ferry crews …
 *     CBN-DU-11-22-24 1015GMT<
 */
import type { CutDocument, HeaderLine, Stretch } from '../archive/documents.js';
import { factsIn } from '../archive/header.js';
import type { Line } from '../archive/lines.js';
import { isNote, stampOf, textEnd } from './sign-offs.js';
import { cutStory, storiesIn, valuesOf } from './stories.js';

/** `a0412`, and the selector after it. */
const NUMBER = /^([a-z]\d{3,4})(?:[\x1f ]+[\w-]{0,40})?$/i;
/** Priority, category, format, slug, and the date and the count of words in either order. */
const SLUG =
  /^(?:([a-z]\d{3,4})[\x1f ]+(?:[\w-]{2,20}[\x1f ]+)?)?([a-z]) ([a-z])[ \x11-\x14]+(?:([a-z]{2})-)?(\S.{0,60}?)[ ,]+(?:\d{1,2}-\d{1,2}(?:-\d{2,4})?[ ,]+(\d{2,5})|(\d{2,5})[ ,]+\d{1,2}-\d{1,2}(?:-\d{2,4})?)$/i;

export function beginsAnpa(lines: readonly Line[]): boolean {
  const words = lines.filter((line) => bare(line) !== '').slice(0, 12);
  const [first, second] = words;
  if (first === undefined) return false;
  if (/^[\x00\x16^]*\x01[a-z]\d{3,4}/i.test(first.text)) return true;
  const slug = SLUG.test(bare(first)) ? 0 : NUMBER.test(bare(first)) && SLUG.test(bare(second ?? first)) ? 1 : -1;
  if (slug < 0) return false;
  return words.slice(slug + 1).some(({ text, start, from }) => /^[\x02 ]*\^|[<=]$/.test(text) || from > start);
}

/** Without the marks of lines and the controls of the wire. */
function bare({ text }: Line): string {
  let start = 0;
  let end = text.length;
  while (start < end && /[\x00-\x10\x15-\x1e^\s]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\x00-\x1f<=\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

export function* anpaDocuments(text: string): Generator<CutDocument> {
  for (const story of storiesIn(text, isStart)) yield documentOf(text, story);
}

/** At the number, or at the slug where there is no number before it. */
function isStart(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (/\x01[a-z]\d{3,4}/i.test(line.text)) return true;
  const next = lines[at + 1];
  const isNumbered = NUMBER.test(bare(line)) && next !== undefined && SLUG.test(bare(next));
  const before = lines[at - 1];
  const isUnderNumber = before !== undefined && NUMBER.test(bare(before));
  return isNumbered || (SLUG.test(bare(line)) && !isUnderNumber);
}

function documentOf(text: string, lines: readonly Line[]): CutDocument {
  const slugAt = lines.slice(0, 4).findIndex((line) => SLUG.test(bare(line)));
  const numbered = lines
    .slice(0, 2)
    .map((line) => NUMBER.exec(bare(line))?.[1])
    .find(Boolean);
  const from =
    Math.max(
      slugAt,
      lines.slice(0, 3).findIndex((line) => NUMBER.test(bare(line))),
    ) + 1;
  const to = textEnd(lines, bare);
  const after = lines.slice(to).map(bare);
  const top = topOf(lines, from, to);
  const header = [...slugLines(bare(lines[slugAt] ?? { ...NO_LINE }), numbered), ...top.header];
  const stamp = after.map(stampOf).find((one) => one !== null) ?? null;
  const isTable = lines[slugAt]?.text.includes('\x12') ?? false;
  const body = bodyOf(lines.slice(top.end, to), isTable);
  const isClosed = lines.some((line) => line.text.includes('\x03'));
  const facts = valuesOf(header, 'slug').flatMap((slug) => factsIn('keyword', slug, 'slug'));
  return cutStory({ lines, header, body, after, isClosed, sent: stamp, facts }, text.length, CATEGORIES);
}

const NO_LINE: Line = { start: 0, end: 0, next: 0, text: '', from: 0 };

/** Of the categories, those whose meaning is the same everywhere. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['e', 'entertainment'],
  ['f', 'financial'],
  ['i', 'international'],
  ['p', 'politics'],
  ['s', 'sports'],
]);

function slugLines(line: string, number: string | undefined): HeaderLine[] {
  const [, own, priority, category, cycle, slug, words, wordsFirst] = SLUG.exec(line) ?? [];
  const found: [string, string | undefined][] = [
    ['number', number ?? own],
    ['priority', priority],
    ['category', category?.toLowerCase()],
    ['cycle', cycle],
    ['slug', slug],
    ['words', words ?? wordsFirst],
  ];
  return found.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

/** Lines that a header may have. */
const MOST_LINES = 20;

/** The marked lines before the text: slug, title, notes, byline. */
function topOf(
  lines: readonly Line[],
  from: number,
  to: number,
): { readonly header: HeaderLine[]; readonly end: number } {
  const header: HeaderLine[] = [];
  let at = from;
  for (; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const words = bare(line);
    if (words === '') continue;
    const isMarked = /^[\x00-\x08\s]*\^/.test(line.text) || /[<=]$/.test(line.text);
    if (!isMarked || header.length >= MOST_LINES || line.text.startsWith('\t')) break;
    const key = keyOfTop(words, header);
    if (isText(words) && !['note', 'byline', 'line of the slug'].includes(key)) break;
    header.push({ key, value: words.replace(/^by\s+/i, '') });
  }
  return { header, end: at };
}

/** A dateline, or a sentence: in some wires the lines of the text have marks as well. */
function isText(words: string): boolean {
  return /^.{2,60}\([A-Z/]{2,}\) ?(?:[_–—-])/.test(words) || /[.!?]["”’']*$/.test(words);
}

function keyOfTop(words: string, before: readonly HeaderLine[]): string {
  const has = (key: string): boolean => before.some((line) => line.key === key);
  if (isNote(words) || /^\w+ photos?\b/i.test(words)) return 'note';
  if (/^by\s/i.test(words)) return 'byline';
  if (has('byline')) return 'office';
  if (!has('line of the slug') && (/,\s*\d{2,5}$/.test(words) || /^(?:am|pm|bc|ap)-/i.test(words)))
    return 'line of the slug';
  return has('title') ? 'second title' : 'title';
}

/** A paragraph begins at a line that is indented, marked, or stands after an empty one. */
function bodyOf(lines: readonly Line[], isTable: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let isNew = true;
  for (const line of lines) {
    const words = bare(line);
    if (words === '') {
      isNew = true;
      continue;
    }
    const isIndented = line.from > line.start || line.text.startsWith('^');
    const start = line.start + (line.from - line.start) + line.text.indexOf(words);
    stretches.push({ start, end: start + words.length, isLine: !isNew && (isTable || !isIndented) });
    isNew = /[<=]$/.test(line.text) && !isTable;
  }
  return stretches;
}
