import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Her point was that it was late.', 'indirect | Her | point was | that it was late'],
    ['His message to voters is that the pier is safe.', 'indirect | His | message | that the pier is safe'],
    ['Her argument on tolls was that they hurt the town.', 'indirect | Her | argument | that they hurt the town'],
    ['The mayor’s plan is to rebuild the pier.', 'indirect | The mayor | plan is | to rebuild the pier'],
    ['Her advice is to wait.', 'indirect | Her | advice is | to wait'],
    ['Her advice to farmers was to wait.', 'indirect | Her | advice | to wait'],
  ],
  negative: [
    ['The point was that it rained.'],
    ['His plan is to be discussed on Monday.'],
    ['Her advice is old.'],
    ['His plan is a good one.'],
    ['His message to voters is late.'],
  ],
};
