/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The noughties were kind to the club.', 'named-decade: The noughties = 200'],
    ['He ran the paper in the aughts.', 'named-decade: the aughts = 200'],
    ['The gangs of the roaring twenties inspired him.', 'named-decade: the roaring twenties = 192'],
    ['The Swinging Sixties passed them by.', 'named-decade: The Swinging Sixties = 196'],
    ["She wrote of the Swinging '60s.", "named-decade: the Swinging '60s = 196"],
    ['In the Hungry Forties many left.', 'named-decade: the Hungry Forties = 184'],
  ],
  negative: [
    ['His aughts and ones were in the wrong place.'],
    ['A roaring fire lit the hall.'],
    ['The swinging door hit him.'],
    ['Twenty naughty boys ran off.'],
  ],
};
