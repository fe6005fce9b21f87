/**
 * The time at the end of a content that says when somebody spoke, and not when something happened: it is no part of the words, and dates them.
 *
 *     denied the claim | on Friday           called it a fraud | last night           said it was “a fraud” | over the weekend
 *     but:  criticised the march on Friday   demanded a review this week              praised the man who drowned on Friday
 */
import { firstNotBefore, type Range } from '../document/index.js';
import { MONTHS } from '../english/calendar.js';
import {
  HAPPENINGS,
  LOOKING_ELSEWHERE,
  PART_OF_DATES,
  SPEAKING_AT,
  STILL_TO_COME,
} from '../english/reporting/dates.js';
import { DAY_NAMES, LONG_TIMES, TIME_NOUNS } from '../english/time-words.js';
import { isPossessive } from '../grammar/noun-phrase-words.js';
import type { CueAct } from '../record.js';
import type { Reading } from './reading.js';
import type { CueWords, Statement } from './statement.js';

/** The statement without such a time at its end. */
export function withoutTimeAfter(reading: Reading, statement: Statement): Statement {
  const { content, cue, kind, construction } = statement;
  const last = content.at(-1);
  if (last === undefined || cue === null || construction === 'noun-cue' || cue.first > last.first) return statement;
  const date = dateAtEnd(reading, last);
  if (date === null) return statement;
  const end = beginningOf(reading, last, date);
  if (end === null || end <= last.first) return statement;
  const isObject = kind === 'object' || kind === 'preposition';
  const isQuoted = isAfterQuotation(reading, end) && !MONTHS.has(reading.lower(date.first)); // `would be “competitive” | in May`
  const isOfSaying = isQuoted || (isObject && isView(cue) && isThing(reading, { ...last, end }));
  return isOfSaying ? { ...statement, content: [...content.slice(0, -1), { first: last.first, end }] } : statement;
}

/** The day, week or month with which the words end, unless it is still to come. */
function dateAtEnd(reading: Reading, { first, end }: Range): Range | null {
  if (!isTimeWord(reading, end - 1)) return null;
  const { tokens, dates } = reading;
  const after = tokens.span(first, end).end;
  const date = dates[firstNotBefore(dates.length, (index) => (dates[index]?.end ?? after) < after)];
  if (date?.end !== after || (date.type !== 'DATE' && date.type !== 'TIME')) return null;
  const from = tokens.at(date.start);
  if (reading.lower(from) === 'that' || reading.lower(from - 1) === 'that') return null; // `a rally that day`
  for (let token = from; token < end; token += 1) if (STILL_TO_COME.has(reading.lower(token))) return null;
  return from > first ? { first: from, end } : null;
}

/** `on | Friday`, `last | week`, `two weeks | ago`; a year or a quarter is more often that of a thing: `reported a loss last year`. */
function isTimeWord(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  if (word === 'ago') return isTimeWord(reading, token - 1);
  return DAY_NAMES.has(word) || (TIME_NOUNS.has(word) && !LONG_TIMES.has(word));
}

/** Where the time begins with its preposition: `| on early Friday`, `| over the weekend`; null after one that ties it to a noun: `the raid | of last week`. */
function beginningOf(reading: Reading, { first }: Range, date: Range): number | null {
  let at = date.first - 1;
  while (at > first && isBetween(reading, at)) at -= 1;
  if (!/^(?:ADP|SCONJ)$/.test(reading.upos(at))) return date.first;
  return SPEAKING_AT.has(reading.lower(at)) ? at : null;
}

function isBetween(reading: Reading, token: number): boolean {
  return reading.upos(token) === 'DET' || isPossessive(reading, token) || PART_OF_DATES.has(reading.lower(token));
}

/** `“a fraud” | on Friday` */
function isAfterQuotation(reading: Reading, end: number): boolean {
  const quotation = reading.quotationAt(end - 1);
  return quotation?.closed === true && quotation.end === end;
}

/** What is judged, told or denied has been before; what is asked for or expected is more often to come. */
function isView({ act, lemma }: CueWords): boolean {
  return JUDGING.has(act) && !LOOKING_ELSEWHERE.has(lemma);
}

const JUDGING: ReadonlySet<CueAct> = new Set(['say', 'report', 'claim', 'deny', 'agree']);

/** Words without a verb and without an event that may have been then. */
function isThing(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (/^(?:VERB|AUX)$/.test(reading.upos(token)) && reading.quotationAt(token) === null) return false;
    if (HAPPENINGS.has(reading.lower(token)) || reading.namedAt(token)?.entity.type === 'EVENT') return false;
  }
  return true;
}
