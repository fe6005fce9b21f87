/**
 * IPTC 7901, with its control characters, with ZCZC and NNNN in their place, or without; and what dpa makes of it.
 *
 *     CBN0412 4 POL 0123 CBN /0456
 *     Ferries/Strikes/
 *     Ferry crews walk out =
 *     By Ana Ruiz, CBN =
 *     Westport (CBN) - Ferry crews …
 *     221015 GMT Nov 24
 */
import type { CutDocument, HeaderLine, Stretch } from '../archive/documents.js';
import { factsIn } from '../archive/header.js';
import type { Line } from '../archive/lines.js';
import { fullYear, isNote, isSignOff, textEnd } from './sign-offs.js';
import { cutStory, storiesIn, valuesOf } from './stories.js';

/** Source, number, priority, category, count of words, and what the agency adds. */
const HEADER = /^([A-Za-z]{2,6}) ?(\d{3,4}) ([0-9]) ([A-Za-z]{1,4}) (\d{1,5})(?: +(\S.{0,80}))?$/;
/** `221015 GMT Nov 24`: day, hour and minute, month, year. */
const TIME = /^(\d{2})(\d{2})(\d{2})\s*([A-Z]{1,4})?\s+([A-Z]{3,4})\.?\s+(\d{2}|\d{4})$/i;
const DPA = /^(?:dpa|bdt|hdt|ldt|[a-z]dt) ?\d{3,4} \d [a-z]{2} \d{1,5}/;

export function beginsIptc(lines: readonly Line[]): boolean {
  const first = firstLine(lines);
  const match = HEADER.exec(bare(first));
  if (match === null) return /^\x01[A-Za-z]{2,6}\d{3,4} \d [A-Za-z]/.test(first);
  if (lines.some(({ text }) => /[\x01\x02]|\bZCZC\b/.test(text))) return true;
  return first === bare(first) && /^[A-Z]{2,6}$/.test(match[1] ?? '') && (match[5] ?? '').length >= 3;
}

export function beginsDpa(lines: readonly Line[]): boolean {
  const first = bare(firstLine(lines));
  return DPA.test(first) && HEADER.test(first);
}

function firstLine(lines: readonly Line[]): string {
  return lines.find((line) => bare(line.text) !== '')?.text ?? '';
}

/** Without controls and the letters that stand for them. */
function bare(text: string): string {
  return text
    .replace(/[\x00-\x08\x0e-\x1f]+/g, '')
    .replace(/^ZCZC\s*/, '')
    .trim();
}

export function* iptcDocuments(text: string): Generator<CutDocument> {
  for (const story of storiesIn(text, isStart)) yield documentOf(text, story);
}

/** A line of results may look like a header whose source and number stand apart. */
const TOGETHER = /^[A-Za-z]{2,6}\d{3,4} /;

function isStart(lines: readonly Line[], at: number): boolean {
  const line = lines[at]?.text ?? '';
  const before = lines[at - 1];
  if (/^[\x00-\x1f]*\x01/.test(line) || /^ZCZC\b/.test(line)) return true;
  const header = bare(line);
  const isUnderMark = bare(before?.text ?? '') === '' && /\x01|ZCZC/.test(before?.text ?? '');
  return !isUnderMark && HEADER.test(header) && (TOGETHER.test(header) || DPA.test(header));
}

function documentOf(text: string, lines: readonly Line[]): CutDocument {
  const headAt = lines.slice(0, 4).findIndex((line) => HEADER.test(bare(line.text)));
  const [, source = '', number = '', priority = '', category = '', words = ''] =
    HEADER.exec(bare(lines[headAt]?.text ?? '')) ?? [];
  const inner = lines.slice(Math.max(0, headAt + 1));
  const notes = inner.findIndex(({ text: line }) => NOTEBOOK.test(line));
  const closed = inner.findIndex((line) => line.text.includes('\x03'));
  const ends = [notes, closed < 0 ? -1 : closed + 1].filter((at) => at >= 0);
  const before = inner.slice(0, Math.min(inner.length, ...ends));
  const end = textEnd(before, ({ text: line }) => (isSent(bare(line)) ? '' : bare(line)));
  const after = inner.slice(end).map((line) => bare(line.text));
  const top = topOf(before.slice(0, end));
  const header: HeaderLine[] = [
    { key: 'source', value: source },
    { key: 'number', value: number },
    { key: 'priority', value: priority },
    { key: 'category', value: category },
    { key: 'words', value: words },
    ...top.header,
    ...after.filter((line) => isSignOff(line)).map((value) => ({ key: 'sign-off', value })),
  ].filter(({ value }) => value !== '');
  const body = bodyOf(before.slice(top.end, end));
  const sent = after.map(sentAt).find((one) => one !== null) ?? null;
  const facts = [
    ...valuesOf(header, 'keywords').flatMap((line) =>
      line.split(/\/|,\s*/).flatMap((word) => factsIn('keyword', word, 'keywords')),
    ),
    ...(source === '' ? [] : factsIn('publisher', /^[a-z]dt$/.test(source) ? 'dpa' : source, 'source')),
  ];
  return cutStory({ lines, header, body, after, isClosed: closed >= 0, sent, facts }, text.length, CATEGORIES);
}

/** The desks of dpa. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['pl', 'politics'],
  ['wi', 'business'],
  ['sp', 'sport'],
  ['ku', 'culture'],
  ['vm', 'miscellany'],
]);

/** What is for editors only, up to the end. */
const NOTEBOOK =
  /^#{1,3} *(?:dpa-)?(?:notizblock|notebook|redaktionelle hinweise|editorial contacts|kontakte|contacts)\b|^dpa-(?:notizblock|notebook|kontakte|contacts)\b|^notizblock$|^die folgenden informationen sind nicht zur ver(?:ö|oe)ffentlichung|^the following information is not (?:intended )?for publication/i;

function isSent(line: string): boolean {
  return TIME.test(line);
}

function sentAt(line: string): string | null {
  const match = TIME.exec(line);
  if (match === null) return null;
  const [, day, hour, minute, zone = '', month, year = ''] = match;
  return `${day} ${month} ${fullYear(year)} ${hour}:${minute} ${zone}`.trim();
}

/** Lines that a header may have. */
const MOST_LINES = 20;

/** Keywords, title, notes and byline, each with a mark at its end, or, after STX, the first line as the title. */
function topOf(lines: readonly Line[]): { readonly header: HeaderLine[]; readonly end: number } {
  const header: HeaderLine[] = [];
  const has = (key: string): boolean => header.some((line) => line.key === key);
  const opened = lines.findIndex(({ text }) => text.includes('\x02'));
  let end = 0;
  for (const [at, { text }] of lines.entries()) {
    const line = bare(text);
    if (line === '') continue;
    if (header.length >= MOST_LINES) break;
    const marked = line.endsWith('=');
    const words = marked ? line.slice(0, -1).trimEnd() : line;
    const isTitle = !has('title') && (marked || (text.includes('\x02') && isAlone(lines, at)));
    if (at < opened || (!has('title') && /^[^.!?]*\/$/.test(line))) header.push({ key: 'keywords', value: line });
    else if (isNote(line) || /^\((?!\w+\)).*\)$/.test(words)) header.push({ key: 'note', value: words });
    else if (marked && /^(?:by|von)\s/i.test(words))
      header.push({ key: 'byline', value: words.replace(/^(?:by|von)\s+/i, '').replace(/,\s*\w+$/, '') });
    else if (isTitle) header.push({ key: 'title', value: words });
    else break;
    end = at + 1;
  }
  return { header, end };
}

const DATELINE = /^.{2,60}\([A-Za-z/]{2,}\) ?[_–—-]/;

/** A line without a full stop, and after it an empty or an indented one, or a dateline. */
function isAlone(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || /[.!?]$/.test(line.text)) return false;
  return bare(next.text) === '' || next.from > next.start || DATELINE.test(next.text);
}

/** A paragraph begins at an indented line, or after an empty one. */
function bodyOf(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let isNew = true;
  for (const line of lines) {
    const words = bare(line.text);
    if (words === '') {
      isNew = true;
      continue;
    }
    const start = line.from + line.text.indexOf(words);
    stretches.push({ start, end: start + words.length, isLine: !isNew && line.from === line.start });
    isNew = false;
  }
  return stretches;
}
