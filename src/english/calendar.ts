/** Names of months and weekdays, and how they are shortened; lower case. Written for this project from general knowledge. */
import { WordSet } from './word-set.js';

/** By month, January first: its name, then its abbreviations without their stop. */
const MONTH_NAMES: readonly (readonly [name: string, ...short: string[]])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** 1 for January to 12, by names and abbreviations. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** 1 for Monday to 7 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index) => [
    name,
    index + 1,
  ]),
);

/** Words of their own as well ("sun", "sat", "wed"): read only before a date or with their stop. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Without abbreviations, January first: `january`. */
export const FULL_MONTHS: readonly string[] = MONTH_NAMES.map(([name]) => name);
/** `jan`, `febr`, without their stop. */
export const SHORT_MONTHS: readonly string[] = MONTH_NAMES.flatMap(([, ...short]) => short);
const withStop = (names: Iterable<string>): string[] => Array.from(names, (name) => `${name}.`);

/** With stops where they are abbreviations: `monday`, `mon.`, `march`, `mar.` */
export const CALENDAR_NAMES: ReadonlySet<string> = new WordSet([
  ...WEEKDAYS.keys(),
  ...FULL_MONTHS,
  ...withStop(WEEKDAY_ABBREVIATIONS.keys()),
  ...withStop(SHORT_MONTHS),
]);

/** Words of their own as well. */
const AMBIGUOUS: ReadonlySet<string> = new WordSet(['may', 'mar', 'sun']);

/** What is written with a capital because the calendar has it, and is hardly ever anything else: also plurals, and abbreviations without stops. */
export const CALENDAR_WORDS: ReadonlySet<string> = new WordSet(
  [
    ...CALENDAR_NAMES,
    ...Array.from(WEEKDAYS.keys(), (name) => `${name}s`),
    ...WEEKDAY_ABBREVIATIONS.keys(),
    ...SHORT_MONTHS,
  ].filter((name) => !AMBIGUOUS.has(name)),
);

/** After the hour: `1545 GMT`. */
export const AFTER_HOURS = ['gmt', 'utc', 'hrs', 'hours'] as const;
