import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    // A body that reports.
    [
      'The Harbour Board announced that it was late.\n\nIt stated that boats were rare.',
      'named | Harbour Board',
      'pronoun | Harbour Board',
    ],
    [
      'It was late, the Harbour Board (HB) said, in a statement seen on Monday.\n\nIt said boats were rare.',
      'named | Harbour Board',
      'pronoun | Harbour Board',
    ],
    ['Tom Bell blamed the mate, Paul Trask, for it. “We leave,” he said.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    [
      'Tom Bell claimed that Paul Trask was to blame.\n\n“It goes on,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
    ['Tom Bell said Paul Trask had lost.\n\nHe also said it was late.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    [
      '“I stay,” said Tom Bell, a friend of Paul Trask and Carl Lund.\n\n“We leave,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
    [
      '“I stay,” said Marta Ruiz.\n\nAsked about Ana Costa, she said it was late.',
      'named | Marta Ruiz',
      '- | -',
      'pronoun | Marta Ruiz',
    ],
    [
      'Tom Bell said Marta Ruiz had lost her boat.\n\nMarta Ruiz left. “We stay,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
  ],
  negative: [
    [
      'The Harbour Board announced that a charity was late.\n\nIt stated that boats were rare.',
      'named | Harbour Board',
      'pronoun | -',
    ],
    [
      'The Harbour Board announced that its report was late.\n\nIt stated that boats were rare.',
      'named | Harbour Board',
      'pronoun | -',
    ],
    [
      'Tom Bell said it was late.\n\nPaul Trask left for Porto. “We leave,” he said.',
      'named | Tom Bell',
      'pronoun | Paul Trask',
    ],
    [
      'Tom Bell said it was late. Paul Trask met Carl Lund. He was tired. He said it was cold.',
      'named | Tom Bell',
      'pronoun | Paul Trask',
    ],
    [
      '“I stay,” said Marta Ruiz.\n\nAna Costa wept. She said it was late.',
      'named | Marta Ruiz',
      'pronoun | Ana Costa',
    ],
    [
      'Paul Trask was there. Tom Bell said that he may be willing to back Trask.\n\nYet he is facing doubts after saying in a debate that it was late.',
      'named | Tom Bell',
      'pronoun | -',
    ],
  ],
};
