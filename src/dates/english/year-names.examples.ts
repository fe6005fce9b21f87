/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['They met in April of 87.', 'month-day: April of 87 = 1987-04'],

    ['They left in March ’98.', 'month-day: March ’98 = 1998-03'],
    ["They left in March '04.", "month-day: March '04 = 2004-03"],
    ['They left in March 1998.', 'month-day: March 1998 = 1998-03'],
    ['They left in March, 1998.', 'month-day: March, 1998 = 1998-03'],
    ['They left in March of nineteen ninety-eight.', 'month-day: March of nineteen ninety-eight = 1998-03'],
    ['They left in March of last year.', 'month-day: March of last year = 2023-03'],
    ['They left in March last year.', 'month-day: March last year = 2023-03'],
    ['They will leave in June of next year.', 'month-day: June of next year = 2025-06'],
    ['They will leave in June this year.', 'month-day: June this year = 2024-06'],
    [
      'They met in May 2021 and left in June of that year.',
      'month-day: May 2021 = 2021-05',
      'month-day: June of that year = 2021-06',
    ],
    [
      'They met in May 2021 and left in June of the year.',
      'month-day: May 2021 = 2021-05',
      'month-day: June of the year = 2021-06',
    ],
    ['They will meet in June of the following year.', 'month-day: June of the following year = 2025-06'],
    ['The mid-1998 fair was small.', 'period-part: The mid-1998 = 1998 MID'],
    ['They left in June of the previous year.', 'month-day: June of the previous year = 2023-06'],
    [
      'She came in June 2010 and left in May the following year.',
      'month-day: June 2010 = 2010-06',
      'month-day: May the following year = 2011-05',
    ],
  ],
  negative: [
    ['In April of 87 people he spoke.', 'month-day: April = 2023-04'],

    ['They paid $1998 and 1,998 and 1998.5 crowns.'],
    ['It cost 1200 in all.'],
    ['In 1998a it was so.'],
    ['It rose 1998% and 1998°.'],
    ['In 3998 it was so.'],
    ["The x'98 and the '98er were sold."],
    ['It was in no.1998 of the paper.'],
    ['In March 0900 trains ran.', 'month-day: March = 2024-03'],
    ['The DH2017 poster hung there.'],
    ['He wrote of ‘100 Nights’ then.'],
    ["In May, last year's crop was sold.", 'month-day: May = 2023-05', 'relative-unit: last year = 2023'],
    ["They met in March in last year's hall.", 'month-day: March = 2024-03', 'relative-unit: last year = 2023'],
    ['In June last he sailed.', 'month-day: June = 2023-06'],
  ],
};
