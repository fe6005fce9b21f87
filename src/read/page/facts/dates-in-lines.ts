/**
 * Dates in the lines that a page shows.
 *
 *     Published: November 22, 2024 10:15 AM GMT · Updated 3 Dec 2024
 *     Veröffentlicht am 22. November 2024 um 10:15 Uhr
 */
import { monthNumber, WEEKDAY } from '../../month-names.js';
import { readDate } from '../../row-dates.js';

export interface ShownDate {
  /** As {@link readDate} reads it. */
  readonly value: string;
  readonly isModified: boolean;
  /** Letters of something else beside it. */
  readonly rest: number;
}

const DAY_MONTH = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?:\s+|-)(?:(?:de|of)\s+)?(?<month>\p{L}{3,10})\.?,?(?:\s+|-)(?:del?\s+)?(?<year>(?:19|20)\d\d)`;
const MONTH_DAY = String.raw`(?<month2>\p{L}{3,10})\.?\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year2>(?:19|20)\d\d)`;
const NUMERIC = String.raw`(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)`;
const SIGNS = String.raw`(?<year3>(?:19|20)\d\d)年(?<month3>\d{1,2})月(?<day3>\d{1,2})日`;
const DATE = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(?:${DAY_MONTH}|${MONTH_DAY}|${SIGNS}|(?<numeric>${NUMERIC}))(?![\d/-])`,
  'giu',
);
const TIME = String.raw`(?<hour>\d{1,2})(?:[:.]|\s?[hH]\s?)(?<minute>\d{2})(?::(?<second>\d{2}))?(?![\d/])\s*(?<half>[ap]\.?m\b\.?)?(?:\s*Uhr)?\s*\(?(?<zone>(?:UTC|GMT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|BST|CES?T)(?![A-Za-z])|Z(?!\p{L})|[+-]\d{2}:?\d{2})?`;
/** After the day, and before it. */
const AFTER_DAY = new RegExp(
  String.raw`^[\s,|·•–—@(-]{0,6}(?:(?:at|um|à|a las|alle|alle ore|ore|às|om|kl\.?|klo|T)\s*)?${TIME}`,
  'iu',
);
const BEFORE_DAY = new RegExp(String.raw`${TIME}\)?[\s,|·•–—-]{0,6}(?:on\s+)?(?:\p{L}{2,10}\.?,?\s+)?$`, 'iu');

/** Words of change; all else is taken for the first publication. */
const MODIFIED =
  /\b(?:updated?|modified|edited|corrected|revised|last|changed|aktualisiert|geändert|zuletzt|stand|modifié|actualizado|modificado|aggiornato|modificato|bijgewerkt|gewijzigd|laatst|atualizado|alterado|oppdatert|opdateret|uppdaterad)\b|mis à jour|最終更新|更新/iu;
const PUBLISHED =
  /\b(?:first\s+)?(?:published|posted|created|issued|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publisert|publicerad)\b/iu;
const MAX_DATES = 4;
/** Characters before a date that may hold its time. */
const MAX_BEFORE = 40;

export function datesIn(line: string): ShownDate[] {
  const dates: ShownDate[] = [];
  const matches = [...line.matchAll(DATE)].slice(0, MAX_DATES);
  let from = 0;
  let isModified = false;
  for (const match of matches) {
    const before = line.slice(from, match.index);
    const end = match.index + match[0].length;
    // `Published on 3 May, updated on 4 May`: each word counts for the next date, and for those after it.
    if (MODIFIED.test(before) && !/\bfirst\b/i.test(before)) isModified = true;
    else if (PUBLISHED.test(before)) isModified = false;
    const day = dayOf(match);
    const clock = AFTER_DAY.exec(line.slice(end, end + MAX_BEFORE)) ?? BEFORE_DAY.exec(before.slice(-MAX_BEFORE));
    const value = day === null ? null : withClock(day, clock);
    if (value !== null) dates.push({ value, isModified, rest: lettersBeside(line, match.index, end) });
    from = end;
  }
  return dates;
}

function dayOf(match: RegExpExecArray): string | null {
  const { day, month, year, day2, month2, year2, day3, month3, year3, numeric } = match.groups ?? {};
  if (numeric !== undefined) return readDate(numeric);
  const name = month ?? month2;
  const number = month3 ?? (name === undefined ? undefined : monthNumber(name.replace(/\.$/, '')));
  const [numberOfDay, ofYear] = [day ?? day2 ?? day3, year ?? year2 ?? year3];
  return number === undefined || numberOfDay === undefined ? null : readDate(`${ofYear}-${number}-${numberOfDay}`);
}

function withClock(day: string, clock: RegExpExecArray | null): string {
  const { hour, minute, second, half = '', zone = '' } = clock?.groups ?? {};
  if (hour === undefined) return day;
  const time = `${hour}:${minute}${second === undefined ? '' : `:${second}`} ${half.replaceAll('.', '')} ${zone}`;
  return readDate(`${day} ${time.replace(/\s+/g, ' ').trim()}`) ?? day;
}

/** Letters of the same part of a line: `Interview: Ana Ruiz · 22 November 2024` has none beside its date. */
function lettersBeside(line: string, start: number, end: number): number {
  const before = /[^|·•]*$/.exec(line.slice(0, start))?.[0] ?? '';
  const after = /^[^|·•]*/.exec(line.slice(end))?.[0] ?? '';
  return (before + after).replace(/[^\p{L}]/gu, '').length;
}

/** Whether a line says that it holds a date of this page. */
export function isLabelled(line: string): boolean {
  return saysModified(line) || saysPublished(line);
}

export function saysModified(words: string): boolean {
  return MODIFIED.test(words);
}

export function saysPublished(words: string): boolean {
  return PUBLISHED.test(words);
}

/** Whether a line begins with a date, or with what it is: a sentence hardly ever does. */
export function beginsWithDate(line: string): boolean {
  const match = new RegExp(DATE, 'iu').exec(line);
  const before = match === null ? line : line.slice(0, match.index);
  return match !== null && before.replace(LABELS, '').replace(/[^\p{L}]/gu, '') === '';
}

const LABELS = new RegExp(
  String.raw`^\W*(?:${MODIFIED.source}|${PUBLISHED.source})?(?:\s+(?:on|am|le|el|il|em|op))?\W*${WEEKDAY}$`,
  'iu',
);
