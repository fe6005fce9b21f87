import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Tom Costa left.\n\nMary Bell said it was late. “We stay,” he said.', 'named | Mary Bell', 'pronoun | Mary Bell'],
    ['Ana Costa left.\n\nJohn Bell said it was late. “We stay,” she said.', 'named | John Bell', 'pronoun | John Bell'],
    ['Mary Bell said it was late. “We stay,” he said.', 'named | Mary Bell', 'pronoun | Mary Bell'],
    [
      'Tom Costa left.\n\nMary Bell of the Harbour Union said it was late. He added that it was cold.',
      'named | Mary Bell',
      'pronoun | Mary Bell',
    ],
    [
      'Tom Costa left.\n\n“It is late,” said Mary Bell. “We stay,” he said.',
      'named | Mary Bell',
      'pronoun | Mary Bell',
    ],
    ['John Bell warned that it was late. She said it was cold.', 'named | John Bell', 'pronoun | John Bell'],
  ],
  negative: [
    // A title or a pronoun tells, another one is named there, or what was said speaks of another.
    ['Tom Costa left.\n\nMs Bell said it was late. “We stay,” he said.', 'named | Bell', 'pronoun | Tom Costa'],
    ['Tom Costa left.\n\nMary Bell said she was late. “We stay,” he said.', 'named | Mary Bell', 'pronoun | Tom Costa'],
    ['Tom Costa left. Mary Bell said it was late. “We stay,” he said.', 'named | Mary Bell', 'pronoun | Tom Costa'],
    [
      'Tom Costa left.\n\nMary Bell said it was late.\n\n“We stay,” he said.',
      'named | Mary Bell',
      'pronoun | Tom Costa',
    ],
    ['Mary Bell said a driver was late. He said it was cold.', 'named | Mary Bell', 'pronoun | -'],
    ['Tom Costa left.\n\nMary Bell said he hoped it was late.', 'named | Mary Bell', 'pronoun | Tom Costa'],
  ],
};
