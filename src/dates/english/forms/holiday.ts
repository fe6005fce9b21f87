/** Holidays and named days: "Christmas", "last Thanksgiving", "Easter Monday", "New Year's Eve 1999". */
import type { Form, Reader } from '../../form.js';
import type { Direction, Meaning } from '../../meaning.js';
import { AFTER_HOLIDAY } from '../lexicons/after-dates.js';
import { TITLES_OF_HOLIDAYS } from '../lexicons/day-names.js';
import { HOLIDAYS } from '../lexicons/holidays.js';
import { PhraseIndex } from '../phrase-index.js';
import { readYearAfter } from '../year-names.js';

/** The names as words, with either apostrophe. */
const NAMES = new PhraseIndex(
  [...HOLIDAYS.keys()].flatMap((name): [string, string][] => {
    const words = (name.match(/[a-z]+|['.]/g) ?? []).join(' ');
    const curly = words.replaceAll("'", '’');
    return curly === words
      ? [[words, name]]
      : [
          [words, name],
          [curly, name],
        ];
  }),
);
const CHOICES: ReadonlyMap<string, Direction> = new Map([
  ['last', 'past'],
  ['next', 'future'],
  ['this', 'this'],
]);

/** Of every name the first word that is no short one: "valentine" of "St. Valentine's Day". */
const TELLING_WORDS: readonly string[] = [...HOLIDAYS.keys()].flatMap(
  (name) => name.match(/[a-z]{3,}/g)?.slice(0, 1) ?? [],
);

export const holiday: Form = {
  name: 'holiday',
  starts: [...NAMES.starts, ...CHOICES.keys()],
  triggers: TELLING_WORDS,
  read(reader, at) {
    const { words } = reader;
    const direction = CHOICES.get(words.lower(at)) ?? null;
    const from = direction === null ? at : at + 1;
    const name = words.isCapital(from) ? NAMES.read(words, from) : null;
    if (name === null || isOther(reader, from, name.end)) return null;
    const named: Meaning = { kind: 'holiday', holiday: name.value, year: null, direction };
    // "Easter week"; a weekend belongs to the Monday after it as often as to the days before
    if (words.lower(name.end) === 'week') {
      return { end: name.end + 1, meaning: { kind: 'around', unit: 'week', date: named } };
    }
    const year = readYearAfter(words, name.end);
    return {
      end: year?.end ?? name.end,
      meaning: { ...named, year: year?.year ?? null },
    };
  },
};

/** "Easter Island", "the Christmas Carol", "Easter eggs" and "Christmas trees" are no days. */
function isOther({ words }: Reader, at: number, end: number): boolean {
  const next = words.lower(end);
  if (words.isCapital(end) && words.isLetters(end) && !/^(?:in|on)$/.test(next)) return true;
  if (AFTER_HOLIDAY.has(next)) return true;
  return words.isCapital(at - 1) && TITLES_OF_HOLIDAYS.has(words.lower(at - 1));
}
