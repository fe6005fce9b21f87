/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'A timeline of the case:\n\nApril 2017: Lena Holm disappears.\n\nMay 3: Police search the lake.\n\nFebruary 2018: Her car is found.\n\nMarch 9: Her uncle is charged.',
      'April 2017 = 2017-04',
      'May 3 = 2017-05-03',
      'February 2018 = 2018-02',
      'March 9 = 2018-03-09',
    ],
    [
      '• 1 June 2018: Bid announced\n• 14 August: Bid raised\n• 2 February: Bid fails',
      '1 June 2018 = 2018-06-01',
      '14 August = 2018-08-14',
      '2 February = 2019-02-02',
    ],
    [
      'Key dates\n\n3 May 2021 – Contract signed\n\n12 November – First delay announced\n\n20 March – Minister resigns',
      '3 May 2021 = 2021-05-03',
      '12 November = 2021-11-12',
      '20 March = 2022-03-20',
    ],
    [
      'Jan. 4, 2021: Firm founded.\nMarch 2: First sale.\nDec. 9: Fire at the plant.\nFeb. 1, 2022: Plant reopens.\nMay 7: Firm sold.',
      'Jan. 4, 2021 = 2021-01-04',
      'March 2 = 2021-03-02',
      'Dec. 9 = 2021-12-09',
      'Feb. 1, 2022 = 2022-02-01',
      'May 7 = 2022-05-07',
    ],
    [
      'May 7, 2022: Firm sold.\nFeb. 1: Plant reopens.\nDec. 9, 2021: Fire.\nMarch 2: First sale.',
      'May 7, 2022 = 2022-05-07',
      'Feb. 1 = 2022-02-01',
      'Dec. 9, 2021 = 2021-12-09',
      'March 2 = 2021-03-02',
    ],
    [
      '1998\n\n12 May: Talks open.\n\n3 July: Talks fail.\n\n1999\n\n8 February: War.',
      '1998 = 1998',
      '12 May = 1998-05-12',
      '3 July = 1998-07-03',
      '1999 = 1999',
      '8 February = 1999-02-08',
    ],
    [
      'The dam in dates\n2014\nMay 23: Dam is planned\nSept. 8: Villages are cleared\n2016\nJan. 4: Dam fills',
      '2014 = 2014',
      'May 23 = 2014-05-23',
      'Sept. 8 = 2014-09-08',
      '2016 = 2016',
      'Jan. 4 = 2016-01-04',
    ],
    [
      'June 3, 2019 - The mill burns.\nNov. 14 - A clerk confesses.\nFeb. 6 - She is tried.',
      'June 3, 2019 = 2019-06-03',
      'Nov. 14 = 2019-11-14',
      'Feb. 6 = 2020-02-06',
    ],
  ],
  negative: [
    ['FIXTURES\n3 May: City v Rovers\n10 May: Town v City', '3 May = 2024-05-03', '10 May = 2024-05-10'],
    [
      'May 3: City v Rovers\n\nThe league began in May 1998. It is the oldest.',
      'May 3 = 2024-05-03',
      'May 1998 = 1998-05',
    ],
    [
      '3 May 1998 was a Sunday.\nOn 10 May the league plays again.',
      '3 May 1998 = 1998-05-03',
      'Sunday = 1998-05-03',
      '10 May = 2024-05-10',
    ],
    [
      '3 May 2019: Contract signed\nThe bridge is late.\n\nIt will open on 12 August.',
      '3 May 2019 = 2019-05-03',
      '12 August = 2024-08-12',
    ],
    [
      'May 2019: Contract signed\nJune 2020: Work begins\nMay 2021: Bridge opens',
      'May 2019 = 2019-05',
      'June 2020 = 2020-06',
      'May 2021 = 2021-05',
    ],
  ],
};
