/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'Shortly after the landing on 6 June 1944, on 13 June, a storm sank nine ships.',
      '6 June 1944 = 1944-06-06',
      '13 June = 1944-06-13',
    ],
    [
      'On 3 May 1931 the gale sank two barges. On 9 May a third went down.',
      '3 May 1931 = 1931-05-03',
      '9 May = 1931-05-09',
    ],
    [
      'On 4 June 2011 the dam burst. Mud swept through the village. On 9 June the last body was found.',
      '4 June 2011 = 2011-06-04',
      '9 June = 2011-06-09',
    ],
    [
      'The mine flooded on 3 May 1931. The owners shut the gates. On 9 May they opened them.',
      '3 May 1931 = 1931-05-03',
      '9 May = 1931-05-09',
    ],
    [
      'The revolt began on 3 May 1931. The rebels cut the railway. On 9 May they took Lom.',
      '3 May 1931 = 1931-05-03',
      '9 May = 1931-05-09',
    ],
    [
      'After the mutiny of 3 May 1931 two officers fled. On 9 May they were caught.',
      '3 May 1931 = 1931-05-03',
      '9 May = 1931-05-09',
    ],
  ],
  negative: [
    [
      'The mine flooded on 3 May 2009. The owners run three others. On 9 January one was shut.',
      '3 May 2009 = 2009-05-03',
      '9 January = 2024-01-09',
    ],
    [
      'The mine flooded on 3 May 2009. Floods come every year. On 9 January another was hit.',
      '3 May 2009 = 2009-05-03',
      'every year = P1Y SET',
      '9 January = 2024-01-09',
    ],
    [
      'The raid of 3 May 2009 still sows fear. On 9 November a man was shot.',
      '3 May 2009 = 2009-05-03',
      '9 November = 2023-11-09',
    ],
    [
      'The raid of 3 May 2009 has been forgotten. On 9 November a man was shot.',
      '3 May 2009 = 2009-05-03',
      '9 November = 2023-11-09',
    ],
  ],
};
