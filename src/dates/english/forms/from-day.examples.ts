/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Final talks five days from Tuesday.', 'from-day: five days from Tuesday = 2024-03-17'],
    ['He arrived five days from Tuesday.', 'from-day: five days from Tuesday = 2024-03-10'],
    ['The panel will meet two months from today on Friday.', 'from-day: two months from today on Friday = 2024-05-10'],
    ['The hearing will be held two weeks from Friday.', 'from-day: two weeks from Friday = 2024-03-22'],
    ['The lease ends a month from today.', 'from-day: a month from today = 2024-04-07'],
    ['The vote is ten days from tomorrow.', 'from-day: ten days from tomorrow = 2024-03-18'],
    ['The day before last Tuesday she had signed.', 'from-day: The day before last Tuesday = 2024-03-04'],
    ['The sales began on the day after Christmas.', 'from-day: the day after Christmas = 2023-12-26'],
    ['He sold it the day before Easter.', 'from-day: the day before Easter = 2024-03-30'],
    ['The barn burnt down the night before March 3.', 'from-day: the night before March 3 = 2024-03-02TNI TIME'],
    ['The ferry sank the day after May 4, 2019.', 'from-day: the day after May 4, 2019 = 2019-05-05'],
    ["It rained the day before Monday's race.", 'from-day: the day before Monday = 2024-03-03'],
    ['The week before Easter was wet.', 'from-day: The week before Easter = 2024-W12'],
    ['It rained the week after March 3.', 'from-day: the week after March 3 = 2024-W10'],
  ],
  negative: [
    ['The week before the vote was wet.'],
    [
      'The road will be closed for two weeks from Friday.',
      'duration: two weeks = P2W DURATION',
      'weekday: Friday = 2024-03-08',
    ],
    ['The fair lasts two days from Monday.', 'duration: two days = P2D DURATION', 'weekday: Monday = 2024-03-11'],
    [
      'Talks took three days from March 3 to March 5.',
      'duration: three days = P3D DURATION',
      'month-day: March 3 = 2024-03-03',
      'month-day: March 5 = 2024-03-05',
    ],
    ['The day before yesterday it rained.', 'ago: The day before yesterday = 2024-03-05'],
    [
      'Two days before Christmas the shop closed.',
      'offset: Two days before = 2023-12-23',
      'holiday: Christmas = 2023-12-25',
    ],
    ['The day before the election it rained.'],
    [
      'He fell ill two days after Christmas from bad fish.',
      'offset: two days after = 2023-12-27',
      'holiday: Christmas = 2023-12-25',
    ],
    ['He came on the day of Easter.', 'holiday: Easter = 2024-03-31'],
  ],
};
