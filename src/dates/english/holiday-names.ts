/** Names of holidays as texts write them, and the country whose day it is: "St. Patrick's Day", "St Patricks Day", "India's | Independence Day". */
import { WEEKDAYS } from '../../english/calendar.js';
import type { Words } from '../words.js';
import { COUNTRY_WORDS } from './lexicons/country-words.js';
import { HOLIDAYS } from './lexicons/holidays.js';
import { NATIONAL_DEFAULTS, NATIONAL_EVERYWHERE } from './lexicons/national-days.js';
import { PhraseIndex } from './phrase-index.js';

/** Triggers of other forms. */
const LOOKED_FOR: ReadonlySet<string> = new Set(['day', 'year', 'night', ...WEEKDAYS.keys()]);

/** The names without their country. */
const PLAIN_NAMES: readonly string[] = [...new Set(Array.from(HOLIDAYS.keys(), (name) => name.split('|')[0] ?? name))];

/** The names as words, in all their spellings. */
export const HOLIDAY_NAMES = new PhraseIndex(
  PLAIN_NAMES.flatMap((name) => spellings(name).map((spelling): [string, string] => [spelling, name])),
);

/** Of every name a word that tells of it: one that is looked for anyway ("day"), else the first that is no short one. */
export const TELLING_WORDS: readonly string[] = PLAIN_NAMES.flatMap((name) => {
  const words = name.match(/[\p{L}]{3,}/gu) ?? [];
  return words.find((word) => LOOKED_FOR.has(word)) ?? words[0] ?? [];
});

/** "St Patrick's Day" with and without a stop, in full, with either apostrophe and without; words parted by spaces. */
function spellings(name: string): string[] {
  const saints = name.startsWith('st ') ? ['st', 'st .', 'saint'].map((saint) => `${saint}${name.slice(2)}`) : [name];
  return saints.flatMap((spelling) => {
    const plain = apart(spelling);
    if (!spelling.includes("'")) return [plain];
    const bare = apart(spelling.replaceAll("'", ''));
    return [plain, plain.replaceAll("'", '’'), bare];
  });
}

function apart(name: string): string {
  return (name.match(/\p{L}+|['’.-]/gu) ?? []).join(' ');
}

const COUNTRIES = new PhraseIndex(COUNTRY_WORDS);

/**
 * The name with its country, where countries differ: the one named nearest around it, else at the top of the text, else the one that
 * knows the day best. The name alone where that is not known; its day then is not, either.
 */
export function withCountry(words: Words, name: string, first: number, end: number): string {
  if (!DIFFERING.has(name)) return name;
  const country = countryNear(words, first, end) ?? countryIn(words, 0, REACH_AT_TOP);
  const own = country === null ? undefined : `${name}|${country}`;
  if (own !== undefined && HOLIDAYS.has(own)) return own;
  const known = NATIONAL_DEFAULTS.get(name);
  const isOther = country !== null && NATIONAL_EVERYWHERE.has(name);
  return known === undefined || isOther ? name : `${name}|${known}`;
}

const DIFFERING: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].filter((name) => name.includes('|')).map((name) => name.split('|')[0] ?? name),
);

/** In words. */
const REACH = 16;
const REACH_AT_TOP = 60;

function countryNear(words: Words, first: number, end: number): string | null {
  for (let away = 1; away <= REACH; away += 1) {
    const near = countryAt(words, first - away) ?? countryAt(words, end + away - 1);
    if (near !== null) return near;
  }
  return null;
}

function countryIn(words: Words, from: number, to: number): string | null {
  for (let at = from; at < to && at < words.length; at += 1) {
    const country = countryAt(words, at);
    if (country !== null) return country;
  }
  return null;
}

function countryAt(words: Words, at: number): string | null {
  if (!words.isCapital(at) || words.text(at) === 'Us') return null;
  return COUNTRIES.read(words, at)?.value ?? null;
}
