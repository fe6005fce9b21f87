import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Ana Morgan left. The Morgans have a farm. The Morgans sang.',
      'Ana Morgan: name Ana Morgan',
      'Morgans: name Morgans, name Morgans',
    ],
    ['Denzil Penhale and Ana Penhale left. Three Penhales sang.', 'Penhales: name Penhales'],
    ['Ana Ross left. On Monday the Rosses sang.', 'Rosses: name Rosses'],
    ['Tom Achterberg won. Both Achterbergs were glad.', 'Achterbergs: name Achterbergs'],
    ['Ana Costa sang.\n\nThe younger Costas left early.', 'Costas: name Costas'],
    ['Tom Voss met Ana Voss. All Vosses sing.', 'Vosses: name Vosses'],
  ],
  negative: [
    ['Ana Bell left. The Bells Farm burned.', 'Ana Bell: name Ana Bell'],
    ['Ana left. The Bells rang.', 'Ana: name Ana'],
    ['Ana Bell left with Bells on Monday.', 'Ana Bell: name Ana Bell'],
    ['Ana Bell left. The Bell house burned.', 'Ana Bell: name Ana Bell, alias Bell'],
  ],
};
