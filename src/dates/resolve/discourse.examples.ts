/** Invented texts; published on 2023-11-09. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  published: '2023-11-09',
  positive: [
    // the last day, not the one of the saying
    [
      'The boat sank on Sunday. It was found at 5 p.m. by a diver.',
      'Sunday = 2023-11-05',
      '5 p.m. = 2023-11-05T17:00 TIME',
    ],
    ['The boat sank on Sunday. At 5 p.m. it was found.', 'Sunday = 2023-11-05', '5 p.m. = 2023-11-05T17:00 TIME'],
    [
      'The boat sank on Sunday, police said on Tuesday. At 5 p.m. it was found.',
      'Sunday = 2023-11-05',
      'Tuesday = 2023-11-07',
      '5 p.m. = 2023-11-05T17:00 TIME',
    ],
    [
      'The boat sank on Sunday. She told reporters Tuesday that at 5 p.m. it was found.',
      'Sunday = 2023-11-05',
      'Tuesday = 2023-11-07',
      '5 p.m. = 2023-11-05T17:00 TIME',
    ],
    [
      'The boat sank on Sunday; the pier is closed until Monday. At 5 p.m. it was found.',
      'Sunday = 2023-11-05',
      'Monday = 2023-11-13',
      '5 p.m. = 2023-11-05T17:00 TIME',
    ],
    // the last clock time
    [
      'It rang at 4 a.m. on Monday. Half an hour later all was calm.',
      '4 a.m. = 2023-11-06T04:00 TIME',
      'Monday = 2023-11-06',
      'Half an hour later = 2023-11-06T04:30 TIME',
    ],
    // the quarter that is reported
    [
      'Sales rose in the third quarter. The firm expects more in the second quarter. In the year-earlier period they fell.',
      'the third quarter = 2023-Q3',
      'the second quarter = 2024-Q2',
      'the year-earlier period = 2022-Q3',
    ],
    [
      'Sales rose in the third quarter from the year-earlier period. They had also risen from a year earlier.',
      'the third quarter = 2023-Q3',
      'the year-earlier period = 2022-Q3',
      'a year earlier = 2022-Q3',
    ],
    [
      'Sales rose in the third quarter and in the nine months from the year-earlier period.',
      'the third quarter = 2023-Q3',
      'the nine months = P9M DURATION',
      'the year-earlier period = 2022',
    ],
    [
      'Sales rose in the six months from the year-earlier period.',
      'the six months = P6M DURATION',
      'the year-earlier period = 2022',
    ],
    // weeks and weekends are in a month
    [
      'They met on the weekend of Feb. 10. On the 12th they left.',
      'the weekend of Feb. 10 = 2023-W06-WE',
      'the 12th = 2023-02-12',
    ],
    ['They met in February. On the 12th they left.', 'February = 2023-02', 'the 12th = 2023-02-12'],
    ['Sales fell from the year-ago third quarter.', 'the year-ago third quarter = 2022-Q3'],
    ['First-half profit rose.', 'First-half = 2023-H1'],
  ],
  negative: [
    // decades and centuries are too long
    ['In the 1990s he was poor. The following year he was rich.', 'the 1990s = 199', 'The following year = XXXX'],
    [
      'In the 19th century it was a village. A year later it was a town.',
      'the 19th century = 18',
      'A year later = XXXX',
    ],
    [
      'The boat sank on Sunday. It was old. It was slow. The mass is at 5 p.m.',
      'Sunday = 2023-11-05',
      '5 p.m. = 2023-11-09T17:00 TIME',
    ],
    [
      'The boat will sail on Sunday. It was seen at 5 p.m. by a diver.',
      'Sunday = 2023-11-12',
      '5 p.m. = 2023-11-09T17:00 TIME',
    ],
    [
      'Sales rose in the third quarter, after five months of losses, from the year-earlier period.',
      'the third quarter = 2023-Q3',
      'five months = P5M DURATION',
      'the year-earlier period = 2022-Q3',
    ],
  ],
};
