/**
 * Places that tell in which order a text writes day and month in numbers: the United States write 12/31/2024, most others 31/12/2024. Names of
 * one word only; what is also a person's name or another country's is left out.
 */
import { COUNTRIES } from '../../english/places/countries.js';
import { CODED_PROVINCES } from '../../english/places/provinces.js';
import type { Words } from '../words.js';

/** "Ohio", "Texan", "U.S.", "US", "America". */
export function isAmerican(words: Words, at: number): boolean {
  const word = words.lower(at);
  if (word === 'u') return words.lower(at + 1) === '.' && words.lower(at + 2) === 's' && words.isGlued(at + 2);
  if (word === 'us' || word === 'usa') return words.text(at) === word.toUpperCase();
  return AMERICAN.has(word);
}

/** A country that writes the day first, its people, or its capital. */
export function isElsewhere(words: Words, at: number): boolean {
  return ELSEWHERE.has(words.lower(at));
}

const SHARED: ReadonlySet<string> = new Set([
  'georgia',
  'washington',
  'virginia',
  'jordan',
  'chad',
  'victoria',
  'york',
  'mexico',
  'indian',
]);
/** They write the month or the year first, or both ways. */
const OTHER_ORDERS: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'CN',
  'TW',
  'JP',
  'KR',
  'KP',
  'HU',
  'IR',
  'LT',
  'MN',
  'PH',
  'ZA',
  'PR',
  'GU',
]);

const AMERICAN: ReadonlySet<string> = new Set([
  'america',
  'americans',
  ...namesOf(CODED_PROVINCES, (code) => code.startsWith('US-'), 3),
]);
const ELSEWHERE: ReadonlySet<string> = new Set(namesOf(COUNTRIES, (code) => !OTHER_ORDERS.has(code), 4));

/** The names of one word in the first columns of a table. */
function namesOf(table: string, isMeant: (code: string) => boolean, columns: number): string[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'))
    .filter(([code = '']) => isMeant(code))
    .flatMap((row) => row.slice(1, columns).flatMap((names) => names.split(',')))
    .filter((name) => /^\p{L}{4,}$/u.test(name))
    .map((name) => name.toLowerCase())
    .filter((name) => !SHARED.has(name));
}
