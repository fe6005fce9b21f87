/**
 * Words of which every temporal expression has at least one, or a number, within its first few words. Where none is
 * near, no form is asked, which is most of a text.
 */
import { DAY_PARTS, MONTHS, SEASONS, UNIT_WORDS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './calendar-words.js';
import { HOLIDAYS } from './holidays.js';
import { TENS, UNITS_AND_TEENS } from './numbers.js';
import { SET_ADVERBS } from './set-adverbs.js';
import { VAGUE_PHRASES } from './vague.js';

const OTHERS =
  'am pm m clock gmt utc today yesterday tomorrow tonight overnight noon noontime midday midnight ago period everyday thousand hundred ' +
  'twenties thirties forties fifties sixties seventies eighties nineties';

export const ANCHORS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((name) => `${name}s`),
  ...WEEKDAY_ABBREVIATIONS.keys(),
  ...SEASONS.keys(),
  ...UNIT_WORDS.keys(),
  ...DAY_PARTS.keys(),
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...SET_ADVERBS.keys(),
  ...VAGUE_PHRASES.flatMap(([phrase]) => phrase.split(' ').slice(-1)),
  ...[...HOLIDAYS.keys()].flatMap((name) => name.match(/[a-z]{3,}/g)?.slice(0, 1) ?? []),
  ...OTHERS.split(' '),
]);
