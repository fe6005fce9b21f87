/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'He had been arrested on 12 June 2013. On 30 June he escaped.',
      '12 June 2013 = 2013-06-12',
      '30 June = 2013-06-30',
    ],
    [
      'The trial opened on 3 March 2015. He had been seized on 12 November at the border.',
      '3 March 2015 = 2015-03-03',
      '12 November = 2014-11-12',
    ],
    [
      'The Alder left Leith on 30 May 1899 and was due in Oban on 1 June. On 3 June a hatch cover was found.',
      '30 May 1899 = 1899-05-30',
      '1 June = 1899-06-01',
      '3 June = 1899-06-03',
    ],
    [
      'He fell on 17 July 2008. He had surgery on 2 August and walked again in October.',
      '17 July 2008 = 2008-07-17',
      '2 August = 2008-08-02',
      'October = 2008-10',
    ],
    [
      'The barge Lom sailed on 4 May 1931 and would have been in Riga on 9 May. It never came.',
      '4 May 1931 = 1931-05-04',
      '9 May = 1931-05-09',
    ],
    [
      'The court met on 9 June 2011. She had been freed on 2 October, after a week in a cell.',
      '9 June 2011 = 2011-06-09',
      '2 October = 2010-10-02',
      'a week = P1W DURATION',
    ],
  ],
  negative: [
    [
      'The war began on 24 February 2022. In January the front moved again, the army said on Monday.',
      '24 February 2022 = 2022-02-24',
      'January = 2024-01',
      'Monday = 2024-03-04',
    ],
    [
      'The plant shut on 30 June 2016. The mayor said on 28 February that a buyer had been found.',
      '30 June 2016 = 2016-06-30',
      '28 February = 2024-02-28',
    ],
    [
      '“I came here on 3 May 1994,” said Mr Koy. He was mugged on 20 February.',
      '3 May 1994 = 1994-05-03',
      '20 February = 2024-02-20',
    ],
    ['The Lom was sold on 4 May 2019. In January it reported a loss.', '4 May 2019 = 2019-05-04', 'January = 2024-01'],
  ],
};
