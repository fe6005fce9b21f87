/** What header lines say: facts by the names of the lines, and how names, languages, sections and subjects are written there. */
import type { Fact, FactField } from '../../facts.js';
import { readDate } from '../../row-dates.js';
import { authorsIn } from '../../rows.js';
import type { HeaderLine } from './documents.js';

/** What the lines of an archive are, by their names in lower case; most trusted first. */
export type KeyTable = readonly (readonly [key: string, field: FactField])[];

export function factsOf(header: readonly HeaderLine[], table: KeyTable): Fact[] {
  return table.flatMap(([key, field]) =>
    header.filter((line) => line.key.toLowerCase() === key).flatMap((line) => factsIn(field, line.value, line.key)),
  );
}

/** @param from for `metadata.sources` */
export function factsIn(field: FactField, value: string, from: string): Fact[] {
  return READERS[field](value.trim().slice(0, LONGEST).replace(/\s+/g, ' '))
    .filter((one) => one !== '')
    .map((one) => ({ field, value: one, from, kind: 'header' }));
}

/** Characters of a header line that are read. */
const LONGEST = 2000;

const asIs = (value: string): string[] => [value];

const READERS: { readonly [field in FactField]: (value: string) => string[] } = {
  title: asIs,
  author: namesIn,
  published: asIs,
  modified: asIs,
  section: (value) => [value.replace(/\s*[;,]?\s*\b(?:pgs?\.|pages?\b|pp?\.)\s*[\w-].*$/i, '').replace(/[;,\s]+$/, '')],
  keyword: (value) => value.split(/\s*;\s*|\s*\|\s*/).map((one) => one.replace(/\s*\(\d+%\)\s*$/, '').trim()),
  language: (value) => [LANGUAGES.get(value.toLowerCase().replace(/[^a-z].*$/, '')) ?? value],
  url: asIs,
  publisher: asIs,
};

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['french', 'fr'],
  ['german', 'de'],
  ['spanish', 'es'],
  ['italian', 'it'],
  ['portuguese', 'pt'],
  ['dutch', 'nl'],
  ['en', 'en'],
]);

/** Parts of a byline that say what somebody is. */
const OFFICE =
  /\b(?:correspondents?|editors?|reporters?|writers?|staff|chief|bureau|columnists?|analysts?|agency|news service|special to|press)\b/i;

/** `By Ana Ruiz and Tom Bell, Harbour Correspondents` names two; `Ruiz, Ana; Bell, Tom` too. */
export function namesIn(value: string): string[] {
  const bare = value.replace(/\s*[<(]?[\w.+-]+@[\w.-]+[>)]?/g, '').replace(/[;,.\s=]+$/, '');
  const people = bare.split(/\s*;\s*/).flatMap((one) => {
    const turned = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ([\p{L}'’-]+\.?(?: [\p{L}'’.-]+)?)$/u.exec(one);
    if (turned === null || OFFICE.test(one) || /\band\b/i.test(one)) return authorsIn(one);
    const [, last = '', first = ''] = turned;
    // `Ana Ruiz, Tom Bell` are two names.
    return last.includes(' ') && first.includes(' ') ? [last, first] : [`${first} ${last}`];
  });
  const named = people.flatMap((one) => one.split(/,\s+/).filter((part, index) => index === 0 || !OFFICE.test(part)));
  const only = named.filter((one) => !OFFICE.test(one));
  return only.length > 0 ? only : people;
}

const MONTHS = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const DAYS = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?`;
const ZONE = String.raw`(?:\s*(?:Z|UTC|GMT|BST|CES?T|[ECMP][SD]T))?`;
const CLOCK = String.raw`(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?${ZONE})?`;
/** A date with its weekday and time, at the beginning of a line: `November 22, 2024 Friday 10:15 AM GMT`. */
const DATE = new RegExp(
  String.raw`^(?:${DAYS},?\s+)?(?:${MONTHS}\s+\d{1,2},?\s+\d{4}|\d{1,2}\.?\s+${MONTHS},?\s+\d{4})(?:,?\s+${DAYS}(?![a-z]))?${CLOCK}`,
  'i',
);

/** What magazines have for a date: nobody can tell the day. */
const MONTH = new RegExp(String.raw`^${MONTHS}\s+\d{4}$`, 'i');

/** The date that a line begins with, if it is one; what follows it is an edition. */
export function dateAtStart(line: string): string | null {
  const match = MONTH.exec(line) ?? DATE.exec(line);
  return match === null ? null : match[0].replace(/[,\s]+$/, '');
}

/** Whether a line is a date and hardly more: `22 November 2024`, `November 22, 2024 Friday, Late Edition`. */
export function isDateLine(line: string): boolean {
  if (MONTH.test(line)) return true;
  const date = line.length > 120 ? null : dateAtStart(line);
  return date !== null && !/[.!?]\s/.test(line.slice(date.length)) && readDate(date) !== null;
}

/** A language's name in English, alone. */
export function isLanguage(line: string): boolean {
  return /^[a-z]{5,}$/i.test(line) && LANGUAGES.has(line.toLowerCase());
}
