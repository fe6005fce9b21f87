/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'No ferry runs on Sat 23 and Sun 24 March.',
      'weekday-dates: Sat 23 = 2024-03-23',
      'weekday-dates: Sun 24 March = 2024-03-24',
    ],
    [
      'The choir sings Fri. 3–Sun. 5 May 2024 in the barn.',
      'weekday-dates: Fri. 3 = 2024-05-03',
      'weekday-dates: Sun. 5 May 2024 = 2024-05-05',
    ],
    [
      'Classes are held on Monday 8, Tuesday 9 and Thursday 11 April.',
      'weekday-dates: Monday 8 = 2024-04-08',
      'weekday-dates: Tuesday 9 = 2024-04-09',
      'weekday-dates: Thursday 11 April = 2024-04-11',
    ],
    [
      'It ran from Friday the 9th to Sunday the 11th of February.',
      'weekday-dates: Friday the 9th = 2024-02-09',
      'weekday-dates: Sunday the 11th of February = 2024-02-11',
    ],
    [
      'Trials: Tue 2, Wed 3 & Thu 4 April.',
      'weekday-dates: Tue 2 = 2024-04-02',
      'weekday-dates: Wed 3 = 2024-04-03',
      'weekday-dates: Thu 4 April = 2024-04-04',
    ],
    [
      'Come on Tues 12 or Thurs 14 March.',
      'weekday-dates: Tues 12 = 2024-03-12',
      'weekday-dates: Thurs 14 March = 2024-03-14',
    ],
  ],
  negative: [
    ['On Saturday 2 or, on Sunday, 3 hens died.', 'weekday: Saturday = 2024-03-02', 'weekday: Sunday = 2024-03-03'],
    [
      'The jury met Monday, and on Tuesday 5 March it ruled.',
      'weekday: Monday = 2024-03-04',
      'month-day: Tuesday 5 March = 2024-03-05',
    ],
    [
      'They lost on Saturday 22-20 and on Sunday 23-3.',
      'weekday: Saturday = 2024-03-02',
      'weekday: Sunday = 2024-03-03',
    ],
    ['On Saturday 22 and Sunday 23 people came.', 'weekday: Saturday = 2024-03-02', 'weekday: Sunday = 2024-03-03'],
    ['The Sun 22 and the Sun 23 were printed in March.', 'month-day: March = 2024-03'],
    ['It opens on Friday 15 March.', 'month-day: Friday 15 March = 2024-03-15'],
  ],
};
