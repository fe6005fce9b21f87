/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The yard burnt on Sunday. Police said on Tuesday that it began at 5 a.m.',
      'Sunday = 2024-03-03',
      'Tuesday = 2024-03-05',
      '5 a.m. = 2024-03-03T05:00 TIME',
    ],
    [
      'The yard burnt on Sunday. Police said Tuesday that it began at 5 a.m.',
      'Sunday = 2024-03-03',
      'Tuesday = 2024-03-05',
      '5 a.m. = 2024-03-03T05:00 TIME',
    ],
    [
      'Two boats collided on Monday. The harbour master told reporters Wednesday that one sank at 11 p.m.',
      'Monday = 2024-03-04',
      'Wednesday = 2024-03-06',
      '11 p.m. = 2024-03-04T23:00 TIME',
    ],
    [
      'The shop was robbed on Saturday. Its owner said on Monday he had locked up at 6 p.m.',
      'Saturday = 2024-03-02',
      'Monday = 2024-03-04',
      '6 p.m. = 2024-03-02T18:00 TIME',
    ],
    [
      'The mine closed on 3 May 1985. Its owner told reporters on 28 February that he was sorry.',
      '3 May 1985 = 1985-05-03',
      '28 February = 2024-02-28',
    ],
    [
      'The plant shut on 30 June 2016. The mayor said on 12 February that a buyer was found.',
      '30 June 2016 = 2016-06-30',
      '12 February = 2024-02-12',
    ],
  ],
  negative: [
    [
      'The yard burnt on Sunday. Police left on Tuesday at 5 a.m.',
      'Sunday = 2024-03-03',
      'Tuesday = 2024-03-05',
      '5 a.m. = 2024-03-05T05:00 TIME',
    ],
    [
      'The yard burnt on Sunday. It burnt again on Tuesday. Trains stopped at 5 a.m.',
      'Sunday = 2024-03-03',
      'Tuesday = 2024-03-05',
      '5 a.m. = 2024-03-05T05:00 TIME',
    ],
    [
      'Police said the yard burnt on Sunday. Trains stopped at 5 a.m.',
      'Sunday = 2024-03-03',
      '5 a.m. = 2024-03-03T05:00 TIME',
    ],
    [
      'Two boats collided on Monday. Divers went down on Wednesday. They came up at 11 p.m.',
      'Monday = 2024-03-04',
      'Wednesday = 2024-03-06',
      '11 p.m. = 2024-03-06T23:00 TIME',
    ],
  ],
};
