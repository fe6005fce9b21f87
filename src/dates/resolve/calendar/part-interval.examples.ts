/** Invented sentences; published on Thursday, 7 March 2024. The days stand after the text. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'date intervals',
  positive: [
    ['It opened in late July 2023.', 'late July 2023 2023-07-16/2023-08-01'],
    ['It opened in early July 2023.', 'early July 2023 2023-07-01/2023-07-16'],
    ['It opened in mid-July 2023.', 'mid-July 2023 2023-07-10/2023-07-21'],
    ['It opened at the end of 2022.', 'the end of 2022 2022-07-01/2023-01-01'],
    ['It opened in early 2022.', 'early 2022 2022-01-01/2022-07-01'],
    ['It opened in mid-2022.', 'mid-2022 2022-04-01/2022-10-01'],
  ],
  negative: [
    ['It opened in July 2023.', 'July 2023 2023-07-01/2023-08-01'],
    ['It opened in 2022.', '2022 2022-01-01/2023-01-01'],
    ['It opened in the late 1990s.', 'the late 1990s 1990-01-01/2000-01-01'],
    ['It opened in early 264 BC.', 'early 264 BC -0263-01-01/-0262-01-01'],
    ['It opened late last week.', 'late last week 2024-02-26/2024-03-04'],
  ],
};
