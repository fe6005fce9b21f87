/**
 * The byline: a line of its own near the top that names who wrote.
 *
 *     By Ana Ruiz and Tom Bell, Harbour News Service
 *     Ana Ruiz in Lisbon                                  ← no: only a line that begins with "By" is safe
 */
import { type Byline, overlaps, type Slice, type Span, sliceOf } from '../document/index.js';
import { ORGANISATION_HEADS } from '../english/organisations.js';
import { NO_AUTHORS } from '../english/pages.js';
import { PARTICLES, THINGS_AND_SURNAMES } from '../english/people/name-words.js';
import { anyOf, wordSet } from '../english/words.js';

/** Only the first lines of a text hold its byline. */
const LINES_SEARCHED = 5;
const MAX_BYLINE = 160;

const PARTICLE = `(?:${[...PARTICLES, 'do'].join('|')})`;
const NAME_WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const NAME = `${NAME_WORD}(?: (?:${PARTICLE}(?= )|${NAME_WORD})){1,4}`;
const BY = '(?:(?:(?:Words|Story|Reported|Written) )?by|By|(?:(?:WORDS|STORY|REPORTED|WRITTEN) )?BY)';
const BYLINE = new RegExp(`^${BY}:? (${NAME}(?:(?:,| and| AND| &|, and) ${NAME})*)`, 'u');

/** Whether a line begins with "By" and a name, and is no sentence. */
export function isByline(line: string): boolean {
  return bylineNames(line) !== null;
}

export function findByline(text: string, paragraphs: readonly Span[]): Byline | null {
  for (const paragraph of paragraphs.slice(0, LINES_SEARCHED)) {
    const names = bylineNames(text.slice(paragraph.start, paragraph.end));
    if (names === null) continue;
    const start = paragraph.start + names.start;
    return {
      span: { start: paragraph.start, end: paragraph.end },
      authors: authorsIn(text, { start, end: start + names.text.length }),
    };
  }
  return null;
}

/** A line that is known to be one: `By harbour desk, Ana Ruiz`. */
export function knownByline(text: string, { start, end }: Span): Byline {
  const opening = /^\s*by:?\s/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return { span: { start, end }, authors: authorsIn(text, { start: start + opening, end }) };
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
  const names = bylineNames(text.slice(line.start, line.end));
  if (names === null) return knownByline(text, line).authors;
  const start = line.start + names.start;
  return authorsIn(text, { start, end: start + names.text.length });
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

function bylineNames(line: string): { start: number; text: string } | null {
  if (line.length > MAX_BYLINE || (/[.!?]["”]?$/.test(line) && !SUFFIXED.test(line))) return null;
  const match = BYLINE.exec(line);
  const names = match?.[1];
  if (match === null || names === undefined) return null;
  return { start: match[0].length - names.length, text: names };
}

/** A stop of the name's own. */
const SUFFIXED = /\s(?:Jr|Sr|Esq|Ph\.D|M\.D)\.$/;
/** `Ana Ruiz For The Courier` */
const FOR_PAPER = /\s+(?:for|For|FOR)\s.*$/su;
const NO_AUTHOR = new RegExp(`\\b${anyOf(NO_AUTHORS)}\\b`, 'i');
const ORGANISATIONS = wordSet(ORGANISATION_HEADS);

/** Three words or more of which the last makes an organisation: `Storm Petrel Shipping`, but not `Ana Lund Park`. */
function isOrganisation(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  return words.length > 2 && ORGANISATIONS.has(last) && !THINGS_AND_SURNAMES.has(last);
}

/** The names between commas and "and"; an agency or paper after a comma is no author. */
function authorsIn(text: string, span: Span): Slice[] {
  const names = text.slice(span.start, span.end);
  return Array.from(names.matchAll(/(?:(?!,| and | AND | & ).)+/g), (match) => {
    const name = match[0].replace(/^(?:,|and|AND|&|\s)+/, '');
    const start = span.start + match.index + match[0].length - name.length;
    return sliceOf(text, { start, end: start + name.replace(FOR_PAPER, '').trimEnd().length });
  }).filter((author) => author.text !== '' && !NO_AUTHOR.test(author.text) && !isOrganisation(author.text));
}
