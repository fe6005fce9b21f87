/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'Two days after the raid of 4 May 2019, on 6 May, the council met.',
      'Two days after = 2019-05-06',
      '4 May 2019 = 2019-05-04',
      '6 May = 2019-05-06',
    ],
    [
      'On 6 May, two days after the raid of 4 May 2019, the council met.',
      '6 May = 2019-05-06',
      'two days after = 2019-05-06',
      '4 May 2019 = 2019-05-04',
    ],
    [
      'The bank shut on 2 October, three days after the run began on 29 September 2008.',
      '2 October = 2008-10-02',
      'three days = P3D DURATION',
      '29 September 2008 = 2008-09-29',
    ],
    [
      'Eleven days after the sinking of 2 February 1957, on 13 February, a raft was seen.',
      'Eleven days after = 1957-02-13',
      '2 February 1957 = 1957-02-02',
      '13 February = 1957-02-13',
    ],
    [
      'Two weeks to the day after the storm of 26 December 1999, on 9 January, the lights came on.',
      'Two weeks = P2W DURATION',
      '26 December 1999 = 1999-12-26',
      '9 January = 2000-01-09',
    ],
    [
      'A year after the quake of 6 February 2023, on 6 February, a bell rang.',
      'A year after = 2024-02-06',
      '6 February 2023 = 2023-02-06',
      '6 February = 2024-02-06',
    ],
    [
      'Four days before the opening of the fair on 1 May 1893, on the morning of April 27, the wheel broke.',
      'Four days before = 1893-04-27',
      '1 May 1893 = 1893-05-01',
      'the morning of April 27 = 1893-04-27TMO TIME',
    ],
  ],
  negative: [
    [
      'Five years after the raid of 4 May 2019, on 12 June, a plaque will be put up.',
      'Five years after = 2024-05-04',
      '4 May 2019 = 2019-05-04',
      '12 June = 2024-06-12',
    ],
    [
      'Two years after the invasion of 24 February 2022, on 26 February, ministers met.',
      'Two years after = 2024-02-24',
      '24 February 2022 = 2022-02-24',
      '26 February = 2024-02-26',
    ],
    [
      'On 20 February he spoke of the two days after the raid of 4 May 2019.',
      '20 February = 2024-02-20',
      'the two days = P2D DURATION',
      '4 May 2019 = 2019-05-04',
    ],
    [
      'Two days after the raid of 4 May 2019 the council met; it meets on 12 March.',
      'Two days after = 2019-05-06',
      '4 May 2019 = 2019-05-04',
      '12 March = 2024-03-12',
    ],
  ],
};
