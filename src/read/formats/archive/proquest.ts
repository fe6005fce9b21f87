/**
 * Exports of ProQuest.
 *
 *     ____________________________________________________________
 *
 *     Title: Ferry Late
 *     Publication info: Clew Bay Courier ; Westport [Westport]. 22 Nov 2024: A.3.
 *     Author: Ruiz, Ana
 *
 *     Full text: The ferry …
 *
 *     Subject: Ferries; Ports
 *     ProQuest document ID: 1234567890
 */
import type { Fact } from '../../facts.js';
import { type CutDocument, type HeaderLine, lacking } from './documents.js';
import { factsIn, factsOf, type KeyTable } from './header.js';
import { type Line, linesOf, paragraphsOf } from './lines.js';
import { type Entry, entriesOf, isEnd, keyOf, type Piece, separatorTest } from './proquest-entries.js';

const FACTS: KeyTable = [
  ['title', 'title'],
  ['author', 'author'],
  ['section', 'section'],
  ['publication title', 'publisher'],
  ['publisher', 'publisher'],
  ['language of publication', 'language'],
  ['language', 'language'],
  ['document url', 'url'],
  ['subject', 'keyword'],
  ['identifier / keyword', 'keyword'],
];

export function beginsProquest(lines: readonly Line[]): boolean {
  const first = lines.find(({ text }) => text !== '')?.text ?? '';
  if (!separatorTest(first) && !/^(?:document \d+ of \d+|title: )/i.test(first)) return false;
  const keys = new Set(lines.map((line) => keyOf(line.text)?.key.toLowerCase()));
  return (
    lines.some(({ text }) => /\bProQuest\b/.test(text)) ||
    (keys.has('full text') && ['publication info', 'publication title', 'author', 'title'].some((key) => keys.has(key)))
  );
}

export function* proquestDocuments(text: string): Generator<CutDocument> {
  const pieces = piecesOf(linesOf(text));
  for (const [index, piece] of pieces.entries()) {
    yield documentOf(text, piece, index === pieces.length - 1);
  }
}

function documentOf(text: string, { start, end, lines }: Piece, mustEnd: boolean): CutDocument {
  const entries = entriesOf(lines);
  const header = entries.filter(({ key }) => key !== '' && !/^full text$/i.test(key));
  const one = (key: string): string | null =>
    header.find((entry) => entry.key.toLowerCase() === key && entry.value !== '')?.value ?? null;
  const full = stretches(text, entries, /^full text$/i);
  const body = full.length > 0 ? full : stretches(text, entries, /^abstract(?: \(summary\))?$/i);
  const facts = factsOf(header.map(withoutPlace), FACTS);
  const untitled = facts.every(({ field }) => field !== 'title');
  const top = entries.find(({ key, value }) => key === '' && value !== '');
  return {
    start,
    end,
    id: one('proquest document id') ?? one('accession number'),
    facts: [
      ...(untitled && top !== undefined ? factsIn('title', top.value, 'title line') : []),
      ...facts,
      ...publication(one, facts),
    ],
    header,
    body,
    lacks:
      full.length === 0 && body.length > 0
        ? 'The file holds the abstract only, no full text of this document.'
        : lacking(body.length, !mustEnd || entries.some(isEnd)),
  };
}

/** `The Clew Bay Courier; Westport, Ireland` */
function withoutPlace({ key, value }: HeaderLine): HeaderLine {
  return { key, value: /^publication title$/i.test(key) ? value.replace(/\s*[;:].*$/, '') : value };
}

function stretches(text: string, entries: readonly Entry[], wanted: RegExp): { start: number; end: number }[] {
  return entries.flatMap(({ key, start, end }) => (wanted.test(key) ? paragraphsOf(text, start, end) : []));
}

/** `Clew Bay Courier ; Westport [Westport]. 22 Nov 2024: A.3.` */
function publication(one: (key: string) => string | null, facts: readonly Fact[]): Fact[] {
  const info = one('publication info');
  const said = one('publication date');
  const dated = /\b(?:\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\b/.exec(info ?? '')?.[0];
  const name = info?.split(/\s*[;[]|\. /)[0] ?? '';
  const hasPublisher = facts.some(({ field }) => field === 'publisher');
  return [
    ...(hasPublisher ? [] : factsIn('publisher', name, 'Publication info')),
    ...(said === null ? [] : factsIn('published', said, 'Publication date')),
    ...(said !== null || dated === undefined ? [] : factsIn('published', dated, 'Publication info')),
  ];
}

/** What stands between lines of underscores, where it is a document; what ProQuest says of the report is none. */
function piecesOf(lines: readonly Line[]): Piece[] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (separatorTest(line.text)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const pieces: Line[][] = [];
  /** Whether the last piece has the lines that stand at the end of a document. */
  let isEnded = false;
  for (const group of groups) {
    const words = group.filter(({ text }) => text !== '');
    const last = pieces.at(-1);
    const isOwn = words.some(({ text }) => OWN.test(text));
    if (words.length === 0 || FURNITURE.test(words[0]?.text ?? '')) continue;
    // A line of underscores in a text: the document before it has not come to its end.
    if (last !== undefined && !isEnded && !/^(?:title:|document \d)/i.test(words[0]?.text ?? '') && !hasText(group)) {
      for (const line of group) last.push(line);
      isEnded = hasEnd(group);
    } else if (isOwn) {
      for (const piece of separated(group)) pieces.push(piece);
      isEnded = hasEnd(pieces.at(-1) ?? []);
    }
  }
  return pieces.flatMap((group) => {
    const [first, last] = [group.find(({ text }) => text !== ''), group.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.next, lines: group }];
  });
}

const OWN =
  /^(?:full text|proquest document id|publication info|publication title|document url|title|author|abstract):/i;
const FURNITURE = /^(?:report information|table of contents|bibliography|contact proquest|database copyright)/i;

function hasText(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /^full text:/i.test(text));
}

function hasEnd(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => isEnd(keyOf(text) ?? NO_LINE));
}

const NO_LINE: HeaderLine = { key: '', value: '' };

/** Cuts once more where a second full text stands after the lines that end a document: a separator was lost. */
function separated(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let start = 0;
  let ended = 0;
  let hasFull = false;
  for (const [at, { text }] of lines.entries()) {
    if (hasFull && isEnd(keyOf(text) ?? NO_LINE)) ended = at + 1;
    if (!/^full text:/i.test(text)) continue;
    if (hasFull && ended > start) {
      groups.push(lines.slice(start, ended));
      start = ended;
    }
    hasFull = true;
  }
  return [...groups, lines.slice(start)];
}
