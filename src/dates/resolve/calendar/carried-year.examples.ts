/** Invented texts; nobody says when they were published. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates of a narrative',
  published: null,
  positive: [
    ['In December 1941 he fled. In January he came home.', 'December 1941 = 1941-12', 'January = 1942-01'],
    ['In January 1941 he fled. In December he had been ill.', 'January 1941 = 1941-01', 'December = 1940-12'],
    ['In February 1941 he fled. In November he came home.', 'February 1941 = 1941-02', 'November = 1941-11'],
    ['In August 1941 he fled. In January he had been ill.', 'August 1941 = 1941-08', 'January = 1941-01'],
    [
      'In August 1941 he fled. The previous September he had been ill.',
      'August 1941 = 1941-08',
      'The previous September = 1940-09',
    ],
    ['In August 1941 he fled. That was last May.', 'August 1941 = 1941-08', 'last May = 1941-05'],
    ['In May 1941 he fled. That was last August.', 'May 1941 = 1941-05', 'last August = 1940-08'],
    ['In August 1941 he fled. He came home next May.', 'August 1941 = 1941-08', 'next May = 1942-05'],
    ['In May 1941 he fled. He came home next August.', 'May 1941 = 1941-05', 'next August = 1941-08'],
    ['In 1941 he fled. In May he came home.', '1941 = 1941', 'May = 1941-05'],
    [
      'In June 1941 he fled. In 1944 he came home. In May he died.',
      'June 1941 = 1941-06',
      '1944 = 1944',
      'May = 1944-05',
    ],
    [
      'In June 1941 he fled. That was so in 1934. In May he had been ill.',
      'June 1941 = 1941-06',
      '1934 = 1934',
      'May = 1941-05',
    ],
    ['On 4 May 1941 he fled. On 9 June he came home.', '4 May 1941 = 1941-05-04', '9 June = 1941-06-09'],
    // weekdays, holidays, quarters and seasons
    ['On 4 May 1941 he fled. On Monday he came home.', '4 May 1941 = 1941-05-04', 'Monday = 1941-05-05'],
    ['On 4 May 1941 he fled. On Friday he had been ill.', '4 May 1941 = 1941-05-04', 'Friday = 1941-05-02'],
    ['In May 1941 he fled. At Christmas he came home.', 'May 1941 = 1941-05', 'Christmas = 1941-12-25'],
    ['In May 1941 he fled. In the autumn he came home.', 'May 1941 = 1941-05', 'the autumn = 1941-FA'],
    ['In May 1941 he fled. Last winter he had been ill.', 'May 1941 = 1941-05', 'Last winter = 1940-WI'],
    ["In May 1941 he fled. In the '30s he had been rich.", 'May 1941 = 1941-05', "the '30s = 193"],
    ['In May 1941 he fled. Last year he had been ill.', 'May 1941 = 1941-05', 'Last year = 1940'],
  ],
  negative: [
    ['He fled last year.', 'last year = XXXX'],
    ['He fled in May last year.', 'May last year = XXXX-05'],
    ['He fled in May.', 'May = XXXX-05'],
    ['He fled on Monday.', 'Monday = XXXX-WXX-1'],
    [
      'On 4 May 1941 he fled. He slept. He ate. He read. He wept. On Monday he came home.',
      '4 May 1941 = 1941-05-04',
      'Monday = XXXX-WXX-1',
    ],
    ['He fled on the 7th.', 'the 7th = XXXX-XX-07'],
    ['He fled at Christmas.', 'Christmas = XXXX-XX-XX'],
    ['He fled last winter.', 'last winter = XXXX-WI'],
  ],
};
