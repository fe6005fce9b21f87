/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['He threw for 80 yards in the third quarter.'],
    ['She scored twice in the fourth quarter.'],
    ['The Otters led 21-14 after the third quarter.'],
    ['The Otters were outscored in the first quarter.'],
    ['The coach shouted at halftime and in the fourth quarter.'],
    ['The third quarter ended in a brawl on the court.'],
  ],
  negative: [
    ['Sales rose in the third quarter.', 'the third quarter = 2023-Q3'],
    ['The firm led its rivals in sales in the third quarter.', 'the third quarter = 2023-Q3'],
    ['Growth slowed in the fourth quarter.', 'the fourth quarter = 2023-Q4'],
    ['The club made a net profit in the third quarter.', 'the third quarter = 2023-Q3'],
    ['He scored in the third quarter of 2019.', 'the third quarter of 2019 = 2019-Q3'],
    ['The third quarter was dull.', 'The third quarter = 2023-Q3'],
  ],
};
