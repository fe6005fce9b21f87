/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The siege of Lom began on 3 April 1992. On the third day of the siege the mill was hit.',
      '3 April 1992 = 1992-04-03',
      'the third day = 1992-04-05',
    ],
    [
      'Riots broke out on 4 August 2011. On the third night of the riots a depot was burnt.',
      '4 August 2011 = 2011-08-04',
      'the third night = 2011-08-06TNI TIME',
    ],
    [
      'The quay strike, which began on 5 March 1984, ended in defeat. On the first day of the strike four cranes stood still.',
      '5 March 1984 = 1984-03-05',
      'the first day = 1984-03-05',
    ],
    [
      'Nuns began a hunger strike on 1 March 1981. On the 40th day of the hunger strike one died.',
      '1 March 1981 = 1981-03-01',
      'the 40th day = 1981-04-09',
    ],
    [
      'On 15 April 2023 war broke out. On the third day of the war the embassy was hit.',
      '15 April 2023 = 2023-04-15',
      'the third day = 2023-04-17',
    ],
    [
      'The blockade began on 24 June 1948. In the second week of the blockade coal was flown in.',
      '24 June 1948 = 1948-06-24',
      'the second week = 1948-W27',
    ],
    [
      'The trial opened on Monday. A juror fainted on the second day of the trial.',
      'Monday = 2024-03-04',
      'the second day = 2024-03-05',
    ],
    [
      'On the tenth day of the siege, 12 May 1994, the wall fell.',
      'the tenth day = 1994-05-12',
      '12 May 1994 = 1994-05-12',
    ],
    ['It is the third day of the siege.', 'the third day = 2024-03-07'],
  ],
  negative: [
    ['On the fifth day of the rebellion the fort fell.', 'the fifth day = XXXX-XX-XX'],
    [
      'The siege ended on 3 April 1992. On the third day of the siege the mill was hit.',
      '3 April 1992 = 1992-04-03',
      'the third day = XXXX-XX-XX',
    ],
    [
      'The strike was called off on 3 April 2012. On the third day of the strike a man had died.',
      '3 April 2012 = 2012-04-03',
      'the third day = XXXX-XX-XX',
    ],
    [
      'The fair’s director began work on 3 May 2019. On the second day of the fair it rained.',
      '3 May 2019 = 2019-05-03',
      'the second day = XXXX-XX-XX',
    ],
    [
      'A bridge was opened on 3 May 2019. On the second day of the fair it rained.',
      '3 May 2019 = 2019-05-03',
      'the second day = XXXX-XX-XX',
    ],
    [
      'The trial opened on 6 May 2019. On the last day of the trial he wept.',
      '6 May 2019 = 2019-05-06',
      'the last day = XXXX-XX-XX',
    ],
  ],
};
