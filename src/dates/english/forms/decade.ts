/** Decades: "the 1990s", "1980's", "the '80s", "the nineties", "the nineteen seventies". */

import { DECADES, UNITS_AND_TEENS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Follower, type Form, type Match } from '../../form.js';
import type { Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { ERA_WORDS, readEra } from '../eras.js';
import { BEFORE_DECADE } from '../lexicons/before-dates.js';
import { OF_WEATHER_OR_AGE, OPENS_DECADE, OWNERS_OF_AGES, PARTS_OF_DECADES } from '../lexicons/decades.js';

const BEGINNINGS: readonly string[] = [
  DIGITS,
  ...["'", '’', '‘'],
  ...['sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ...DECADES.keys(),
];

export const decade: Form = {
  name: 'decade',
  starts: [...BEGINNINGS, ...afterThe(BEGINNINGS)],
  triggers: [DIGITS, ...DECADES.keys(), ...ERA_WORDS],
  read({ words }, at) {
    const article = words.lower(at) === 'the';
    const from = article ? at + 1 : at;
    if (article) {
      const bare = readAfterArticle(words, from);
      if (bare !== null) return bare;
    }
    return readDigits(words, from) ?? readShort(words, from) ?? readWords(words, from, article);
  },
};

/** "in his early nineties", "highs in the mid-thirties", "in mid-thirties". */
function isAgeOrWeather(words: Words, at: number): boolean {
  let from = at - 1;
  if (words.lower(from) === '-') from -= 1;
  const isPart = PARTS_OF_DECADES.has(words.lower(from));
  if (isPart) from -= 1;
  if (OWNERS_OF_AGES.has(words.lower(from))) return true;
  // "mid-thirties" alone is an age or a temperature
  if (isPart && words.lower(from + 1) === 'mid' && words.lower(from) !== 'the') return true;
  for (let near = from; near > from - REACH_OF_WEATHER && words.lower(near) !== '.'; near -= 1) {
    if (OF_WEATHER_OR_AGE.has(words.lower(near))) return true;
  }
  return false;
}

const REACH_OF_WEATHER = 8;

/** "1990s", "1980's". */
function readDigits(words: Words, at: number): Match | null {
  const inEra = readInEra(words, at);
  if (inEra !== null) return inEra;
  const text = words.text(at);
  if (!words.isNumber(at) || text.length !== 4 || !text.endsWith('0')) return null;
  const end = plural(words, at + 1);
  if (end === null) return null;
  // "the 1700s" are a century, "the 1900s" mostly the years before 1910
  if (text.endsWith('00') && Number(text) < 1900)
    return { end, meaning: { kind: 'century', number: Number(text) / 100 } };
  const meaning: Meaning = { kind: 'decade', number: Number(text) / 10, century: true };
  return { end, meaning, followers: readSecond(words, end, Number(text)) };
}

/** The "70s" of "the 1960s and 70s". */
function readSecond(words: Words, at: number, first: number): Follower[] {
  if (!/^(?:and|or|to|\/|-|–)$/.test(words.lower(at))) return [];
  const from = /^['’‘]$/.test(words.lower(at + 1)) ? at + 2 : at + 1;
  const isShort = words.isNumber(from) && /^\d0$/.test(words.text(from));
  const end = isShort ? plural(words, from + 1) : null;
  const second = first - (first % 100) + Number(words.text(from));
  if (end === null || second <= first) return [];
  return [{ first: at + 1, end, meaning: { kind: 'decade', number: second / 10, century: true } }];
}

/** "the 260s BC", "the 30s AD". */
function readInEra(words: Words, at: number): Match | null {
  const text = words.text(at);
  const end = words.isNumber(at) && /^\d{1,3}0$/.test(text) ? plural(words, at + 1) : null;
  const era = end === null ? null : readEra(words, end);
  if (era === null) return null;
  const meaning: Meaning = { kind: 'decade', number: Number(text) / 10, century: true };
  return { end: era.end, meaning: era.isBefore ? { ...meaning, isBefore: true } : meaning };
}

/** "in the 80s"; no "highs in the 80s", "in the upper 80s". */
function readAfterArticle(words: Words, at: number): Match | null {
  if (!words.isNumber(at) || !/^[6-9]0$/.test(words.text(at)) || words.isGlued(at)) return null;
  const end = plural(words, at + 1);
  if (end === null || words.lower(at + 1) !== 's' || isAgeOrWeather(words, at - 1)) return null;
  if (!OPENS_DECADE.has(words.lower(at - 2))) return null;
  for (let near = end; near < end + REACH_OF_WEATHER; near += 1)
    if (OF_WEATHER_OR_AGE.has(words.lower(near))) return null;
  return { end, meaning: { kind: 'decade', number: Number(words.text(at)) / 10, century: false } };
}

/** "'80s"; "80s" after "the" is a range of temperatures as often as not. */
function readShort(words: Words, at: number): Match | null {
  if (!/^['’‘]$/.test(words.lower(at)) || !words.isNumber(at + 1) || !/^\d0$/.test(words.text(at + 1))) return null;
  const end = words.isGlued(at + 1) ? plural(words, at + 2) : null;
  if (end === null) return null;
  return { end, meaning: { kind: 'decade', number: Number(words.text(at + 1)) / 10, century: false } };
}

/** The "s" or "'s" of a plural. */
function plural(words: Words, at: number): number | null {
  if (words.lower(at) === 's' && words.isGlued(at)) return at + 1;
  const apostrophe = /^['’]$/.test(words.lower(at)) && words.isGlued(at);
  return apostrophe && words.lower(at + 1) === 's' && words.isGlued(at + 1) ? at + 2 : null;
}

/** "the nineties", "nineteen seventies". "His eighties" are his age. */
function readWords(words: Words, at: number, article: boolean): Match | null {
  const century = UNITS_AND_TEENS.get(words.lower(at));
  const spoken = century !== undefined && century >= 16 ? DECADES.get(words.lower(at + 1)) : undefined;
  if (century !== undefined && spoken !== undefined) {
    return { end: at + 2, meaning: { kind: 'decade', number: century * 10 + spoken, century: true } };
  }
  if (isAgeOrWeather(words, at)) return null;
  const alone = DECADES.get(words.lower(at));
  const before = words.lower(at - 1);
  const proven = article || BEFORE_DECADE.has(before);
  if (alone === undefined || !proven) return null;
  return { end: at + 1, meaning: { kind: 'decade', number: alone, century: false } };
}
