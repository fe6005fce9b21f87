import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Tom Bell met Paul Trask on Monday. He said Trask was late.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask, alias Trask',
    ],
    [
      'Tom Bell met Paul Trask. But he told reporters that Trask was late.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask, alias Trask',
    ],
    [
      'Marta Oliveira praised Joan Tarrant. She hoped that Tarrant would run.',
      'Marta Oliveira: name Marta Oliveira, pronoun She',
      'Joan Tarrant: name Joan Tarrant, alias Tarrant',
    ],
    [
      'Tom Bell wrote to Paul Trask. He later sued Trask.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask, alias Trask',
    ],
    // Of whoever says who he is.
    [
      'Tom Bell laughed. “He is Tom Bell,” Joan Tarrant said.',
      'Tom Bell: name Tom Bell, pronoun He, name Tom Bell',
      'Joan Tarrant: name Joan Tarrant',
    ],
    // Another clause, and what only stands between.
    ['Tom Bell left. He would, Bell said, be late.', 'Tom Bell: name Tom Bell, pronoun He, alias Bell'],
    ['Tom Bell left. He sang, and Bell’s brother wept.', 'Tom Bell: name Tom Bell, pronoun He, alias Bell'],
  ],
  negative: [
    ['Tom Bell was early. He said Bell was late.', 'Tom Bell: name Tom Bell, alias Bell'],
    ['Ana Ruiz was early. She told Ruiz to wait.', 'Ana Ruiz: name Ana Ruiz, alias Ruiz'],
    ['Paul Trask sang. Yesterday he thanked Trask.', 'Paul Trask: name Paul Trask, alias Trask'],
    ['Ana Ruiz sang. But she hopes that Ruiz will go.', 'Ana Ruiz: name Ana Ruiz, alias Ruiz'],
  ],
};
