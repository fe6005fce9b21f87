import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Storms threaten to flood the town.'],
    ['The heavy rain threatened to close the pier.'],
    ['The plant’s production relies on gas.'],
    ['The drought promises to be long.'],
    ['She is expecting a child in May.'],
    ['The war threatens to reach the port.'],
  ],
  negative: [
    ['The union threatens to strike.', 'indirect | The union | threatens | to strike'],
    ['Porto promises to pay.', 'indirect | Porto | promises | to pay'],
    ['She expects a child to pay.', 'indirect | She | expects | a child to pay'],
    ['The mate plans to leave.', 'indirect | The mate | plans | to leave'],
  ],
};
