/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'date bases',
  positive: [
    // the words say all of it
    ['They met on 7 March 2021.', '7 March 2021 = explicit 0.98'],
    ['They met in March 2021.', 'March 2021 = explicit 0.98'],
    ['They met in the third quarter of 2021.', 'the third quarter of 2021 = explicit 0.98'],
    ['They met in 2021.', '2021 = explicit 0.95'],
    ['Sales fell in fiscal 2021.', 'fiscal 2021 = explicit 0.85'],
    ['They met in the 1990s.', 'the 1990s = explicit 0.9'],
    // from the day of publication
    ['They met yesterday.', 'yesterday = published 0.95'],
    ['They met ten days ago.', 'ten days ago = published 0.9'],
    ['They met last month.', 'last month = published 0.9'],
    ['They met three months ago.', 'three months ago = published 0.75'],
    ['They met last year.', 'last year = published 0.85'],
    ['They met two years ago.', 'two years ago = published 0.6'],
    ['They met on Monday.', 'Monday = published 0.9'],
    ['They met in January.', 'January = published 0.85'],
    ['They met last weekend.', 'last weekend = published 0.85'],
    ['They met last week.', 'last week = published 0.6'],
    // from a date spoken of
    [
      'They met on Feb. 20. Two days later they parted.',
      'Feb. 20 = published 0.95',
      'Two days later = previous 0.75, from Feb. 20',
    ],
    [
      'They met in June 2021. The following month they parted.',
      'June 2021 = explicit 0.98',
      'The following month = previous 0.75, from June 2021',
    ],
    [
      'They met in 2021. The following year they parted.',
      '2021 = explicit 0.95',
      'The following year = previous 0.6, from 2021',
    ],
    // lengths, sets and words without a date
    ['It took three days.', 'three days = explicit 0.9'],
    ['It took three weeks.', 'three weeks = explicit 0.9'],
    ['It took three months.', 'three months = explicit 0.9'],
    ['It took three years.', 'three years = explicit 0.9'],
    ['It took three hours.', 'three hours = explicit 0.75'],
    ['It took several years.', 'several years = explicit 0.6'],
    ['They meet every Monday.', 'every Monday = explicit 0.75'],
    ['They meet every month.', 'every month = explicit 0.6'],
    ['They live there now.', 'now = explicit 0.85'],
    ['He came recently.', 'recently = explicit 0.6'],
    ['They met at 5 p.m. on 7 March 2021.', '5 p.m. = explicit 0.9', '7 March 2021 = explicit 0.98'],
  ],
  negative: [
    // nothing to count from
    ['They met on Feb. 30.', 'Feb. 30 = none 0.2'],
    ['Three years later he was famous.', 'Three years later = none 0.2'],
    ['They met at 25:00 GMT.', '25:00 = none 0.2'],
    ['He walks there that day.', 'that day = none 0.2'],
  ],
};
