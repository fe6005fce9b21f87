/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['the harbour reopened on tuesday morning', 'weekday: tuesday morning = 2024-03-05TMO TIME'],
    ['the depot shut last friday', 'weekday: last friday = 2024-03-01'],
    ['rent is due monday', 'weekday: monday = 2024-03-11'],
    ['the inn closed on 3 april 2021', 'month-day: 3 april 2021 = 2021-04-03'],
    ['the inn closed on may 5', 'month-day: may 5 = 2023-05-05'],
    ['the inn closed in may', 'month-day: may = 2023-05'],
    ['it rained from march to may 2021', 'month-day: march = 2021-03', 'month-day: may 2021 = 2021-05'],
    ['june of 1992 was wet', 'month-day: june of 1992 = 1992-06'],
    ['the fourth of july, 1995', 'month-day: the fourth of july, 1995 = 1995-07-04'],
    ['it began june the 28th 2020', 'month-day: june the 28th 2020 = 2020-06-28'],
    ['the fee rose on jan 5, 2024', 'month-day: jan 5, 2024 = 2024-01-05'],
    ['the fee rose on mar 5', 'month-day: mar 5 = 2024-03-05'],
    ['they met last april', 'chosen-month: last april = 2023-04'],
    ['the may 2020 vote', 'month-day: may 2020 = 2020-05'],
    ['on 5 may 2020 it rained, and on 6 may', 'month-day: 5 may 2020 = 2020-05-05', 'month-day: 6 may = 2020-05-06'],
  ],
  negative: [
    ['They left the monday market.'],
    ['He may 5 times have said it.'],
    ['They march 20 miles, in march time.'],
    ['It was an august body, in august company.'],
    ['april said june left'],
    ['They read friday.example and @sunday.'],
    ['jan and dec are short forms'],
    ['mar the table and 3 chairs'],
    ['It was the last march of the veterans.'],
  ],
};
