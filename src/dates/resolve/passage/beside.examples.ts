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
      'Days after the shooting of 11 March 2012, on 15 March, a third attack followed.',
      'Days = PXD DURATION',
      '11 March 2012 = 2012-03-11',
      '15 March = 2012-03-15',
    ],
    [
      'In the months after the war of June 1967 the canal was closed. In October a ship was sunk.',
      'months = PXM DURATION',
      'June 1967 = 1967-06',
      'October = 1967-10',
    ],
    [
      'After the raid (4 May 2019), which left six dead, the council met on 6 June.',
      '4 May 2019 = 2019-05-04',
      '6 June = 2019-06-06',
    ],
    [
      'Following her death on 31 August 1997 flowers were laid. On 6 September crowds lined the road.',
      '31 August 1997 = 1997-08-31',
      '6 September = 1997-09-06',
    ],
    ['During the siege of May 1994 he ate grass. In July he was flown out.', 'May 1994 = 1994-05', 'July = 1994-07'],
    [
      'The council met two days after the raid of 4 May 2019. On 9 June it met again.',
      'two days after = 2019-05-06',
      '4 May 2019 = 2019-05-04',
      '9 June = 2019-06-09',
    ],
  ],
  negative: [
    [
      'Years after the raid of 4 May 2009, on 20 November, the mayor said he was sorry.',
      'Years = PXY DURATION',
      '4 May 2009 = 2009-05-04',
      '20 November = 2023-11-20',
    ],
    [
      'Since the crash of 2 May 2019 the line has been shut. On 20 November it will reopen.',
      '2 May 2019 = 2019-05-02',
      '20 November = 2024-11-20',
    ],
    [
      'Shares had fallen since the profit warning of 9 May 2022. On 12 December they rose.',
      '9 May 2022 = 2022-05-09',
      '12 December = 2023-12-12',
    ],
    [
      'The plan comes after the raid of 4 May 2019. On 20 November the mayor backed it.',
      '4 May 2019 = 2019-05-04',
      '20 November = 2023-11-20',
    ],
    [
      'Rules were tightened after the crash of 3 May 2019. In January they were relaxed.',
      '3 May 2019 = 2019-05-03',
      'January = 2024-01',
    ],
  ],
};
