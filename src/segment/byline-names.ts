/**
 * The people in a line that says who wrote: what stands between commas, bars and "and", without what somebody is and where.
 *
 *     Ana Ruiz in Lisbon and Tom Bell in Porto              Ana Ruiz · Tom Bell
 *     Ana Ruiz, political editor, Harbour News | March 4    Ana Ruiz
 *     Courier Editorial Board · Storm Petrel Shipping       nobody
 */

import { type Slice, type Span, sliceOf } from '../document/index.js';
import { MONTHS, WEEKDAYS } from '../english/calendar.js';
import { ARTICLES_IN_NAMES, WHERE_WRITTEN } from '../english/furniture.js';
import { ORGANISATION_HEADS } from '../english/organisations.js';
import { DESKS, NEVER_NAMES, NO_AUTHORS, OFFICES } from '../english/pages.js';
import { PARTICLES, THINGS_AND_SURNAMES } from '../english/people/name-words.js';
import { CITIES } from '../english/places/cities.js';
import { COUNTRIES } from '../english/places/countries.js';
import { anyOf, wordSet } from '../english/words.js';

/** More words are no name. */
const MAX_WORDS = 7;

/** Between two names; a comma before "Jr." belongs to its name. */
const SEPARATOR =
  /(,(?! ?(?:[JS]r\b|I{2,3}\b|Ph\.?D|M\.?D))|;| and | AND | & | with | WITH | ?\/ ?| ?[|•·] ?|:(?= |$)| [–—-] )/;
const NAME_WORD = new RegExp(
  String.raw`^[("'“]?(?:\p{Lu}[\p{L}'’.-]*|${anyOf(ARTICLES_IN_NAMES)}-\p{Lu}[\p{L}'’-]*|[dD]['’]\p{Lu}[\p{L}'’-]*)[,)"'”*]?$`,
  'u',
);
/** Whole words after a name that are none of it. */
const AFTER_NAME = new RegExp(`^${anyOf(DESKS)}$`, 'i');
const NO_AUTHOR = new RegExp(`\\b${anyOf(NO_AUTHORS)}(?:\\b|$)`, 'i');
const OFFICE = new RegExp(`^${anyOf(OFFICES)}$`, 'i');
const NEVER = new RegExp(`^${anyOf([...NEVER_NAMES, ...WEEKDAYS.keys()])}$`, 'i');
const ORGANISATIONS = wordSet(ORGANISATION_HEADS);
const PLACES = wordSet(CITIES, COUNTRIES.replace(/\|/g, ','));
const WHERE = new RegExp(`^${anyOf(WHERE_WRITTEN)}$`, 'i');

/** @param isKnown the line is known to be one: a single name is one too, and so is one that is written as no other */
export function authorsIn(text: string, { start, end }: Span, isKnown: boolean): Slice[] {
  const authors: Slice[] = [];
  let at = start;
  let wasPlaced = false;
  for (const [index, piece] of text.slice(start, end).split(SEPARATOR).entries()) {
    if (index % 2 === 0) {
      const { name, isPlaced } = nameIn(piece, isKnown);
      const from = at + piece.length - piece.trimStart().length;
      // `in Lisbon and Castra Bay`: another place.
      if (name !== null && (!wasPlaced || isPlaced || !/ and /i.test(text.slice(at - 5, at))))
        authors.push(sliceOf(text, { start: from, end: from + name.length }));
      wasPlaced = isPlaced;
    }
    at += piece.length;
  }
  return authors.filter(({ text: name }, index) => index === 0 || isKnown || !PLACES.has(name.toLowerCase()));
}

/** The name that a piece begins with, and whether it says where that person is. */
function nameIn(piece: string, isKnown: boolean): { name: string | null; isPlaced: boolean } {
  const trimmed = piece.trim().replace(IN_BRACKETS, '');
  const words = trimmed.split(' ');
  const length = nameLength(words);
  const name = words
    .slice(0, length)
    .join(' ')
    .replace(/[,*]+$|(?<=\p{Ll}{3})\.$/u, '');
  const isPlaced = WHERE.test(words[length] ?? '');
  const isName = length > 0 && length <= MAX_WORDS && (length > 1 || isKnown) && isPerson(words.slice(0, length));
  return { name: isName ? name : null, isPlaced };
}

/** `Ana Ruiz (Lisbon)` */
const IN_BRACKETS = / \([^()]*\)$/;

/** How many words belong to the name: as many as look so, up to what somebody is. */
function nameLength(words: readonly string[]): number {
  const end = words.findIndex((word, index) => {
    if (index > 0 && isDated(word, words[index + 1])) return true;
    if (index > 1 && isAfterName(word, words[index + 1])) return true;
    if (index === 1 && WHERE.test(word)) return true;
    return !NAME_WORD.test(word) && !(PARTICLE.test(word) && index + 1 < words.length);
  });
  return end < 0 ? words.length : end;
}

/** "do" is one of them, but not where it stands alone. */
const PARTICLE = new RegExp(`^${anyOf([...PARTICLES, 'do'])}$`);

/** `Ana Ruiz Staff Writer`, `Ana Ruiz March 4`, `ANA RUIZ IN LISBON` */
function isAfterName(word: string, next: string | undefined): boolean {
  return AFTER_NAME.test(word) || isDated(word, next) || WEEKDAYS.has(word.toLowerCase());
}

function isDated(word: string, next: string | undefined): boolean {
  return MONTHS.has(word.toLowerCase().replace(/\.$/, '')) && /^\d/.test(next ?? '');
}

function isPerson(words: readonly string[]): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (NEVER.test(first) || NO_AUTHOR.test(words.join(' ')) || words.some((word) => NEVER_WITHIN.test(word)))
    return false;
  if (AFTER_NAME.test(first) || OFFICE.test(last)) return false;
  return !isOrganisation(words);
}

/** No name has them: `BY NOON EVERY SHIP HAD LEFT`. */
const NEVER_WITHIN = /^(?:a|an|the|had|has|have|was|were|is|are|will|every)$/i;

/** Three words or more of which the last makes an organisation: `Storm Petrel Shipping`, but not `Ana Lund Park`. */
function isOrganisation(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? '').toLowerCase();
  return words.length > 2 && ORGANISATIONS.has(last) && !THINGS_AND_SURNAMES.has(last);
}

/** Whether what stands after "By" begins with a name and goes on as such lines do. */
export function beginsWithName(line: string): boolean {
  const words = wordsOf(line);
  const bare = words.map((word) => word.replace(MARKS_AFTER, ''));
  const length = nameLength(bare);
  const lastOfName = words.slice(0, length).findIndex((word) => MARKS_AFTER.test(word));
  const isCut = lastOfName >= 0;
  const count = isCut ? lastOfName + 1 : length;
  const name = bare.slice(0, count);
  const next = words[count] ?? '';
  if (count < 2 || count > MAX_WORDS || NEVER.test(name[0] ?? '') || name.some((word) => NEVER_WITHIN.test(word)))
    return false;
  return next === '' || isCut || TAIL.test(next) || isAfterName(next, words[count + 1]);
}

/** `Ana Ruiz/Tom Bell`: the slash is a word of its own. */
function wordsOf(line: string): string[] {
  const spaced = line.replace(/ ?\/ ?/g, ' / ');
  return spaced.split(' ');
}

const MARKS_AFTER = /[,;:|]+$/;

/** `Our Staff Reporter`, `the Editorial Board`: a byline that names nobody. */
export function namesNobody(line: string): boolean {
  const words = wordsOf(line);
  const isShort =
    words.length > 1 &&
    words.length <= MAX_WORDS &&
    words.every((word) => /^(?:\p{Lu}|our$|a$|an$|the$|staff$|in$|and$)/u.test(word));
  return isShort && NO_AUTHOR.test(words.find((word) => NO_AUTHOR.test(word)) ?? '') && !/[.!?,:]$/.test(line);
}

/** What goes on after a name: a mark, a number, an address, "and". */
const TAIL = /^(?:[^\p{L}]|\S+@|and$|AND$|with$|WITH$|aboard$|near$)/u;
