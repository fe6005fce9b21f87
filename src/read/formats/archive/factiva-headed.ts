/**
 * A document of Factiva as it is printed, without codes: each line is known by its place.
 *
 *     Ferry Late
 *     By Ana Ruiz
 *     412 words
 *     22 November 2024
 *     10:15
 *     Clew Bay Courier
 *     CLEWB
 *     English
 *     © 2024 Clew Bay Media
 *
 *     The ferry …
 *
 *     Document CLEWB00020241122ekbm0001x
 */
import { type CutDocument, type HeaderLine, lacking } from './documents.js';
import { type Cut, documentId } from './factiva-ends.js';
import { factsIn, factsOf, isDateLine, isLanguage, type KeyTable } from './header.js';
import { joinedLines, type Line, paragraphsOf } from './lines.js';

const FACTS: KeyTable = [
  ['hd', 'title'],
  ['by', 'author'],
  ['se', 'section'],
  ['sn', 'publisher'],
  ['la', 'language'],
];

export function beginsHeaded(lines: readonly Line[]): boolean {
  const words = lines.filter(({ text }) => text !== '');
  const at = words.findIndex((_, index) => headStart(words, index) !== null);
  if (at < 1 || at > MOST_ABOVE) return false;
  const below = words.slice(at + 2, at + 2 + MOST_BELOW).map(({ text }) => text);
  return below.some((text) => COPYRIGHT.test(text) || isLanguage(text)) && below.some((text) => SOURCE_CODE.test(text));
}

const LENGTH = /^\d[\d,.]* words$/i;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{1,4})?$/i;
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b)/i;
const SOURCE_CODE = /^[A-Z][A-Z0-9]{1,11}$/;
/** Lines that the header may have above and below its length. */
const MOST_ABOVE = 6;
const MOST_BELOW = 10;

/** Where a document begins whose length is a line, with its date under it: at the lines right above, its title. */
export function headStart(lines: readonly Line[], at: number): number | null {
  if (!LENGTH.test(lines[at]?.text ?? '')) return null;
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text !== '');
  if (next === undefined || !isDateLine(next.text)) return null;
  let first = at;
  while (first > 0 && at - first < MOST_ABOVE && lines[first - 1]?.text === '') first -= 1;
  while (first > 0 && at - first < MOST_ABOVE && lines[first - 1]?.text !== '') first -= 1;
  return lines[first]?.start ?? null;
}

export function headedDocument({ text, start, end, lines, mustEnd }: Cut): CutDocument {
  const words = lines.filter((line) => line.text !== '');
  const at = words.findIndex((_, index) => headStart(words, index) !== null);
  const last = words.at(-1);
  const id = documentId(last?.text ?? '');
  const below = at < 0 ? 0 : headerEnd(words, at + 2);
  const header = at < 0 ? [] : [...aboveLength(words.slice(0, at)), ...belowLength(words.slice(at, below))];
  const bodyStart = words[below]?.start ?? end;
  const bodyEnd = id === null || last === undefined ? end : last.start;
  const body = paragraphsOf(text, bodyStart, Math.max(bodyStart, bodyEnd));
  const one = (key: string): string => header.find((field) => field.key === key)?.value ?? '';
  return {
    start,
    end,
    id,
    facts: [
      ...factsOf(header, FACTS),
      ...(one('PD') === '' ? [] : factsIn('published', `${one('PD')} ${one('ET')}`, 'PD')),
    ],
    header,
    body,
    lacks: lacking(body.length, !mustEnd || id !== null),
  };
}

/** The first line of the body: after the copyright, else after the language, else after the source's code. */
function headerEnd(words: readonly Line[], from: number): number {
  const below = words.slice(from, from + MOST_BELOW);
  for (const test of [(text: string) => COPYRIGHT.test(text), isLanguage, (text: string) => SOURCE_CODE.test(text)]) {
    const found = below.findIndex(({ text }) => test(text));
    if (found < 0) continue;
    const next = below[found + 1];
    return from + found + (next !== undefined && /^all rights reserved\b/i.test(next.text) ? 2 : 1);
  }
  return from;
}

/** Section, title and byline, of which the title is always there. */
function aboveLength(words: readonly Line[]): HeaderLine[] {
  const lines = words.map(({ text }) => text);
  const last = lines.at(-1) ?? '';
  const hasByline = lines.length > 1 && (/^by\s/i.test(last) || isName(last, lines[0] ?? ''));
  const rest = hasByline ? words.slice(0, -1) : words;
  const first = rest[0]?.text ?? '';
  const hasSection = rest.length > 1 && first.split(' ').length <= 2 && first.length < (rest[1]?.text.length ?? 0);
  return [
    ...(hasSection ? [{ key: 'SE', value: first }] : []),
    { key: 'HD', value: joinedLines(hasSection ? rest.slice(1) : rest) },
    ...(hasByline ? [{ key: 'BY', value: last }] : []),
  ];
}

const NAMES = /^\p{Lu}[\p{L}.'’-]*(?:(?:,? and |, | )\p{Lu}[\p{L}.'’-]*){1,7}$/u;

/** Two to eight capitalised words under a longer title. */
function isName(line: string, title: string): boolean {
  return title.length > line.length && NAMES.test(line);
}

function belowLength(words: readonly Line[]): HeaderLine[] {
  const [length, date, ...others] = words.map(({ text }) => text);
  const header: HeaderLine[] = [
    { key: 'WC', value: length ?? '' },
    { key: 'PD', value: date ?? '' },
  ];
  const seen = new Set<string>();
  for (const text of others) {
    const key = keyOf(text, seen);
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    header.push({ key, value: text });
  }
  return header;
}

function keyOf(text: string, seen: ReadonlySet<string>): string | null {
  if (CLOCK.test(text) && !seen.has('SN')) return 'ET';
  if (!seen.has('SN')) return 'SN';
  if (COPYRIGHT.test(text)) return 'CY';
  if (SOURCE_CODE.test(text) && !seen.has('SC')) return 'SC';
  if (isLanguage(text)) return 'LA';
  if (/^[A-Z]?\d{1,3}$/.test(text)) return 'PG';
  return 'ED';
}
