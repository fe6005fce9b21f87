/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ["Ahead of Sunday's vote, parties held rallies.", 'Sunday = 2024-03-10'],
    ["Before Sunday's vote, police will close the roads.", 'Sunday = 2024-03-10'],
    ["Fans can attend Sunday's concert.", 'Sunday = 2024-03-10'],
    ["Saturday's games will go ahead.", 'Saturday = 2024-03-09'],
    ["There was much talk in the weeks leading up to Monday's debate.", 'weeks = PXW DURATION', 'Monday = 2024-03-11'],
    ['A judge set a Sept. 9 trial date.', 'Sept. 9 = 2024-09-09'],
    ['A judge set a Sept. 9 deadline.', 'Sept. 9 = 2024-09-09'],
    ['She has tickets for the July 20 concert, which sold out.', 'July 20 = 2024-07-20'],
    ['The Fed will announce its Sept. 18 decision at noon.', 'Sept. 18 = 2024-09-18', 'noon = 2024-09-18T12:00 TIME'],
  ],
  negative: [
    ["Police will look into Sunday's attack.", 'Sunday = 2024-03-03'],
    ["After Tuesday's vote, the council broke up.", 'Tuesday = 2024-03-05'],
    ["The league will decide whether to replay Sunday's abandoned match.", 'Sunday = 2024-03-03'],
    ['The rider, the winner of Sunday’s race, will rest.', 'Sunday = 2024-03-03'],
    ['She hoped they would send help to the isles, where the Nov. 7 gales had killed forty.', 'Nov. 7 = 2023-11-07'],
    [
      'The trial of six men accused of the July 8 bombing opens on Monday.',
      'July 8 = 2023-07-08',
      'Monday = 2024-03-11',
    ],
    ['The crew will sail on Nov. 20 storm or no storm.', 'Nov. 20 = 2024-11-20'],
  ],
};
