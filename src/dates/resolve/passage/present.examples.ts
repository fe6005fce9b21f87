/** Invented texts, whose last date shows whether the sentence before it leaves the story; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The dam burst on 3 June 2011. It is whole again. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2023-07-07',
    ],
    [
      'The dam burst on 3 June 2011. Nobody lives there now. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      'now = PRESENT_REF',
      '7 July = 2023-07-07',
    ],
    [
      'The dam burst on 3 June 2011. It can burst again. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2023-07-07',
    ],
    [
      'The dam burst on 3 June 2011. Engineers say so. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2023-07-07',
    ],
    [
      'The dam burst on 3 June 2011. It has been mended. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2023-07-07',
    ],
    [
      'The dam burst on 3 June 2011. Ms Kade lives there. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2023-07-07',
    ],
  ],
  negative: [
    [
      'The dam burst on 3 June 2011. It was mended. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'The dam burst on 3 June 2011. “It is over,” a man cried. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'The dam burst on 3 June 2011. A man who is deaf slept on. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'The dam burst on 3 June 2011. It could not be mended. On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'The dam burst on 3 June 2011. A man cried: "It is over". On 7 July it was inspected.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
  ],
};
