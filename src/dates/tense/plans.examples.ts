/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The summit is planned for Oct. 12.', 'Oct. 12 = 2024-10-12'],
    ['The hearing has been scheduled for Monday.', 'Monday = 2024-03-11'],
    [
      'The bill, due to take effect on Oct. 1, was signed on Wednesday.',
      'Oct. 1 = 2024-10-01',
      'Wednesday = 2024-03-06',
    ],
    ['They agreed in a call on Wednesday to hold talks in July.', 'Wednesday = 2024-03-06', 'July = 2024-07'],
    ['The law requires owners to sign up by Sept. 30.', 'Sept. 30 = 2024-09-30'],
    ['The governor, facing a recall on Sept. 17, left the hall.', 'Sept. 17 = 2024-09-17'],
    ['The fair, to be held on Nov. 20, will draw thousands.', 'Nov. 20 = 2024-11-20'],
    ['The council is to meet on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['He wrote of the cuts to come on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['Two crews left, with the third to sail on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['A vote due on Nov. 20 has drawn them.', 'Nov. 20 = 2024-11-20'],
    ['They were ordered to leave on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['Rain is forecast for Sunday.', 'Sunday = 2024-03-10'],
  ],
  negative: [
    ['The council was expected to vote on Tuesday, but nobody came.', 'Tuesday = 2024-03-05'],
    ['The hearing had been scheduled for Monday.', 'Monday = 2024-03-04'],
    ['The offer had been due to expire on Tuesday.', 'Tuesday = 2024-03-05'],
    ['The school was closed due to snow on Monday.', 'Monday = 2024-03-04'],
    ['Shares fell more than expected on Tuesday.', 'Tuesday = 2024-03-05'],
    ['The council let the work begin as planned Monday night.', 'Monday night = 2024-03-04TNI TIME'],
    ['The Senate voted to approve the bill on Tuesday.', 'Tuesday = 2024-03-05'],
    ['The plans of July 20 failed.', 'July 20 = 2023-07-20'],
    ['They agreed at once; he rose to speak on Nov. 30.', 'Nov. 30 = 2023-11-30'],
    ['Facing the sea on Nov. 30 he slept.', 'Nov. 30 = 2023-11-30'],
  ],
};
