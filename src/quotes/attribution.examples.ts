import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['“I told them that it was late,” Tom Bell said.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    ['“I told them that I was late,” Tom Bell told Marta Ruiz.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    ['Marta Oliveira met Tom Bell. “It is late,” she said.', 'pronoun | Marta Oliveira'],
    ['The Lisbon Harbour Board met on Monday. The board said it was late.', 'nominal | Lisbon Harbour Board'],
    ['Marta Oliveira said it was late.', 'named | Marta Oliveira'],
    ['Ruiz said that Bell said that it was late.', 'named | Ruiz', 'named | Bell'],
    ['“It is late,” Tom Bell said. He added that it was cold.', 'named | Tom Bell', 'pronoun | Tom Bell'],
  ],
  negative: [
    ['I said it was late.', 'pronoun | -'],
    ['“I told them that it was late.”', '- | -', 'pronoun | -'],
    ['It was reported that it was late.', '- | -'],
    ['The minister said it was late.', 'nominal | -'],
    ['It rained.'],
  ],
};
