import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Ruiz rejected an accusation that Bell calls absurd.', 'indirect | Ruiz | rejected | an accusation that Bell calls absurd'],
  ],
  negative: [],
};
