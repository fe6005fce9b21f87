/**
 * A document of Factiva with its codes.
 *
 *     HD Ferry Late
 *     BY Ana Ruiz
 *     WC 412 words
 *     PD 22 November 2024
 *     SN Clew Bay Courier
 *     LP The ferry …
 *     TD More …
 *     NS c13 : Regulation
 *     AN Document CLEWB00020241122ekbm0001x
 */
import { type CutDocument, type HeaderLine, lacking } from './documents.js';
import type { Cut } from './factiva-ends.js';
import { factsIn, factsOf, type KeyTable } from './header.js';
import { joinedLines, type Line, paragraphsOf } from './lines.js';

const FACTS: KeyTable = [
  ['hd', 'title'],
  ['hl', 'title'],
  ['by', 'author'],
  ['se', 'section'],
  ['sn', 'publisher'],
  ['la', 'language'],
  ['pub', 'publisher'],
];

const HEADER_CODES = ['SE', 'CLM', 'HD', 'HL', 'BY', 'CR', 'WC', 'PD', 'ET', 'SN', 'SC', 'ED', 'PG', 'VOL', 'LA', 'CY'];
const BODY_CODES = ['LP', 'TD'];
/** In their order in the file. */
const FOOTER_CODES = ['CT', 'RF', 'ART', 'CO', 'IN', 'NS', 'RE', 'IPC', 'IPD', 'PUB', 'AN'];
const CODE = new RegExp(`^(${[...HEADER_CODES, ...BODY_CODES, ...FOOTER_CODES].join('|')})(?:[ \\t]+(.*))?$`);

function codeOf(line: string): { readonly code: string; readonly value: string } | null {
  const match = CODE.exec(line);
  return match === null ? null : { code: match[1] ?? '', value: match[2] ?? '' };
}

export function beginsCodes(lines: readonly Line[]): boolean {
  const words = lines.filter(({ text }) => text !== '');
  const first = codeOf(words[0]?.text ?? '');
  return first !== null && HEADER_CODES.includes(first.code) && isCoded(lines);
}

/** A headline or a length with its code, and a date or a source. */
export function isCoded(lines: readonly Line[]): boolean {
  const codes = new Set(lines.slice(0, MOST_LINES).map(({ text }) => codeOf(text)?.code));
  return (
    [...codes].filter((code) => code !== undefined && ['HD', 'WC', 'PD', 'SN', 'SC', 'LP', 'AN'].includes(code))
      .length >= 3
  );
}

const MOST_LINES = 60;

/** Where a document begins whose headline is a line: there, or at the codes before it. */
export function codedStart(lines: readonly Line[], at: number): number | null {
  if (codeOf(lines[at]?.text ?? '')?.code !== 'HD') return null;
  let first = at;
  for (let before = at - 1; before >= 0; before -= 1) {
    const text = lines[before]?.text ?? '';
    if (['SE', 'CLM'].includes(codeOf(text)?.code ?? '')) first = before;
    else if (text !== '') break;
  }
  return lines[first]?.start ?? null;
}

interface Field extends HeaderLine {
  readonly start: number;
  readonly end: number;
}

export function codedDocument({ text, start, end, lines, mustEnd }: Cut): CutDocument {
  const fields = fieldsOf(text, lines);
  const header = fields.filter(({ key }) => !BODY_CODES.includes(key));
  const body = fields
    .filter(({ key }) => BODY_CODES.includes(key) || key === '')
    .flatMap(({ start: from, end: to }) => paragraphsOf(text, from, to));
  const one = (key: string): string | null => header.find((field) => field.key === key)?.value ?? null;
  const id = /^(?:(?:document|dokument)\s+)?(\S+)$/i.exec(one('AN') ?? '')?.[1] ?? null;
  const clock = /^\d{1,2}:\d{2}/.test(one('ET') ?? '') ? ` ${one('ET')}` : '';
  const subjects = (one('NS') ?? '').split('|').flatMap((subject) => subject.split(' : ')[1]?.trim() ?? []);
  return {
    start,
    end,
    id,
    facts: [
      ...factsOf(header, FACTS),
      ...(one('PD') === null ? [] : factsIn('published', `${one('PD')}${clock}`, 'PD')),
      ...subjects.flatMap((subject) => factsIn('keyword', subject, 'NS')),
    ],
    header,
    body,
    lacks: lacking(body.length, !mustEnd || one('AN') !== null),
  };
}

/** Each code with all that stands up to the next. What stands before the first has the key ''. */
function fieldsOf(text: string, lines: readonly Line[]): Field[] {
  const isFooter = footerTest(lines);
  const groups: { key: string; value: string; start: number; lines: Line[] }[] = [];
  const seen = new Set<string>();
  let isBody = false;
  for (const line of lines) {
    const coded = codeOf(line.text);
    const counts =
      coded !== null &&
      (FOOTER_CODES.includes(coded.code)
        ? isFooter(line)
        : BODY_CODES.includes(coded.code)
          ? !seen.has(coded.code)
          : !isBody);
    if (coded !== null && counts) {
      const start = line.from + coded.code.length;
      seen.add(coded.code);
      groups.push({ key: coded.code, value: coded.value, start, lines: [] });
      isBody = BODY_CODES.includes(coded.code);
    } else if (groups.length > 0) groups.at(-1)?.lines.push(line);
    else if (line.text !== '') groups.push({ key: '', value: '', start: line.start, lines: [line] });
  }
  return groups.map(({ key, value, start, lines: more }, index) => ({
    key,
    value: `${value} ${joinedLines(more)}`.trim(),
    start,
    end:
      groups[index + 1] === undefined
        ? (more.at(-1)?.end ?? Math.max(start, start + value.length + 1))
        : lineStart(text, groups[index + 1]?.start ?? start),
  }));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/**
 * A line of the body may begin with a word that is a code, such as `IN`, in a text in capitals. Codes of the footer stand in their order, the last of them last, and
 * some have values of a form of their own.
 */
function footerTest(lines: readonly Line[]): (line: Line) => boolean {
  const found = new Set<number>();
  let rank = FOOTER_CODES.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const coded = codeOf(line?.text ?? '');
    if (line === undefined || coded === null || !FOOTER_CODES.includes(coded.code)) continue;
    const value =
      coded.value === '' ? (lines.slice(at + 1, at + 3).find(({ text }) => text !== '')?.text ?? '') : coded.value;
    const isOwn = OWN_FORMS.get(coded.code)?.test(value) ?? null;
    const inOrder = FOOTER_CODES.indexOf(coded.code) < rank && rank < FOOTER_CODES.length;
    if (isOwn ?? inOrder) {
      found.add(line.start);
      rank = Math.min(rank, FOOTER_CODES.indexOf(coded.code));
    }
  }
  return (line) => found.has(line.start);
}

const CODED_NAMES = /^[\w-]+ : \S/;
const OWN_FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['CO', CODED_NAMES],
  ['IN', CODED_NAMES],
  ['NS', CODED_NAMES],
  ['RE', CODED_NAMES],
  ['AN', /^(?:(?:document|dokument)\s+)?[A-Z0-9]{8,40}$/i],
]);
