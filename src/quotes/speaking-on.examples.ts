import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Tom Bell told a mate that it was late. “We leave,” he said.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    [
      'Sloan Ebury asked whether a farmer would pay.\n\n“We move the problem,” he said.',
      'named | Sloan Ebury',
      'pronoun | Sloan Ebury',
    ],
    [
      'Sloan Ebury asked whether a farmer would pay. He said it was late and called the plan “a sad joke”.',
      'named | Sloan Ebury',
      'pronoun | Sloan Ebury',
      'pronoun | Sloan Ebury',
    ],
    [
      '“We leave,” said Tom Bell, a brother of the mate. “So be it,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
    ['Tom Bell said a driver had left. He added that it was late.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    ['According to Tom Bell, a driver had left. He added that it was late.', 'named | Tom Bell', 'pronoun | Tom Bell'],
  ],
  negative: [
    // What the person is called tells the gender, as well as the name.
    ['Sloan Ebury, a spokeswoman, said a driver had left. He said it was late.', 'named | Sloan Ebury', 'pronoun | -'],
    ['Sir Sloan Ebury said a driver had left. She said it was late.', 'named | Sloan Ebury', 'pronoun | -'],
    ['Tom Bell said that a woman would pay. “We leave,” she said.', 'named | Tom Bell', 'pronoun | -'],
    ['Mr Sloan Ebury asked whether a woman would pay. She said it was late.', 'named | Sloan Ebury', 'pronoun | -'],
    ['The mate said it was late. He added that it was cold.', 'nominal | -', 'pronoun | -'],
    [
      'Sloan Ebury asked whether a farmer would pay.\n\nIt rained.\n\nThe pier was shut.\n\nA farmer met a mate. He said it was late.',
      'named | Sloan Ebury',
      'pronoun | -',
    ],
    ['The Harbour Board said a mate was late. He added that it was cold.', 'named | Harbour Board', 'pronoun | -'],
  ],
};
