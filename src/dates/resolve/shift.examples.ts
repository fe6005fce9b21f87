/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['Six fixtures for the weekend.', 'the weekend = 2024-W10-WE'],
    [
      'He arrived at 4 a.m. on Monday. Two hours later he was gone.',
      '4 a.m. = 2024-03-04T04:00 TIME',
      'Monday = 2024-03-04',
      'Two hours later = 2024-03-04T06:00 TIME',
    ],
    [
      'He woke at 11:30 p.m. on Tuesday; 45 minutes later the house burnt.',
      '11:30 p.m. = 2024-03-05T23:30 TIME',
      'Tuesday = 2024-03-05',
      '45 minutes later = 2024-03-06T00:15 TIME',
    ],
    [
      'He woke at 1 a.m. on Tuesday; two hours earlier he had gone to bed.',
      '1 a.m. = 2024-03-05T01:00 TIME',
      'Tuesday = 2024-03-05',
      'two hours earlier = 2024-03-04T23:00 TIME',
    ],
    [
      'He came at 4 a.m. on Monday. It rained. An hour later he was gone.',
      '4 a.m. = 2024-03-04T04:00 TIME',
      'Monday = 2024-03-04',
      'An hour later = 2024-03-04T05:00 TIME',
    ],
    ['The mill opened on Feb. 20. The next day it burnt.', 'Feb. 20 = 2024-02-20', 'The next day = 2024-02-21'],
    [
      'The mill opened in June 2019 and closed the following month.',
      'June 2019 = 2019-06',
      'the following month = 2019-07',
    ],
    ['The town was founded in 1850. The following year it burnt.', '1850 = 1850', 'The following year = 1851'],
    ['The firm was sold in 1999. A decade later it failed.', '1999 = 1999', 'A decade later = 200'],
    ['The mill opened in June 2019. It failed two days later.', 'June 2019 = 2019-06', 'two days later = XXXX-XX-XX'],
    ['Three years later he will be famous.', 'Three years later = 2027'],
    ['They met at the weekend.', 'the weekend = 2024-W09-WE'],
    ['They will meet at the weekend.', 'the weekend = 2024-W10-WE'],
    ['They met last weekend.', 'last weekend = 2024-W09-WE'],
    ['They will meet next weekend.', 'next weekend = 2024-W11-WE'],
    ['They met last week.', 'last week = 2024-W09'],
    ['They will meet next month.', 'next month = 2024-04'],
    ['A century ago it was a village.', 'A century ago = 19'],
    ['Two fortnights ago they met.', 'Two fortnights ago = 2024-W06'],
  ],
  negative: [
    ['Three years later he was famous.', 'Three years later = XXXX'],
    [
      'He came at 4 a.m. on Monday. It rained. It snowed. It froze. Two hours later he was gone.',
      '4 a.m. = 2024-03-04T04:00 TIME',
      'Monday = 2024-03-04',
      'Two hours later = XXXX-XX-XXTXX TIME',
    ],
    ['He left 3,000 years ago.', '3,000 years ago = XXXX'],
    [
      'Sales rose in the third quarter from two years earlier.',
      'the third quarter = 2023-Q3',
      'two years earlier = 2021',
    ],
  ],
};
