import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The mayor’s message was “stay at home”.', 'direct | The mayor | message was | “stay at home”'],
    ['His words were “never again”.', 'direct | His | words were | “never again”'],
    ['Her point was that it was late.', 'indirect | Her | point was | that it was late'],
    ['His message to voters is that the pier is safe.', 'indirect | His | message | that the pier is safe'],
    ['Her argument on tolls was that they hurt the town.', 'indirect | Her | argument | that they hurt the town'],
    ['The mayor’s plan is to rebuild the pier.', 'indirect | The mayor | plan is | to rebuild the pier'],
    ['Her advice is to wait.', 'indirect | Her | advice is | to wait'],
    ['Her advice to farmers was to wait.', 'indirect | Her | advice | to wait'],
  ],
  negative: [
    ['Her boat is “The Swan”.'],
    ['The point was that it rained.'],
    ['His plan is to be discussed on Monday.'],
    ['Her advice is old.'],
    ['His plan is a good one.'],
    ['His message to voters is late.'],
  ],
};
