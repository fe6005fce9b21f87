/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The team plays Norway on Saturday.', 'Saturday = 2024-03-09'],
    ['Voters go to the polls on Nov. 5.', 'Nov. 5 = 2024-11-05'],
    ['Talks continue Monday.', 'Monday = 2024-03-11'],
    ['The ministers are meeting in Oporto on Monday.', 'Monday = 2024-03-11'],
    ['The two delegations meet briefly Monday in Oslo.', 'Monday = 2024-03-11'],
    ['A deal is likely on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['The shops are closed on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['We sail on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['The ferries sail on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['They are officially meeting on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['Doors open at half past six on Monday.', 'half past six on Monday = 2024-03-11T06:30 TIME'],
  ],
  negative: [
    ['With doors open on Monday, rain came in.', 'Monday = 2024-03-04'],
    ['A report says two men died Saturday.', 'Saturday = 2024-03-02'],
    ['Police are investigating a shooting on Monday.', 'Monday = 2024-03-04'],
    ['The ministers did not meet Monday.', 'Monday = 2024-03-04'],
    ['The council let the work begin as planned Monday night.', 'Monday night = 2024-03-04TNI TIME'],
    ['He had the crew sail on Nov. 30.', 'Nov. 30 = 2023-11-30'],
    ['He sold what we own on July 20.', 'July 20 = 2023-07-20'],
    ['He read ‘Dawn Opens’ on Nov. 30.', 'Nov. 30 = 2023-11-30'],
    ['Six people are dead Monday.', 'Monday = 2024-03-04'],
    ['King Opens Bridge on Nov. 30', 'Nov. 30 = 2023-11-30'],
    ['He met the people who fish on Nov. 30.', 'Nov. 30 = 2023-11-30'],
    ['He Meets King on Nov. 30', 'Nov. 30 = 2023-11-30'],
    ['He had what the staff earn on Nov. 30.', 'Nov. 30 = 2023-11-30'],
    ['He bought what people eat on Nov. 30.', 'Nov. 30 = 2023-11-30'],
  ],
};
