/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    // "6 a.m." ends no sentence
    [
      'The flights will resume at 6 a.m. on Sunday, the airline said.',
      '6 a.m. = 2024-03-10T06:00 TIME',
      'Sunday = 2024-03-10',
    ],
    ['All eyes will be on the June 12 rate decision.', 'June 12 = 2024-06-12'],
    ["Tuesday's matches will be shown live.", 'Tuesday = 2024-03-12'],
    ["Friday's jobs report is expected to show a slowdown.", 'Friday = 2024-03-08'],
    // put off, held off, broken off
    ['The race has been rescheduled for October.', 'October = 2024-10'],
    ['The games planned for Oct. 15 had to be held elsewhere.', 'Oct. 15 = 2023-10-15'],
    // "after losing" was, "wants", "facing" and "agreed … to" look ahead
    ['She will resign after losing a vote on Tuesday.', 'Tuesday = 2024-03-05'],
    ['The boxer wants a rematch in August.', 'August = 2024-08'],
    ['The villagers demand that a well be dug before July.', 'July = 2024-07'],
    ['The cabinet voted to ban such boats from August.', 'August = 2024-08'],
    // until
    ['Until Friday nobody had seen the letter.', 'Friday = 2024-03-01'],
    ['He is accused of moving the money in August.', 'August = 2023-08'],
    // of what is near both tenses speak
    ['The queen will rest at home after an operation on Feb. 21.', 'Feb. 21 = 2024-02-21'],
    ['The firm extended its offer to April 20.', 'April 20 = 2024-04-20'],
    ['The inn will begin to charge for shared rooms in July.', 'July = 2024-07'],
    // "in April" was in one that is over
    ['The two isles opened their ports in April.', 'April = 2023-04'],
    ['The mill ordered coal for April.', 'April = 2024-04'],
    ['The games ran from July 26 to Aug. 11.', 'July 26 = 2023-07-26', 'Aug. 11 = 2023-08-11'],
    ["In Tuesday's arguments, two lawyers will face each other.", 'Tuesday = 2024-03-12'],
    // the words right before it
    ['Since Nov. 30 the mill, which will be sold, has stood empty.', 'Nov. 30 = 2023-11-30'],
    ['A vote as early as Nov. 20 was ruled out.', 'Nov. 20 = 2024-11-20'],
    ['The firm raised its price from July.', 'July = 2024-07'],
    ['Friday is the deadline.', 'Friday = 2024-03-08'],
  ],
  negative: [
    ['Friday was the deadline.', 'Friday = 2024-03-01'],
    ["The vote took place on March 3, Monday's papers said.", 'March 3 = 2024-03-03', 'Monday = 2024-03-04'],
    ['The bridge fell on March 3, Tuesday it reopened.', 'March 3 = 2024-03-03', 'Tuesday = 2024-03-05'],
    ['As late as Friday, officials denied the plan.', 'Friday = 2024-03-01'],
    ['Officials knew as early as Monday that the dam was weak.', 'Monday = 2024-03-04'],
    ["Saturday's strike on a hospital will be investigated.", 'Saturday = 2024-03-02'],
    ['Since Nov. 30 nobody can sail there.', 'Nov. 30 = 2023-11-30'],
  ],
};
