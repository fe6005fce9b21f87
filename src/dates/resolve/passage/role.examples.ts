/** Invented texts, whose last date shows what part the first one has; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The roof fell in on 3 June 2011. It was propped up on 7 July.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'On 3 June 2011 the roof fell in. It was propped up on 7 July.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'She says, and on 3 June 2011 she swore, that it fell. It was propped up on 7 July.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'The roof was seen to sag on 3 June 2011. It was propped up on 7 July.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'The bishop heard that the roof fell in on 3 June 2011. It was propped up on 7 July.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
    [
      'On the night of 3 June 2011 the roof fell in. It was propped up on 7 July.',
      'the night of 3 June 2011 = 2011-06-03TNI TIME',
      '7 July = 2011-07-07',
    ],
    [
      'The roof, damaged on 3 June 2011, was old. On 7 July it was propped up.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2011-07-07',
    ],
  ],
  negative: [
    ['The roof, damaged on 3 June 2011, was propped up on 7 July.', '3 June 2011 = 2011-06-03', '7 July = 2023-07-07'],
    ['The chapel (damaged 3 June 2011) was propped up on 7 July.', '3 June 2011 = 2011-06-03', '7 July = 2023-07-07'],
    [
      'It has leaked since 3 June 2011. It was propped up on 7 August.',
      '3 June 2011 = 2011-06-03',
      '7 August = 2023-08-07',
    ],
    ['A roof raised on 3 June 2011 was propped up on 7 July.', '3 June 2011 = 2011-06-03', '7 July = 2023-07-07'],
    ['The Alder, which sank on 3 June 2011, was raised on 7 July.', '3 June 2011 = 2011-06-03', '7 July = 2023-07-07'],
    ['The roof of 3 June 2011 was propped up on 7 July.', '3 June 2011 = 2011-06-03', '7 July = 2023-07-07'],
    [
      'A chapel was built on 3 June 2011. It was propped up on 7 July.',
      '3 June 2011 = 2011-06-03',
      '7 July = 2023-07-07',
    ],
    ['The 3 June 2011 storm was the worst. In July it rained.', '3 June 2011 = 2011-06-03', 'July = 2023-07'],
  ],
};
