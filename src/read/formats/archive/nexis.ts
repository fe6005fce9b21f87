/**
 * Documents of LexisNexis and Nexis Uni.
 *
 *     1 of 10 DOCUMENTS                    Ferry Late
 *     Clew Bay Courier                     Clew Bay Courier
 *     November 22, 2024 Friday             November 22, 2024 Friday
 *     Ferry Late                           Copyright 2024 Clew Bay Media All Rights Reserved
 *     BYLINE: Ana Ruiz                     Section: NEWS; Pg. 3
 *     LENGTH: 412 words                    Length: 412 words
 *     The ferry …                          Body
 *                                          The ferry …
 *     LOAD-DATE: November 23, 2024         Load-Date: November 23, 2024
 *     Copyright 2024 Clew Bay Media        End of Document
 */
import { type CutDocument, type HeaderLine, lacking, type Stretch } from './documents.js';
import { factsIn, factsOf, isDateLine } from './header.js';
import { type Block, joinedLines, type Line, paragraphsOf } from './lines.js';
import {
  COUNTER,
  END,
  isBodyMark,
  isCopyright,
  isFooter,
  isGraphic,
  isHeader,
  isUnknownKey,
  keyOf,
  NEXIS_FACTS,
} from './nexis-lines.js';
import { type Piece, piecesOf } from './nexis-pieces.js';
import { topLines } from './nexis-top.js';

export function beginsNexis(lines: readonly Line[]): boolean {
  const first = lines.find((line) => line.text !== '')?.text ?? '';
  if (COUNTER.test(first)) return !/^doc/i.test(first) || lines.some((line) => /^LENGTH: /.test(line.text));
  if (/^(?:user name|date and time):/i.test(first)) return lines.some(({ text }) => /^job number:\s*\d/i.test(text));
  return beginsUni(lines);
}

/** Title, publication and date, each a short line; then the lines of the header, the length among them. */
function beginsUni(lines: readonly Line[]): boolean {
  const named = lines.findIndex(({ text }) => /^length:\s+\d[\d,.]* words$/i.test(text));
  if (named < 0) return false;
  const above = lines.slice(0, named).filter(({ text }) => text !== '');
  const dated = above.findIndex(({ text }) => isDateLine(text));
  const hasMore = lines.some(({ text }) => /^(?:body|section:.*|load-date:.*|byline:.*|copyright .*)$/i.test(text));
  return dated >= 1 && dated <= 6 && above.every(({ text }) => text.length < 400) && hasMore;
}

export function* nexisDocuments(text: string): Generator<CutDocument> {
  const pieces = [...piecesOf(text)];
  const ended = pieces.filter(({ blocks }) => blocks.some(isFooter)).length;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    yield documentOf(text, piece, isLast && (ended > 0 || pieces.length === 1));
  }
}

/** @param mustEnd whether a document without a footer was cut off */
function documentOf(text: string, { start, end, blocks, isCounted }: Piece, mustEnd: boolean): CutDocument {
  const isUni = blocks.some(({ first }) => first === 'Body' || END.test(first)) || !(isCounted || blocks.some(isUpper));
  const { top, bodyStart } = headOf(blocks, isUni);
  const footer = footerStart(blocks, bodyStart);
  const header = [...blocks.slice(0, bodyStart), ...blocks.slice(footer)].flatMap(headerLine);
  const { lines, stray } = topLines(blocks.slice(0, top), isUni, blocks.slice(top, bodyStart));
  const facts = [...factsOf(header, NEXIS_FACTS)];
  if (lines.title !== '' && !facts.some(({ field }) => field === 'title'))
    facts.push(...factsIn('title', lines.title, 'title line'));
  facts.push(...factsIn('publisher', lines.publication, 'publication line'));
  const date = lines.date ?? valueIn(header, 'load-date');
  if (date !== null) facts.push(...factsIn('published', date, lines.date === null ? 'Load-Date' : 'date line'));
  const body = bodyOf(text, [...stray, ...blocks.slice(bodyStart, footer)]);
  return {
    start,
    end,
    id: valueIn(header, 'acc-no') ?? valueIn(header, 'accession-number'),
    facts,
    header,
    body,
    lacks: lacking(body.length, !mustEnd || footer < blocks.length),
  };
}

function isUpper({ first }: Block): boolean {
  return /^[A-Z-]{4,}:/.test(first);
}

/** Blocks before the first header line, and where the body begins. */
function headOf(blocks: readonly Block[], isUni: boolean): { readonly top: number; readonly bodyStart: number } {
  const body = blocks.findIndex(isBodyMark);
  const named = blocks.findIndex((block) => isHeader(block) && !isBodyMark(block));
  const top = [named, body].filter((at) => at >= 0).reduce((least, at) => Math.min(least, at), blocks.length);
  // A heading "Body" deep in a text is none.
  if (body >= 0 && body <= top + MOST_HEADER_BLOCKS) return { top, bodyStart: body };
  if (named < 0) {
    const dated = blocks
      .slice(0, MOST_HEADER_BLOCKS)
      .findIndex(({ lines }) => lines.some((line) => isDateLine(line.text)));
    // Only in the older layout the title stands after the date.
    const end = dated < 0 || isUni ? dated + 1 : dated + 2;
    return { top: end, bodyStart: end };
  }
  let last = named;
  for (let at = named + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || isLong(block) || at > last + 2) break;
    if (isHeader(block) || (at === last + 1 && isUnknownKey(block))) last = at;
    else if (isFooter(block) && !isHeader(block) && !isCopyright(block)) break;
  }
  return { top, bodyStart: last + 1 };
}

const MOST_HEADER_BLOCKS = 20;

function isLong({ start, end }: Block): boolean {
  return end - start > 1000;
}

/** Where the footer begins: the last blocks that are one, with captions after `GRAPHIC`, and named lines that nobody knows between others. */
function footerStart(blocks: readonly Block[], from: number): number {
  let start = blocks.length;
  for (let at = blocks.length - 1; at >= from; at -= 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const before = blocks.slice(Math.max(from, at - MOST_BETWEEN), at);
    if (isFooter(block)) start = at;
    else if (!before.some(keyOf(block.first) === null ? isGraphic : isFooter)) break;
  }
  return start;
}

/** Blocks of a footer between two that are known. */
const MOST_BETWEEN = 12;

function headerLine({ lines, first }: Block): HeaderLine[] {
  const named = keyOf(first);
  return named === null ? [] : [{ key: named.key, value: `${named.value} ${joinedLines(lines.slice(1))}`.trim() }];
}

function valueIn(header: readonly HeaderLine[], key: string): string | null {
  return header.find((line) => line.key.toLowerCase() === key)?.value ?? null;
}

function bodyOf(text: string, blocks: readonly Block[]): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const isNext = before !== undefined && text.slice(before.end, block.start).trim() === '';
    const last = stretches.at(-1);
    if (isNext && last !== undefined) last.end = block.end;
    else {
      const mark = isBodyMark(block) ? (/^\s*body:?/i.exec(text.slice(block.start, block.end))?.[0].length ?? 0) : 0;
      stretches.push({ start: block.start + mark, end: block.end });
    }
    before = block;
  }
  return stretches.flatMap(({ start, end }) => paragraphsOf(text, start, end));
}
