/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The siege began on 2 November 1992. Food ran out on 20 December and the town fell on 8 February.',
      '2 November 1992 = 1992-11-02',
      '20 December = 1992-12-20',
      '8 February = 1993-02-08',
    ],
    [
      'The ferry Alva left Havn on 12 October 2011 with 60 people aboard. On 14 October it was seen off the cape. On 3 January its hull was found.',
      '12 October 2011 = 2011-10-12',
      '14 October = 2011-10-14',
      '3 January = 2012-01-03',
    ],
    [
      'The volcano erupted on 30 September 1998. Two villages were cleared on 2 October. By 11 October ash had closed the airport.',
      '30 September 1998 = 1998-09-30',
      '2 October = 1998-10-02',
      '11 October = 1998-10-11',
    ],
    [
      'It all began in April 2018, when a cleaner found a letter. By June the police had a suspect. They arrested him in September.',
      'April 2018 = 2018-04',
      'June = 2018-06',
      'September = 2018-09',
    ],
    [
      'Prosecutors said the first payment was made on 6 May 2016. The next came on 9 June, they said, and the last on 30 November.',
      '6 May 2016 = 2016-05-06',
      '9 June = 2016-06-09',
      '30 November = 2016-11-30',
    ],
    [
      'The rebels took Orsk on 3 November 1996. On 12 December they lost it, and on 7 January they came back.',
      '3 November 1996 = 1996-11-03',
      '12 December = 1996-12-12',
      '7 January = 1997-01-07',
    ],
    [
      'She joined the guild in May 2011. In June she sold her loom, and in August she left.',
      'May 2011 = 2011-05',
      'June = 2011-06',
      'August = 2011-08',
    ],
    ['The weir was built in March 1984. In April the first mill ran.', 'March 1984 = 1984-03', 'April = 1984-04'],
  ],
  negative: [
    [
      'The brewery was founded in May 1994. In November it lost a court case.',
      'May 1994 = 1994-05',
      'November = 2023-11',
    ],
    ['The brewery was founded in May 1994. In June it reported a loss.', 'May 1994 = 1994-05', 'June = 2023-06'],
    [
      'Construction began on 3 May 2019. The first train ran in December.',
      '3 May 2019 = 2019-05-03',
      'December = 2023-12',
    ],
    [
      'Mr Holt was jailed on 3 May 2015. He was released on 14 February and lives in Bath.',
      '3 May 2015 = 2015-05-03',
      '14 February = 2024-02-14',
    ],
    [
      'The mine closed on 3 May 1985. Its last manager, Ivo Brandt, turned 90 on 2 March.',
      '3 May 1985 = 1985-05-03',
      '2 March = 2024-03-02',
    ],
    [
      'Rates were last raised on 3 May 2019. Officials met on 28 February and left them unchanged.',
      '3 May 2019 = 2019-05-03',
      '28 February = 2024-02-28',
    ],
    [
      'Mr Abe was shot on 8 July 2022.\n\nThe trial began on 29 January.',
      '8 July 2022 = 2022-07-08',
      '29 January = 2024-01-29',
    ],
  ],
};
