import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Tom Bell said it was late. The nurse said it was cold.', 'named | Tom Bell', 'nominal | Tom Bell'],
    ['Tom Bell said it was late. The docker said it was cold.', 'named | Tom Bell', 'nominal | Tom Bell'],
    ['Tom Bell said it was late.\n\nThe former banker said it was cold.', 'named | Tom Bell', 'nominal | Tom Bell'],
    ['Mrs Ana Ruiz said she was late. The widow said it was cold.', 'named | Ana Ruiz', 'nominal | Ana Ruiz'],
    [
      'The secretary of the Dockers’ Union, Tom Bell, said it was late. The union leader said it was cold.',
      'named | Tom Bell',
      'nominal | Tom Bell',
    ],
    [
      'Finance Minister Ana Ruiz said it was late. The economist said it was cold.',
      'named | Ana Ruiz',
      'nominal | Ana Ruiz',
    ],
    [
      'Councillor Tom Bell said it was late. The Norwegian unionist said it was cold.',
      'named | Tom Bell',
      'nominal | Tom Bell',
    ],
    ['Ana Ruiz cleaned rooms for 19 years. The housekeeper said it was late.', 'nominal | Ana Ruiz'],
    [
      'Her father, Tom Bell, said it was late. The retired firefighter said it was cold.',
      'named | Tom Bell',
      'nominal | Tom Bell',
    ],
    [
      'Managing director Tom Bell said it was late. The businessman said it was cold.',
      'named | Tom Bell',
      'nominal | Tom Bell',
    ],
  ],
  negative: [
    ['Tom Bell said the ward was dark. The nurse said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['The mayor, Tom Bell, said it was late. The nurse said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['Tom Bell said it was late. The couple said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['Tom Bell said it was late. The driver said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['Mr Tom Bell said he was late. The widow said it was cold.', 'named | Tom Bell', 'nominal | -'],
    [
      'Tom Bell, head of Acme Foods, said it was late. The Velmar Mines executive said it was cold.',
      'named | Tom Bell',
      'nominal | -',
    ],
    ['Tom Bell said a docker was late. The docker said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['Tom Bell said it was late. The newsletter said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['Tom Bell said it was late. The impostor said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['Tom Bell said it was late. The poor said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['Tom Bell said it was late. Paul Trask left. The docker said it was cold.', 'named | Tom Bell', 'nominal | -'],
    ['Ana Ruiz met Tom Bell. The docker said it was late.', 'nominal | -'],
  ],
};
