import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quotes',
  positive: [
    // The kind, by the marks.
    ['“It is late,” Ruiz said.', 'direct | said | - | - | -'],
    ['The pier was “dead,” Ruiz said.', 'mixed | said | - | - | -'],
    ['Ruiz said it was “late”.', 'mixed | said | - | - | -'],
    ['Ruiz said “it was late”.', 'direct | said | - | - | -'],
    ['“Ruiz said it was late,” Bell said.', 'direct | said | - | - | -', 'indirect | said | said | - | -'],
    ['“Ruiz said it was ‘late’,” Bell said.', 'direct | said | - | - | -', 'mixed | said | said | - | -'],
    ['BELL: The pier is “dead”.\n\nRUIZ: It is not.', 'direct | - | - | - | -', 'direct | - | - | - | -'],
    // The statement around it.
    ['Ruiz said that Bell said that it was late.', 'indirect | said | - | - | -', 'indirect | said | said | - | -'],
    [
      '“Bell told us that Ruiz hoped that it was late,” Nora Okoro said.',
      'direct | said | - | - | -',
      'indirect | told | said | - | us',
      'indirect | hoped | told | - | -',
    ],
    [
      '“It is late,” Ruiz said. “Bell told us that it was cold.”',
      'direct | said | - | - | -',
      'indirect | told | said | - | us',
    ],
    // The date and the one addressed.
    ['Ruiz told reporters on Friday that it was late.', 'indirect | told | - | Friday | reporters'],
    [
      'Ruiz told the Harbour Board on Friday that the ship sank on Monday.',
      'indirect | told | - | Friday | the Harbour Board',
    ],
    ['Ruiz said at 3 p.m. that it was late.', 'indirect | said | - | 3 p.m. | -'],
    ['“It is late,” Ruiz said on Friday. “It was late on Monday.”', 'direct | said | - | Friday | -'],
    ['Bell cried "It is over" (\'We are lost\').', 'direct | cried | - | - | -'],
  ],
  negative: [
    ['Ruiz said that the ship sank on Monday.', 'indirect | said | - | - | -'],
    ['Ruiz said for two days that it was late.', 'indirect | said | - | - | -'],
    ['“It is late,” Ruiz said. He left on Friday.', 'direct | said | - | - | -'],
    ['It rained on Friday.'],
    ['Le maire dort dans le port.'],
    ['The “old lady” sank.'],
  ],
};
