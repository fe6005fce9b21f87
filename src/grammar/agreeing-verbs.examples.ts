import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The families say she will have a better life here and have tried to reach the court.',
      'indirect | The families | say | she will have a better life here',
    ],
    ['The union says workers are tired and is close to a strike.', 'indirect | The union | says | workers are tired'],
    ['Farmers say the river is low and are waiting for aid.', 'indirect | Farmers | say | the river is low'],
    [
      'Officials said the road was closed and were turning drivers back.',
      'indirect | Officials | said | the road was closed',
    ],
    ['Doctors said she was weak and were worried about her heart.', 'indirect | Doctors | said | she was weak'],
    [
      'The guard says visitors leave their bags and has put up lockers.',
      'indirect | The guard | says | visitors leave their bags',
    ],
  ],
  negative: [
    [
      'The teachers say the school needs a new roof and has been neglected.',
      'indirect | The teachers | say | the school needs a new roof and has been neglected',
    ],
    ['Farmers say rain is rare and rivers are low.', 'indirect | Farmers | say | rain is rare and rivers are low'],
    [
      'Officials said the roads were closed and were icy.',
      'indirect | Officials | said | the roads were closed and were icy',
    ],
    ['The owners say he drinks and has no money.', 'indirect | The owners | say | he drinks and has no money'],
  ],
};
