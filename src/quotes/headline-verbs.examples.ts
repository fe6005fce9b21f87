import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Mayor slams ‘joke’ of a toll', 'mixed | Mayor | slams | ‘joke’ of a toll'],
    ['Harbour union hails new crew rules', 'indirect | Harbour union | hails | new crew rules'],
    ['Ferry owner vows to stay', 'indirect | Ferry owner | vows | to stay'],
    [
      'Experts caution that high seas during the race do not mean a storm.',
      'indirect | Experts | caution | that high seas during the race do not mean a storm',
    ],
    ['He worries Bell will leave.', 'indirect | He | worries | Bell will leave'],
    ['Arden mayor praises the crew', 'indirect | Arden mayor | praises | the crew'],
    ['Union blasts the board', 'indirect | Union | blasts | the board'],
  ],
  negative: [
    ['Kabul blasts kill ten sailors'],
    ['Club records for the year'],
    ['The tax claim that Bell filed was late.', 'indirect | - | claim | that Bell filed'],
    ['Harbour vows'],
  ],
};
