import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['She found herself alone in Porto.'],
    ['It is worth noting that the pier was shut.'],
    ['It may take days to determine how late it was.'],
    ['It was late for a plan that intends to build a pier.'],
    ['The town has about six wind projects intended to be moved.'],
    ['Their cooperation intends to help the town.'],
    ['Such a project contradicts the law.'],
    ['A file photo shows Bell at work in Porto.'],
    ['He physically attacked them in May.'],
    ['Storms threaten to flood the town.'],
    ['The heavy rain threatened to close the pier.'],
    ['The plant’s production relies on gas.'],
    ['The drought promises to be long.'],
    ['She is expecting a child in May.'],
    ['The war threatens to reach the port.'],
  ],
  negative: [
    ['Bell left the room, noting that the pier was shut.', 'indirect | Bell | noting | that the pier was shut'],
    ['It was late, and Bell wanted to know whether it rained.', 'indirect | Bell | wanted | to know whether it rained'],
    ['The union threatens to strike.', 'indirect | The union | threatens | to strike'],
    ['Bell contradicts the law.', 'indirect | Bell | contradicts | the law'],
    ['A study shows that it was late.', 'indirect | A study | shows | that it was late'],
    ['He bitterly attacked the plan.', 'indirect | He | attacked | the plan'],
    ['The administration intends to pay.', 'indirect | The administration | intends | to pay'],
    ['Porto promises to pay.', 'indirect | Porto | promises | to pay'],
    ['She expects a child to pay.', 'indirect | She | expects | a child to pay'],
    ['The mate plans to leave.', 'indirect | The mate | plans | to leave'],
  ],
};
