/** The named lines of a document of ProQuest. */
import type { HeaderLine } from './documents.js';
import { joinedLines, type Line } from './lines.js';

/** The lines of a document. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

export interface Entry extends HeaderLine {
  /** Of the value. */
  readonly start: number;
  readonly end: number;
}

const KNOWN: ReadonlySet<string> = new Set(
  `title,alternate title,author,author affiliation,correspondence author,abstract,abstract (summary),links,full text,subject,subjects,identifier / keyword,identifier,
  company / organization,company,business indexing term,location,people,person,classification,publication title,volume,issue,first page,start page,pages,page,
  number of pages,publication year,year,publication date,date,publication info,publication,section,column,edition,publisher,place of publication,
  country of publication,publication subject,issn,e-issn,isbn,source type,source,language of publication,language,document type,document feature,
  proquest document id,document url,url,copyright,last updated,database,dateline,credit,illustration,accession number,doi,series,supplement,headings,ethnicity,
  product name,naics,sic,text word count,word count,caption,notes,documents,proquest document link`
    .split(',')
    .map((name) => name.trim()),
);

const KEY = /^([A-Z][A-Za-z]*(?:[-/ ()]+[A-Za-z]+){0,3}\)?):(?:\s+(.*))?$/;

export function keyOf(line: string): HeaderLine | null {
  const match = KEY.exec(line);
  return match === null ? null : { key: match[1] ?? '', value: match[2] ?? '' };
}

export function isKnown(line: string): boolean {
  return KNOWN.has(keyOf(line)?.key.toLowerCase() ?? '');
}

export function separatorTest(line: string): boolean {
  return /^_{20,}$/.test(line);
}

const ENDS: ReadonlySet<string> = new Set([
  'proquest document id',
  'document url',
  'last updated',
  'database',
  'copyright',
]);

/** Whether an entry stands only at the end of a document. */
export function isEnd({ key }: HeaderLine): boolean {
  return ENDS.has(key.toLowerCase());
}

/** Each named line with what follows it; lines before the first name have the name ''. The full text holds all lines up to the footer. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const footer = footerStart(lines);
  const groups: { key: string; line: Line; lines: Line[] }[] = [];
  let isText = false;
  for (const [at, line] of lines.entries()) {
    const named = keyOf(line.text);
    const last = groups.at(-1);
    if (
      named !== null &&
      (isKnown(line.text) || (last !== undefined && last.key !== '')) &&
      (!isText || at >= footer) &&
      !isProse(line.text)
    ) {
      groups.push({ key: named.key, line, lines: [] });
      isText = /^full text$/i.test(named.key);
    } else if (last !== undefined && (isText || last.key !== '' || line.text !== '')) last.lines.push(line);
    else if (line.text !== '' && !/^document \d+ of \d+$/i.test(line.text)) groups.push({ key: '', line, lines: [] });
  }
  return groups.map(({ key, line, lines: more }) => {
    const value = key === '' ? line.text : (keyOf(line.text)?.value ?? '');
    const start = line.from + line.text.length - value.length;
    return {
      key,
      value: `${value} ${joinedLines(more.filter(({ text }) => text !== ''))}`.trim(),
      start,
      end: more.at(-1)?.end ?? line.end,
    };
  });
}

/** A name that nobody knows, with a whole sentence after it. */
function isProse(line: string): boolean {
  return !isKnown(line) && line.length > 200;
}

/**
 * A paragraph of the text may begin as a named line: `Location: the old quay.` The footer is where named lines stand one after another up to the end, and it
 * begins after an empty line.
 */
function footerStart(lines: readonly Line[]): number {
  let start = lines.length;
  let isOpen = true;
  for (let at = lines.length - 1; at >= 0 && isOpen; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (/^full text:/i.test(text)) break;
    if (keyOf(text) === null) {
      // The second line of a value.
      isOpen = isKnown(lines[at - 1]?.text ?? '');
      continue;
    }
    if (isKnown(text) && (lines[at - 1]?.text ?? '') === '') start = at;
  }
  return start;
}
