/** Seasons: "this autumn", "the winter of 2003", "last spring", "summer 1942", "the summer". */
import { afterThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Direction, YearNamed } from '../../meaning.js';
import type { Words } from '../../words.js';
import { AFTER_SEASON } from '../lexicons/after-dates.js';
import { BEFORE_FALL, BEFORE_SPRING, BEFORE_THE_SPRING } from '../lexicons/before-dates.js';
import { SEASONS } from '../lexicons/calendar-words.js';
import { readYearAfter, readYearDigits } from '../year-names.js';
import { CHOOSERS, type Chooser, readChooser } from './selectors.js';

export const season: Form = {
  name: 'season',
  starts: [...SEASONS.keys(), ...CHOOSERS, ...afterThe([...SEASONS.keys(), DIGITS])],
  triggers: [...SEASONS.keys()],
  read(reader, at) {
    const { words } = reader;
    const chosen = SEASONS.has(words.lower(at)) ? null : readChooser(words, at);
    const definite = chosen === null && words.lower(at) === 'the';
    let from = chosen?.end ?? (definite ? at + 1 : at);
    // "the 1942 summer"
    const yearBefore = definite ? readYearDigits(words, from) : null;
    from = yearBefore?.end ?? from;
    const part = SEASONS.get(words.lower(from));
    if (yearBefore !== null && words.isCapital(from) && words.isCapital(from + 1)) return null;
    if (part === undefined || (chosen !== null && chosen.which === 'recent')) return null;
    const yearAfter = readYearAfter(words, from + 1);
    const shared = chosen === null && yearAfter === null ? yearOfPair(words, from + 1) : null;
    const year: YearNamed = yearBefore === null ? (yearAfter?.year ?? shared) : { number: yearBefore.value };
    const end = yearAfter?.end ?? from + 1;
    if (chosen === null && year === null && !isTime(reader, at, from, definite)) return null;
    const direction: Direction | null = chosen === null ? null : directionOf(chosen.which);
    const counted = chosen !== null && isCounted(chosen) ? { fromPrevious: true } : {};
    return { end, meaning: { kind: 'year-part', part, year, direction, ...counted } } satisfies Match;
  },
};

/** "the spring and early summer of 1979": the year after the second season is the first one's as well. */
function yearOfPair(words: Words, at: number): YearNamed {
  if (!PAIRED.has(words.lower(at))) return null;
  let from = words.lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (/^(?:early|late|mid)$/.test(words.lower(from))) from += words.lower(from + 1) === '-' ? 2 : 1;
  if (!SEASONS.has(words.lower(from))) return null;
  const year = readYearAfter(words, from + 1)?.year ?? null;
  return year !== null && 'number' in year ? year : null;
}

const PAIRED: ReadonlySet<string> = new Set(['and', 'or', 'to', '-', '–']);

/** Counted from the date spoken of before: "that summer", "the next spring". */
function isCounted({ which, definite }: Chooser): boolean {
  return which === 'that' || which === 'previous' || which === 'following' || (which === 'next' && definite);
}

function directionOf(which: string): Direction {
  if (which === 'last' || which === 'past' || which === 'previous') return 'past';
  return which === 'next' || which === 'coming' || which === 'following' ? 'future' : 'this';
}

const ALWAYS_TIME: ReadonlySet<string> = new Set([
  'autumn',
  'winter',
  'summer',
  'wintertime',
  'summertime',
  'springtime',
]);

/** "prices fall", "a spring in the step", "the fall of the town": "spring" and "fall" need more than their letters. */
function isTime({ words, syntax }: Reader, at: number, from: number, definite: boolean): boolean {
  const before = words.lower(at - 1);
  const name = words.lower(from);
  // "Martin Winter", "Rex Autumn"
  if (words.isCapital(from) && words.isCapital(at - 1) && syntax.upos(words.token(at - 1)) === 'PROPN') return false;
  if (
    words.lower(from + 1) === '-' ||
    (words.isCapital(from) && words.isCapital(from + 1) && !/^offensives?$/.test(words.lower(from + 1)))
  ) {
    return false;
  }
  if (/^offensives?$/.test(words.lower(from + 1))) return true;
  if (ALWAYS_TIME.has(name)) return before !== '-' && !AFTER_SEASON.has(words.lower(from + 1));
  if (definite) {
    // "in the spring", "the spring offensive", no "the fall of the wall", "the spring broke"
    if (name === 'fall') return BEFORE_FALL.has(before) && words.lower(from + 1) !== 'of';
    return BEFORE_THE_SPRING.has(before) && words.lower(from + 1) !== 'of';
  }
  return BEFORE_SPRING.has(before) && name === 'spring' && !AFTER_SEASON.has(words.lower(from + 1));
}
