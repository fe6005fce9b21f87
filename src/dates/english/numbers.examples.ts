/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['It took twenty-four days.', 'twenty-four days = P24D DURATION'],
    ['It took twenty four days.', 'twenty four days = P24D DURATION'],
    ['It took 1,000 days.', '1,000 days = P1000D DURATION'],
    ['It took 1.5 hours.', '1.5 hours = PT1H30M DURATION'],
    ['It took 2 1/2 hours.', '2 1/2 hours = PT2H30M DURATION'],
    ['It took 7½ hours.', '7½ hours = PT7H30M DURATION'],
    ['It took two and a half hours.', 'two and a half hours = PT2H30M DURATION'],
    ['It took two-and-a-half years.', 'two-and-a-half years = P2Y6M DURATION'],
    ['It took a hundred and fifty days.', 'a hundred and fifty days = P150D DURATION'],
    ['It took two thousand three hundred days.', 'two thousand three hundred days = P2300D DURATION'],
    ['It was in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
    ['It was in two thousand and three.', 'two thousand and three = 2003'],
    ['It was in eighteen hundred.', 'eighteen hundred = 1800'],
  ],
  negative: [
    ['It took 12345678 days.'],
    ['It was in twelve thousand.'],
    ['They ate 1/2 of it in days.', 'days = PXD DURATION'],
    ['It took 3 to 2 days.', '2 days = P2D DURATION'],
  ],
};
