import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['And “it was late,” Ruiz said.', 'direct | Ruiz | said | “it was late,”'],
    ['But “it was late,” Ruiz said.', 'direct | Ruiz | said | “it was late,”'],
    [
      '“And the ship is late, he said to us,” Ruiz said.',
      'direct | Ruiz | said | “And the ship is late, he said to us,”',
      'indirect | he | said | the ship is late',
    ],
    [
      'But, she observes, while the old ships sink, the new ones make money.',
      'indirect | she | observes | while the old ships sink, the new ones make money',
    ],
    ['The strike would go on – she said.', 'indirect | she | said | The strike would go on'],
    ['The strike would go on -- she said.', 'indirect | she | said | The strike would go on'],
    ['The strike would go on — she said.', 'indirect | she | said | The strike would go on'],
    ['“It is late” -- she said.', 'direct | she | said | “It is late”'],
  ],
  negative: [
    ['Or the strike would go on; she said no.'],
    ['The strike would go on: she said no.'],
    ['The strike would go on (she said no).'],
    ['But she said no.'],
    ['And she said little.'],
  ],
};
