/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The grocer was arrested on January 19, 2015. She was arraigned on January 20. On March 12, 2016, she pleaded guilty.',
      'January 19, 2015 = 2015-01-19',
      'January 20 = 2015-01-20',
      'March 12, 2016 = 2016-03-12',
    ],
    [
      'The motion was filed on 4 December 2015. It was denied on 2 February, and on 9 May 2016 he appealed.',
      '4 December 2015 = 2015-12-04',
      '2 February = 2016-02-02',
      '9 May 2016 = 2016-05-09',
    ],
    [
      'Her record came out on February 11, 2003, and went gold on February 28. In 2004 she sang in Lom.',
      'February 11, 2003 = 2003-02-11',
      'February 28 = 2003-02-28',
      '2004 = 2004',
    ],
    [
      'He was hired on 3 November 2011. He fell ill in January and died on 9 June 2012.',
      '3 November 2011 = 2011-11-03',
      'January = 2012-01',
      '9 June 2012 = 2012-06-09',
    ],
    [
      'The judge denied the claim on 2 October 2016 and set trial for 18 November. The jury gave its verdict on 4 December 2016.',
      '2 October 2016 = 2016-10-02',
      '18 November = 2016-11-18',
      '4 December 2016 = 2016-12-04',
    ],
    [
      'The first bus ran on 5 January 1999. A second line followed in February, and a third in June 2000.',
      '5 January 1999 = 1999-01-05',
      'February = 1999-02',
      'June 2000 = 2000-06',
    ],
  ],
  negative: [
    [
      'He was hired on 3 November 2011. He fell ill in January. He died on Monday.',
      '3 November 2011 = 2011-11-03',
      'January = 2024-01',
      'Monday = 2024-03-04',
    ],
    [
      'The yard was sold on 3 November 2011. It lost money in January, as a report on 2012 foretold.',
      '3 November 2011 = 2011-11-03',
      'January = 2024-01',
      '2012 = 2012',
    ],
    [
      'The yard was sold on 3 November 2011. It was shut on 20 February. It had been flooded on 4 May 2016.',
      '3 November 2011 = 2011-11-03',
      '20 February = 2024-02-20',
      '4 May 2016 = 2016-05-04',
    ],
    [
      'The yard was sold on 3 November 2011. It was shut on 20 February. It is to reopen on 4 May 2024.',
      '3 November 2011 = 2011-11-03',
      '20 February = 2024-02-20',
      '4 May 2024 = 2024-05-04',
    ],
  ],
};
