/** Names of months, weekdays, seasons, units and parts of the day. Written for this project from general knowledge. */
import type { DayPart, Unit, YearPart } from '../../meaning.js';

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
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

export const SEASONS: ReadonlyMap<string, YearPart> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['daytime', 'DT'],
]);

export interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
}

const UNIT_FORMS: readonly (readonly [unit: Unit, plurals: string])[] = [
  ['second', 'seconds secs'],
  ['minute', 'minutes mins'],
  ['hour', 'hours hrs'],
  ['day', 'days'],
  ['night', 'nights'],
  ['week', 'weeks'],
  ['weekend', 'weekends'],
  ['fortnight', 'fortnights'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years yrs'],
  ['decade', 'decades'],
  ['century', 'centuries'],
  ['millennium', 'millennia millenniums'],
];

export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map(
  UNIT_FORMS.flatMap(([unit, plurals]): [string, UnitWord][] => [
    [unit, { unit, plural: false }],
    ...plurals.split(' ').map((word): [string, UnitWord] => [word, { unit, plural: true }]),
  ]),
);

/** How far from the period of publication. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
