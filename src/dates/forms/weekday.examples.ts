/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'weekday',
  positive: [
    ['The two delegations meet separately Monday with the mediator.', 'Monday', '2024-03-11'],
    ['Flights resume on Sunday.', 'Sunday', '2024-03-10'],
    ['The ministers did not meet Monday.', 'Monday', '2024-03-04'],
    [
      'In what was the mildest of winters the guests, who had come from both ends of the island, left Sunday.',
      'Sunday',
      '2024-03-03',
    ],
    ['A concert planned for Wednesday was called off.', 'Wednesday', '2024-03-06'],
    ['A concert planned for Saturday was cancelled.', 'Saturday', '2024-03-09'],
    ['The council let the work begin as planned Monday night.', 'Monday night', '2024-03-04TNI', 'TIME'],
    ['The offer had been due to expire on Tuesday.', 'Tuesday', '2024-03-05'],
    ['The offer is due to expire on Tuesday.', 'Tuesday', '2024-03-12'],
    ['The owner could not be reached on Tuesday.', 'Tuesday', '2024-03-05'],
    ['Neither pilot could be found on Monday.', 'Monday', '2024-03-04'],
    ['On Monday, when the captain set aside her holiday plans, the crew cheered.', 'Monday', '2024-03-04'],
    ['The members could vote again on Monday.', 'Monday', '2024-03-11'],
    ['The court ruled on Tuesday.', 'Tuesday', '2024-03-05'],
    ['The minister said on Thursday that he would resign.', 'Thursday', '2024-03-07'],
    ['The union will vote on Monday.', 'Monday', '2024-03-11'],
    ['Talks are scheduled for Saturday.', 'Saturday', '2024-03-09'],
    ['He left last Thursday.', 'last Thursday', '2024-02-29'],
    ['She will be back next Friday.', 'next Friday', '2024-03-08'],
    ['The final is this coming Sunday.', 'this coming Sunday', '2024-03-10'],
    ['The storm hit on Sunday night.', 'Sunday night', '2024-03-03TNI', 'TIME'],
    ['The rally was held on Wednesday morning.', 'Wednesday morning', '2024-03-06TMO', 'TIME'],
    ["Monday's ruling was appealed.", 'Monday', '2024-03-04'],
    ['They plan to meet on Friday.', 'Friday', '2024-03-08'],
    ['The ferries will not run until Saturday.', 'Saturday', '2024-03-09'],
  ],
  negative: [
    'The sun shone and they sat down.',
    'The Sunday Courier printed it.',
    'Bloody Sunday is remembered.',
    'They wed in a small chapel.',
  ],
};
