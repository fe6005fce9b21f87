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

const UNIT_FORMS: readonly (readonly [unit: Unit, ...plurals: string[]])[] = [
  ['second', 'seconds', 'secs'],
  ['minute', 'minutes', 'mins'],
  ['hour', 'hours', 'hrs', 'hr'],
  ['day', 'days'],
  ['night', 'nights'],
  ['week', 'weeks'],
  ['weekend', 'weekends'],
  ['fortnight', 'fortnights'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years', 'yrs'],
  ['decade', 'decades'],
  ['century', 'centuries'],
  ['millennium', 'millennia', 'millenniums'],
];

export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map(
  UNIT_FORMS.flatMap(([unit, ...plurals]): [string, UnitWord][] => [
    [unit, { unit, plural: false }],
    ...plurals.map((word): [string, UnitWord] => [word, { unit, plural: true }]),
  ]),
);

/** How far from the period of publication. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
