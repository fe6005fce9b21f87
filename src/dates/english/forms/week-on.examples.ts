/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The hearing is a week on Tuesday.', 'week-on: a week on Tuesday = 2024-03-19'],
    ['The inquest opens a week today.', 'week-on: a week today = 2024-03-14'],
    ['The ferry returns a fortnight tomorrow.', 'week-on: a fortnight tomorrow = 2024-03-22'],
    ['She died a week last Friday.', 'week-on: a week last Friday = 2024-02-23'],
    ['The report is due Friday fortnight.', 'week-on: Friday fortnight = 2024-03-22'],
    ['The sale begins two weeks on Saturday.', 'week-on: two weeks on Saturday = 2024-03-23'],
    ['Two Fridays ago he quit.', 'week-on: Two Fridays ago = 2024-02-23'],
    ['The regatta is three Sundays from now.', 'week-on: three Sundays from now = 2024-03-24'],
    ['The case resumes two Wednesdays from today.', 'week-on: two Wednesdays from today = 2024-03-20'],
  ],
  negative: [
    ['The three Mondays from hell are over.', 'set: Mondays = XXXX-WXX-1 SET'],
    ['Two Fridays of rain followed.', 'set: Fridays = XXXX-WXX-5 SET'],
    ['He was held for a week on Tuesday.', 'duration: a week = P1W DURATION', 'weekday: Tuesday = 2024-03-05'],
    ["She spent a week on Friday's speech.", 'duration: a week = P1W DURATION', 'weekday: Friday = 2024-03-01'],
    ['They met once a week on Mondays.', 'set: once a week = P1W SET', 'set: Mondays = XXXX-WXX-1 SET'],
    ['They lasted a week on an island.', 'duration: a week = P1W DURATION'],
  ],
};
