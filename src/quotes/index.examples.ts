import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quotes',
  positive: [
    ['“It is late,” Ruiz said.', 'direct | said | - | - | -'],
    ['The pier was “dead,” Ruiz said.', 'mixed | said | - | - | -'],
    ['Ruiz said it was “late”.', 'mixed | said | - | - | -'],
    ['Ruiz said “it was late”.', 'direct | said | - | - | -'],
    ['“Ruiz said it was late,” Bell said.', 'direct | said | - | - | -', 'indirect | said | said | - | -'],
    ['Ruiz said at 3 p.m. that it was late.', 'indirect | said | - | 3 p.m. | -'],
    ['“It is late,” Ruiz said on Friday. “It was late on Monday.”', 'direct | said | - | Friday | -'],
    ['Bell cried "It is over" (\'We are lost\').', 'direct | cried | - | - | -'],
  ],
  negative: [
    ['“It is late,” Ruiz said. He left on Friday.', 'direct | said | - | - | -'],
    ['Ruiz said for two days that it was late.', 'indirect | said | - | - | -'],
    ['It rained on Friday.'],
    ['Le maire dort dans le port.'],
    ['The “old lady” sank.'],
  ],
};
