/**
 * The dateline: place, date and agency before the first words of a story.
 *
 *     LISBON, March 3 (Agency) -          Agency (place, date, agency in brackets, dash)
 *     LISBON, Portugal (AG) —             place and country
 *     LISBON, March 3. /AGENCY/.          slashes and stops
 *     LISBON (Agency) —                   no date
 *     Lisbon, Agency – / Lisbon: / LISBON –
 *     Porto [Portugal], March 3 (AG):     country in square brackets
 *     (AG) LISBON -                       agency first
 *     LISBON/PORTO (AG) -                 two places
 *     LISBON, PT / AGENCY / March 3, 2024 /   a wire of releases
 *     LISBON, PT--(AGENCY)--March 3, 2024--       and another; also (AGENCY - March 3, 2024)
 *     (LISBON) – / [LISBON, March 3] –
 *     Lisbon: The port …       only where the text names the place again
 */
import { type Dateline, type Slice, type Span, sliceOf } from '../document/index.js';
import { FULL_MONTHS, WEEKDAYS } from '../english/calendar.js';
import { ORDINAL_ENDINGS } from '../english/numbers.js';
import { SECTIONS } from '../english/pages.js';
import { NO_PLACES, TAKES, URGENCIES } from '../english/wires.js';
import { anyOf, ONCE } from '../english/words.js';
import { MONTH_SPELLINGS, SHORT_WEEKDAYS } from './written-dates.js';

/** A dateline is in one of the first lines. */
const LINES_SEARCHED = 6;
/** In UTF-16 code units. */
const MAX_DATELINE = 140;

const CAPITALISED = String.raw`\p{Lu}(?:[\p{L}'’.]|-(?!-))*`;
const ONE_PLACE = `${CAPITALISED}(?: (?:de|da|do|del|la|el|al|on|am|upon|and|${CAPITALISED})){0,4}`;
const PLACE = `${ONE_PLACE}(?:/${ONE_PLACE}){0,3}`;
/** `March`, `Mar`, `Mar.`, `MARCH` */
const MONTH = anyOf(MONTH_SPELLINGS.flatMap((name) => [capitalised(name), name.toUpperCase()]));
const WEEKDAY = anyOf(Array.from(WEEKDAYS.keys(), capitalised));
/** `Mon.`, `Mon`: only before a date. */
const SHORT_WEEKDAY = anyOf(SHORT_WEEKDAYS.map(capitalised));
const ORDINAL_ENDING = anyOf(ORDINAL_ENDINGS);
const DATE = String.raw`${ONCE}(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),? )?${ONCE}(?:${MONTH} \d{1,2}${ORDINAL_ENDING}?|\d{1,2}${ORDINAL_ENDING}? ${MONTH})${ONCE}(?:[.,]? \d{4})?|${WEEKDAY}`;
const AGENCY = String.raw`[\p{L}\d&'’. /-]{2,40}`;
const DASH = String.raw`(?:—|–|―|--|-|\||•|·)`;

/** A country or province after the place; not the date or the agency that may stand there too. */
const REGION = String.raw`(?:, ?(?!${MONTH}\b|${WEEKDAY}\b|${SHORT_WEEKDAY}(?:,|,? ${MONTH}|,? \d)|\p{Lu}{2,10}\.? ?(?:${DASH} (?!\(|${MONTH} |\d)|:))${PLACE}| \[${PLACE}\])`;

/** `LISBON, PT / HARBOURWIRE / May 7, 2024 /`, `--(HARBOURWIRE)--May 7, 2024--`, ` -- (HARBOURWIRE) -- 05/07/24 --`, `--(Harbourwire - May 7, 2024)` */
const NUMBERS = String.raw`\d{1,2}/\d{1,2}/\d{2,4}`;
const NAME = String.raw`[\p{L}\d&'’.-]{2,30}(?: [\p{L}\d&'’.-]{1,20}){0,2}`;
const RELEASE_WIRE = String.raw` \/ (?<wire>${NAME}) \/ (?<when>${DATE}) \/`;
const DASHED_WIRE = String.raw` ?(?:--|—|–) ?\((?<dashed>${NAME})(?:\) ?(?:--|—|–) ?(?<dashedWhen>${DATE}|${NUMBERS})| - (?<innerWhen>${DATE})\)|\))`;
/** `LISBON – March 3, 2024 –` */
const AFTER_DASH = ` (?:—|–|--|-) (?<dashedDate>${DATE})(?= ?(?:${DASH} |[—–:]))`;

const PATTERN = new RegExp(
  String.raw`^(?:\((?<first>${AGENCY})\) )?(?<place>${PLACE})${ONCE}(?<region>${REGION})?${ONCE}(?:${RELEASE_WIRE}|${DASHED_WIRE}|${AFTER_DASH}|(?: ?,|\.)? ?(?<date>${DATE}))?${ONCE}(?:[.,]? ?(?:\((?<inBrackets>${DATE})\)|\((?<brackets>${AGENCY})\)|\/(?<slashes>${AGENCY})\/)|, (?<plain>\p{Lu}{2,10}))?${ONCE}(?<stop>\.?)(?<end> ?${DASH} |[—–―]|(?<=\))-|: |--(?=\p{Lu}))?`,
  'du',
);

/** `(LISBON) –`, `[LISBON, March 3, 2024] –` */
const IN_BRACKETS = new RegExp(
  String.raw`^[([](?<place>${PLACE})${ONCE}(?:${REGION})?${ONCE}(?:, ?(?<date>${DATE}))?${ONCE}[)\]] ?(?:—|–|--|-|:)(?= )`,
  'du',
);

/**
 * One of these stands in every dateline: a bracket, a dash, a colon or a bar, or a stop after a date with digits. Most lines are told from one by it,
 * and the expressions, which V8 compiles slowly, are not asked.
 */
const PROOF = /[(/:—–―|•·]|- |--|\d[^.]{0,24}\./;

export function findDateline(text: string, paragraphs: readonly Span[]): Dateline | null {
  for (const paragraph of paragraphs.slice(0, LINES_SEARCHED)) {
    const dateline = datelineAt(text, paragraph);
    if (dateline !== null) return dateline;
  }
  return null;
}

/** The dateline that a paragraph begins with, or null. */
export function datelineAt(text: string, paragraph: Span): Dateline | null {
  const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + MAX_DATELINE));
  const match = PROOF.test(line) ? (bracketed(line) ?? unbracketed(line)) : null;
  if (match === null) return null;
  const part = (name: string): Slice | null => {
    const range = match.indices?.groups?.[name];
    if (range === undefined) return null;
    return sliceOf(text, { start: paragraph.start + range[0], end: paragraph.start + range[1] });
  };
  const place = part('place');
  const end = paragraph.start + match[0].trimEnd().length;
  const date = DATES.map(part).find((slice) => slice !== null) ?? null;
  return { span: { start: paragraph.start, end }, place, date };
}

/** The groups of the pattern that hold a date. */
const DATES = ['date', 'when', 'dashedWhen', 'innerWhen', 'dashedDate', 'inBrackets'] as const;

function bracketed(line: string): RegExpExecArray | null {
  const match = IN_BRACKETS.exec(line);
  const { place = '', date } = match?.groups ?? {};
  return match !== null && (date !== undefined || isInCapitals(place)) && mayBePlace(place) ? match : null;
}

function unbracketed(line: string): RegExpExecArray | null {
  const match = PATTERN.exec(line);
  return match !== null && isDateline(line, match) ? match : null;
}

/**
 * What looks like a place is one only with proof: an agency in brackets or slashes, or a dash or colon after a place in
 * capitals, or after a date. "Police said - and" and "Note: all" are none, nor is "FILE - A ferry", which begins a caption.
 */
function isDateline(line: string, match: RegExpExecArray): boolean {
  const {
    place = '',
    date,
    dashedDate,
    inBrackets,
    first,
    brackets,
    slashes,
    plain,
    wire,
    dashed,
    stop,
    end,
  } = match.groups ?? {};
  if (match[0].length === line.length || !mayBePlace(place)) return false;
  const after = line.slice(match[0].length).trimStart();
  if (slashes !== undefined || wire !== undefined || dashed !== undefined) return true;
  if (GOES_ON.test(after)) return false;
  const capitals = isInCapitals(place);
  const isStopped = stop === '.' && end === undefined && /^["“]?\p{Lu}/u.test(after);
  if (brackets !== undefined) {
    if (end !== undefined) return true;
    const isAcronym = brackets === brackets.toUpperCase();
    return date === undefined
      ? isAcronym && (isStopped || (capitals && /^["“]?\p{Lu}/u.test(after)))
      : capitals || isAcronym;
  }
  if (end === undefined) return isStopped && capitals && date !== undefined && /\d/.test(date);
  if (
    date !== undefined ||
    dashedDate !== undefined ||
    inBrackets !== undefined ||
    plain !== undefined ||
    first !== undefined
  )
    return true;
  return capitals && end.trim() !== ':';
}

/** A sentence goes on: `WASTE – a drama in two acts`, but not `eBay`. */
const GOES_ON = /^\p{Ll}(?!\p{Lu})/u;

const NO_PLACE = new RegExp(
  `^(?:${anyOf([...NO_PLACES, ...URGENCIES, ...TAKES, ...SECTIONS])}$|by |.* news$|${anyOf([...WEEKDAYS.keys(), ...FULL_MONTHS])}\\b)`,
  'i',
);

export function mayBePlace(place: string): boolean {
  return !NO_PLACE.test(place.replace(/[.-]+$/, ''));
}

function isInCapitals(place: string): boolean {
  return place === place.toUpperCase() && place.replace(/[^\p{L}]/gu, '').length >= 3;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
