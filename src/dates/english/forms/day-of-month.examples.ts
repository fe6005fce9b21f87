/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The ferry will be back the 31st.', 'day-of-month: the 31st = 2024-03-31'],
    ['Come to the hall the 9th at 5pm.', 'day-of-month: the 9th = 2024-03-09', 'clock: 5pm = 2024-03-09T17:00 TIME'],
    ['Rent is due on the twenty seventh.', 'day-of-month: the twenty seventh = 2024-03-27'],
    [
      'The hall is booked on the 17 between 2 and 4pm.',
      'day-of-month: the 17 = 2024-03-17',
      'clock-range: 2 = 2024-03-17T14:00 TIME',
      'clock-range: 4pm = 2024-03-17T16:00 TIME',
    ],
    [
      'They met on 5 February and then on 29th.',
      'month-day: 5 February = 2024-02-05',
      'day-of-month: 29th = 2024-02-29',
    ],

    [
      'They met on 12 May 2023 and again on the 19th.',
      'month-day: 12 May 2023 = 2023-05-12',
      'day-of-month: the 19th = 2023-05-19',
    ],
    [
      'The fort fell on June 6, 1944; by the 12th the town was taken.',
      'month-day: June 6, 1944 = 1944-06-06',
      'day-of-month: the 12th = 1944-06-12',
    ],
    ['Rent is due on the 1st.', 'day-of-month: the 1st = 2024-04-01'],
    [
      'The rains of February 2 lasted until the 7th.',
      'month-day: February 2 = 2024-02-02',
      'day-of-month: the 7th = 2024-02-07',
    ],
    [
      'He was born on May 3, 1950, and baptised on the 5th.',
      'month-day: May 3, 1950 = 1950-05-03',
      'day-of-month: the 5th = 1950-05-05',
    ],
    [
      'The talks of 1 July 2022 went on until the 3rd.',
      'month-day: 1 July 2022 = 2022-07-01',
      'day-of-month: the 3rd = 2022-07-03',
    ],
    [
      'They sailed on 2 April 1912 and sank on the 22nd.',
      'month-day: 2 April 1912 = 1912-04-02',
      'day-of-month: the 22nd = 1912-04-22',
    ],
    [
      'The vote of 4 June 2021 was repeated on the 11th.',
      'month-day: 4 June 2021 = 2021-06-04',
      'day-of-month: the 11th = 2021-06-11',
    ],
  ],
  negative: [
    ['They live on the twenty-seventh floor.'],
    ['She was back the 4th time.'],
    ['He threw it on the 17 from his own half.'],
    ['The shop is on 29th and Main.'],
    ['They scored on 4th down.'],
    ['The shop is on 29th Street, and on 5th Avenue.'],

    ['The 5th battalion crossed the river.'],
    ['He lives on the 19th floor.'],
    ['They live on the 3rd street.'],
    ['The ball lies on the 18th green.'],
    ['It was settled by the 12th-century rule.', 'century: the 12th-century = 11'],
    ['He spoke of the 5th-placed team.'],
    ['The end of the 3rd 2019 race was dull.', 'year: 2019 = 2019'],
  ],
};
