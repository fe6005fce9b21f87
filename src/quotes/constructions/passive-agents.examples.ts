import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['He was described by rivals as vain and by friends as shy.', 'indirect | rivals | described | He … as vain'],
    ['Bell was accused by Ruiz of lying.', 'indirect | Ruiz | accused | Bell … of lying'],
    ['The plan was rejected by the town.', 'indirect | the town | rejected | The plan'],
    ['The mate was criticised by the crew for sleeping.', 'indirect | the crew | criticised | The mate … for sleeping'],
    ['Ruiz was portrayed by the Courier as a liar.', 'indirect | the Courier | portrayed | Ruiz … as a liar'],
    ['The mate was blamed for the delay.', 'indirect | - | blamed | The mate … for the delay'],
    [
      'Ruiz was challenged over her claim that it was late.',
      'indirect | - | challenged | Ruiz … over her claim that it was late',
      'indirect | her | claim | that it was late',
    ],
    ['The plan was backed on Friday by the union.', 'indirect | the union | backed | The plan'],
    ['The bill, opposed by the union, failed.', 'indirect | the union | opposed | The bill'],
  ],
  negative: [
    ['Tom Bell was quoted by reporters as saying that it was late.', 'indirect | Tom Bell | saying | that it was late'],
    ['The plan was discussed on Monday.'],
    ['The crew was hammered by higher costs.'],
    ['The mate was hired by the town.'],
    ['The plan backed by the union failed.'],
    ['The plan was rejected.'],
    ['The plan was knocked back by the court.'],
  ],
};
