import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    [
      'Marta Ruiz said that she would leave.\n\nQ: Is it cold?\n\nA: I am freezing.',
      'named | Marta Ruiz',
      'nominal | -',
      'nominal | Marta Ruiz',
    ],
    [
      'Marta Ruiz kept the light for years.\n\nQ. Is it cold?\n\nA. I told them that it was.',
      'nominal | -',
      'nominal | Marta Ruiz',
      'pronoun | Marta Ruiz',
    ],
    [
      'Marta Ruiz met Tom Bell. Tom Bell said that it was late.\n\nQ: Is it cold?\n\nA: It was.',
      'named | Tom Bell',
      'nominal | -',
      'nominal | Tom Bell',
    ],
    ['Marta Ruiz left.\n\nQ: Is it cold?\n\nA: He said it was.', 'nominal | -', 'nominal | Marta Ruiz', 'pronoun | -'],
    [
      'Tom Bell left in March, Marta Ruiz said.\n\nQ: Is it cold?\n\nA: It was.',
      'named | Marta Ruiz',
      'nominal | -',
      'nominal | Marta Ruiz',
    ],
    [
      'Marta Ruiz left.\n\nQ: Is it cold?\n\nA: It was.\n\nQ: And now?\n\nA: Never.',
      'nominal | -',
      'nominal | Marta Ruiz',
      'nominal | -',
      'nominal | Marta Ruiz',
    ],
  ],
  negative: [
    ['Marta Ruiz left.\n\nQ: I said it was cold.\n\nA: It was.', 'nominal | -', 'pronoun | -', 'nominal | Marta Ruiz'],
    ['Q: Is it cold?\n\nA: It was.', 'nominal | -', 'nominal | -'],
    ['Marta Ruiz met Tom Bell.\n\nQ: Is it cold?\n\nA: It was.', 'nominal | -', 'nominal | -'],
    ['The pier is old.\n\nQ: Is it cold?\n\nA: It was.\n\nMarta Ruiz left.', 'nominal | -', 'nominal | -'],
  ],
};
