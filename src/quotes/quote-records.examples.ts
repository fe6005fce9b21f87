import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quotes',
  positive: [
    ['“It is late,” Ruiz said.', 'direct | said | - | - | -'],
    ['The pier was “dead,” Ruiz said.', 'mixed | said | - | - | -'],
    ['Ruiz said it was “late”.', 'mixed | said | - | - | -'],
    ['Ruiz said “it was late”.', 'direct | said | - | - | -'],
    ['BELL: The pier is “dead”.\n\nRUIZ: It is not.', 'direct | - | - | - | -', 'direct | - | - | - | -'],
    ['Bell cried "It is over" (\'We are lost\').', 'direct | cried | - | - | -'],
  ],
  negative: [
    ['Ruiz said “it” was late.', 'mixed | said | - | - | -'],
    ['The “old” pier was lost, Ruiz said.', 'mixed | said | - | - | -'],
    ['Ruiz said that it was late.', 'indirect | said | - | - | -'],
    ['The “old lady” sank.'],
  ],
};
