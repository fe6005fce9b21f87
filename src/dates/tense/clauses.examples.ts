/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['He will stay in prison, a judge who on Monday heard his plea ruled.', 'Monday = 2024-03-04'],
    ['He will stay in prison, a judge who in the old hall on Monday heard his plea ruled.', 'Monday = 2024-03-04'],
    ['She said that on Friday she will fly home.', 'Friday = 2024-03-08'],
    ['He resigned and on Saturday will leave the island.', 'Saturday = 2024-03-09'],
    ['On Saturday, a man accused of arson will face a judge.', 'Saturday = 2024-03-09'],
    ['On Saturday, a man who sold fish will face a judge.', 'Saturday = 2024-03-09'],
    [
      'She will, with her two sons and an old friend of the house from the north, sail on Saturday.',
      'Saturday = 2024-03-09',
    ],
    [
      'On Saturday, the old mayor of the town of Tova and her two sons from the north of the isle will sail.',
      'Saturday = 2024-03-09',
    ],
    ['The firm prices it at ten crowns, down from twelve in November.', 'November = 2023-11'],
    ['Come Monday, there is no bread.', 'Monday = 2024-03-11'],
    ['All this on July 20, by men who fled; they will be tried.', 'July 20 = 2023-07-20'],
  ],
  negative: [
    ['The move comes after talks on Monday.', 'Monday = 2024-03-04'],
    ['The arrests come after a raid on Monday.', 'Monday = 2024-03-04'],
    ['He will rest; on July 20 he fell.', 'July 20 = 2023-07-20'],
    ['On Nov. 30 he said it will go on.', 'Nov. 30 = 2023-11-30'],
    ['On Monday, a man who sells fish in the port was robbed.', 'Monday = 2024-03-04'],
    [
      'They will sail at 6 a.m. The old captain came back on Sunday.',
      '6 a.m. = 2024-03-07T06:00 TIME',
      'Sunday = 2024-03-03',
    ],
  ],
};
