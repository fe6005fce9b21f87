/**
 * A place before a colon: the dateline of papers that name neither day nor agency. Only the text tells it from a label.
 *
 *     Harwick: The port of Harwick was shut …      a place that the text names again
 *     (Harwick) The port of Harwick was shut …     so do brackets
 *     Police: Two men were held …                  "police" stands in small letters elsewhere
 */
import { type Dateline, type Span, sliceOf } from '../document/index.js';
import { NO_PLACES } from '../english/wires.js';
import { anyOf } from '../english/words.js';
import { mayBePlace } from './dateline.js';

const NAME = String.raw`\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+){0,2}`;
const PLACE = new RegExp(String.raw`^(?:(?<place>${NAME}):|\((?<bracketed>${NAME})\)) (?=["“]?\p{Lu})`, 'u');
const LABEL = new RegExp(`^${anyOf(NO_PLACES)}$`, 'i');
/** UTF-16 code units of a paragraph of prose, and of the text that is looked through. */
const MIN_PROSE = 80;
const SAMPLE = 2000;

/** @param paragraph the first of the story @param others those below it */
export function colonDateline(text: string, paragraph: Span, others: readonly Span[]): Dateline | null {
  const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + MIN_PROSE));
  const { place: named, bracketed } = PLACE.exec(line)?.groups ?? {};
  const place = named ?? bracketed;
  if (place === undefined || paragraph.end - paragraph.start < MIN_PROSE || LABEL.test(place)) return null;
  if (
    !mayBePlace(place) ||
    others.some(({ start, end }) => PLACE.test(text.slice(start, Math.min(end, start + MIN_PROSE))))
  )
    return null;
  const from = paragraph.start + (bracketed === undefined ? 0 : 1);
  const after = from + place.length;
  const rest = `${text.slice(0, paragraph.start)} ${text.slice(after, after + SAMPLE)}`;
  const isNamedAgain = asWord(place).test(rest) || asWord(inTitleCase(place)).test(rest);
  if (!isNamedAgain || asWord(place.toLowerCase()).test(rest)) return null;
  return {
    span: { start: paragraph.start, end: after + 1 },
    place: sliceOf(text, { start: from, end: after }),
    date: null,
  };
}

function asWord(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'u');
}

/** `HARWICK` → `Harwick` */
function inTitleCase(place: string): string {
  return place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
