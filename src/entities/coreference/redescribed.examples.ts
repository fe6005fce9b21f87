import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Tom Bell sold his house on Monday.\n\nThe former senator was tired.',
      'Tom Bell: name Tom Bell, pronoun his, nominal The former senator',
    ],
    ['Ana Voss left on Monday.\n\nThe billionaire investor and businesswoman sang.', 'Ana Voss: name Ana Voss'],
    [
      'Ana Voss left on Monday.\n\nThe billionaire businesswoman was tired.',
      'Ana Voss: name Ana Voss, nominal The billionaire businesswoman',
    ],
    // The sentences between go on about her.
    [
      'Ana Voss left on Monday. She was late. The retired neurosurgeon was tired.',
      'Ana Voss: name Ana Voss, pronoun She, nominal The retired neurosurgeon',
    ],
    [
      'Ana Voss left on Monday. “It is late,” she said. Asked about it, the former minister was tired.',
      'Ana Voss: name Ana Voss, pronoun she, nominal the former minister',
    ],
    // Of two, the one who is said to be one.
    [
      'Former senator Tom Bell left. It rained. Paul Trask stayed. The former senator was tired.',
      'Tom Bell: name Tom Bell, nominal The former senator',
      'Paul Trask: name Paul Trask',
    ],
    ['Tom Bell left on Monday. The photographer was tired.', 'Tom Bell: name Tom Bell, nominal The photographer'],
    [
      'Ana Voss left a bank. Her café opened in May. The former banker was tired.',
      'Ana Voss: name Ana Voss, pronoun Her, nominal The former banker',
    ],
    ['A team led by Dr Ana Voss has won. The biologist was tired.', 'Ana Voss: name Ana Voss, nominal The biologist'],
    [
      'Former Porto mayor Tom Bell left. It rained. The former mayor was tired.',
      'Porto: name Porto',
      'Tom Bell: name Tom Bell, nominal The former mayor',
    ],
  ],
  negative: [
    // Another one was brought up.
    ['A former senator sued Tom Bell on Monday. The former senator was tired.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell met a photographer. He left. The young photographer was tired.', 'Tom Bell: name Tom Bell'],
    // Two may be meant.
    [
      'Tom Bell met Paul Trask.\n\nThe former senator was tired.',
      'Tom Bell: name Tom Bell',
      'Paul Trask: name Paul Trask',
    ],
    // A woman is no businessman.
    ['Ana Voss left on Monday.\n\nThe billionaire businessman was tired.', 'Ana Voss: name Ana Voss'],
    // Of a trade, and in a new paragraph.
    ['Tom Bell fell on Monday. The driver was late.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left on Monday.\n\nThe photographer was tired.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. He was the photographer.', 'Tom Bell: name Tom Bell, pronoun He'],
  ],
};
