/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['They waited more than six hours.', 'approximate: more than six hours = PT6H DURATION MORE_THAN'],
    ['He ruled for nearly forty years.', 'approximate: nearly forty years = P40Y DURATION LESS_THAN'],
    ['It takes about two weeks.', 'approximate: about two weeks = P2W DURATION APPROX'],
    ['About two years ago he left.', 'approximate: About two years ago = 2022 APPROX'],
    ['She must serve at least 30 days.', 'approximate: at least 30 days = P30D DURATION EQUAL_OR_MORE'],
    ['It can last up to 180 days.', 'approximate: up to 180 days = P180D DURATION EQUAL_OR_LESS'],
    ['The shots fell around 7:15 p.m. near the port.', 'approximate: around 7:15 p.m. = 2024-03-07T19:15 TIME APPROX'],
    ['It took less than an hour.', 'approximate: less than an hour = PT1H DURATION LESS_THAN'],
    ['They stayed over a year.', 'approximate: over a year = P1Y DURATION MORE_THAN'],
  ],
  negative: [
    ['More than 200 people came.'],
    ['They talked about Monday’s vote.', 'weekday: Monday = 2024-03-04'],
    ['Over the past year it grew.', 'relative-unit: the past year = 2023'],
    ['He walked around the house.'],
    ['It took more than the two weeks.', 'duration: the two weeks = P2W DURATION'],
  ],
};
