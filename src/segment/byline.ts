/**
 * The byline: a line of its own near the top that names who wrote.
 *
 *     By Ana Ruiz and Tom Bell, Harbour News Service
 *     Byline: ANA RUIZ
 *     Ana Ruiz in Lisbon                                  ← no: only a line that begins with "By" is safe
 */

import { type Byline, overlaps, type Slice, type Span, sliceOf } from '../document/index.js';
import { AUTHOR_LABELS } from '../english/furniture.js';
import { anyOf } from '../english/words.js';
import { isAboveHeadline } from './above-headline.js';
import { authorsIn, beginsWithName, namesNobody } from './byline-names.js';

/** Only the first lines of a text hold its byline; those that say nothing of the story are not counted. */
const LINES_SEARCHED = 5;
const LINES_AT_MOST = 14;
const MAX_BYLINE = 200;
/** Longer lines say something of the story. */
const MAX_LABEL = 70;

const KIND =
  '(?:[Ww]ords|[Ss]tory|[Tt]ext|[Ww]ritten|[Rr]eported|[Aa]nalysis|[Oo]pinion|[Cc]omment|[Rr]eview|[Ii]nterview|[Ff]eature|[Ee]ssay|(?:[Gg]uest )?[Cc]olumn|[Pp]osted|[Pp]ublished|[Ss]ubmitted|[Ff]iled)';
const BY = new RegExp(
  String.raw`^(?:[•·*|–—-] ?)?(?:(?:${KIND} )?by:? |By:? |BY:? |(?:WORDS|STORY|TEXT|REPORTED|WRITTEN|ANALYSIS|OPINION) BY:? |(?:[Ww]ords|[Tt]ext|[Ss]tory): |(?=From \p{Lu}\S* \p{Lu}\S* (?:in|IN) \p{Lu})From )`,
  'u',
);
/** Names whatever comes after it, further down as well. */
const LABEL = new RegExp(String.raw`^${anyOf(AUTHOR_LABELS)}: ?(?=\p{Lu})`, 'iu');

/** Whether a line begins with "By" and a name, and is no sentence. */
export function isByline(line: string): boolean {
  return namesFrom(line) !== null;
}

export function findByline(text: string, paragraphs: readonly Span[]): Byline | null {
  let counted = 0;
  for (const paragraph of paragraphs.slice(0, LINES_AT_MOST)) {
    const line = text.slice(paragraph.start, paragraph.end);
    const from = counted < LINES_SEARCHED ? namesFrom(line) : labelEnd(line);
    if (from !== null) {
      const authors = authorsIn(text, { start: paragraph.start + from, end: paragraph.end }, false);
      return { span: { start: paragraph.start, end: paragraph.end }, authors };
    }
    if (line.length > MAX_LABEL || isAboveHeadline(line) === null) counted += 1;
  }
  return null;
}

/** A line that is known to be one: `By harbour desk, Ana Ruiz`. */
export function knownByline(text: string, { start, end }: Span): Byline {
  const opening = /^\s*by:?\s/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return { span: { start, end }, authors: authorsIn(text, { start: start + opening, end }, true) };
}

/**
 * Lines that the markup calls one, and the names in them: those whom the file names elsewhere, where they stand there.
 *
 *     Ana Ruiz, Porto correspondent, and Tom Bell        Ana Ruiz | Tom Bell, if the file names both
 */
export function markedByline(text: string, lines: readonly [Span, ...Span[]], authors: readonly string[]): Byline {
  const span = { start: lines[0].start, end: (lines.at(-1) ?? lines[0]).end };
  const named = namedIn(text, span, authors);
  return { span, authors: named.length > 0 ? named : lines.flatMap((line) => namesOf(text, line)) };
}

function namesOf(text: string, line: Span): readonly Slice[] {
  const from = namesFrom(text.slice(line.start, line.end));
  if (from === null) return knownByline(text, line).authors;
  return authorsIn(text, { start: line.start + from, end: line.end }, false);
}

/** A file that names more authors lists everybody who works there. */
const MAX_AUTHORS = 50;
/** UTF-16 code units of a byline in which they are looked for. */
const MAX_LINES = 1000;

/** Where these names stand as whole words, in any case, in text order. */
function namedIn(text: string, { start, end }: Span, names: readonly string[]): readonly Slice[] {
  const lines = text.slice(start, Math.min(end, start + MAX_LINES));
  const found = names
    .slice(0, MAX_AUTHORS)
    .filter((name) => name !== '')
    .flatMap((name): Slice[] => {
      const match = new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'iu').exec(lines);
      return match === null
        ? []
        : [sliceOf(text, { start: start + match.index, end: start + match.index + match[0].length })];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((slice, index) => !found.slice(0, index).some((other) => overlaps(other, slice)));
}

function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Where the names of a byline begin; null where a line is none. */
function namesFrom(line: string): number | null {
  const label = labelEnd(line);
  if (label !== null) return label;
  const opening = BY.exec(line)?.[0].length;
  if (opening === undefined || line.length > MAX_BYLINE) return null;
  const names = line.slice(opening);
  const isStopped = /[.!?]["”]?$/.test(line) && !STOPPED.test(names);
  return !isStopped && (beginsWithName(names) || namesNobody(names)) ? opening : null;
}

function labelEnd(line: string): number | null {
  return line.length > MAX_BYLINE ? null : (LABEL.exec(line)?.[0].length ?? null);
}

/** A stop of the name's own, or after nothing but a name: `By Ana Ruiz.` */
const STOPPED = /\s(?:[JS]r|Esq|Ph\.D|M\.D)\.$|^(?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+\.$|\b[ap]\.m\.$/u;
