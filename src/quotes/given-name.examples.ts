import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Counsel for the Costa family, Marta Ruiz SC, said it was late.', 'nominal | Marta Ruiz'],
    ['A driver, who gave his name only as Tom Bell, said it was late.', 'nominal | Tom Bell'],
    [
      'A driver who gave his name as Tom Bell said it was late. “We leave,” he said.',
      'nominal | Tom Bell',
      'pronoun | Tom Bell',
    ],
    ['A woman who identified herself as Ana Ruiz said it was late.', 'nominal | Ana Ruiz'],
    [
      'One resident, who asked to be identified only as Ana Ruiz, said it was late.',
      'pronoun | -',
      'unnamed | Ana Ruiz',
    ],
    ['A sailor, who gave only his first name, Tom, said it was late.', 'named | Tom'],
    ['A man who would be named only as Tom Bell said it was late.', 'nominal | Tom Bell'],
  ],
  negative: [
    ['A sailor, Porto, said it was late.', 'nominal | -'],
    ['A driver, who would not give his name, said it was late.', 'nominal | -'],
    ['A driver, who gave his name to Tom Bell, said it was late.', 'nominal | -'],
    ['A driver, who works as Tom Bell does, said it was late.', 'nominal | -'],
    ['A driver gave his name as Tom Bell. A sailor said it was late.', 'nominal | -'],
  ],
};
