/** Names of seasons, units and parts of the day, with what TIMEX3 calls them. Written for this project from general knowledge. */
import type { DayPart, Unit, YearPart } from '../../meaning.js';

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
  ['midmorning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['midafternoon', 'AF'],
  ['teatime', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'EV'],
  ['dinnertime', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
  ['daytime', 'DT'],
]);

/** Parts of the day that a preposition alone makes a time: "at | dawn", "before | lunchtime". */
export const MOMENTS: ReadonlySet<string> = new Set([
  ...['dawn', 'daybreak', 'sunrise', 'lunchtime', 'teatime', 'dusk', 'nightfall', 'dinnertime'],
  ...['midmorning', 'midafternoon', 'nighttime'],
]);

export interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
}

const UNIT_FORMS: readonly (readonly [unit: Unit, ...plurals: string[]])[] = [
  ['second', 'seconds', 'secs', 'sec'],
  ['minute', 'minutes', 'mins', 'min'],
  ['hour', 'hours', 'hrs', 'hr'],
  ['day', 'days'],
  ['night', 'nights'],
  ['week', 'weeks', 'wks', 'wk'],
  ['weekend', 'weekends'],
  ['fortnight', 'fortnights'],
  ['month', 'months', 'mos', 'mo'],
  ['quarter', 'quarters'],
  ['year', 'years', 'yrs'],
  ['decade', 'decades'],
  ['century', 'centuries'],
  ['millennium', 'millennia', 'millenniums'],
];

export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...UNIT_FORMS.flatMap(([unit, ...plurals]): [string, UnitWord][] => [
    [unit, { unit, plural: false }],
    ...plurals.map((word): [string, UnitWord] => [word, { unit, plural: true }]),
  ]),
  ['workweek', { unit: 'week', plural: false }],
]);

/** Units only right after a number in digits: "45 | min", "6 | mos"; no "SEC", "Mo". */
export const SHORT_UNITS: ReadonlySet<string> = new Set(['sec', 'min', 'wk', 'wks', 'mo', 'mos']);

/** How far from the period of publication. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
