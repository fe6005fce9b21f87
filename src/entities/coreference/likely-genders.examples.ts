import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Dorrin Achterberg lost her boat. Achterberg sold her house. Then Achterberg met Tom Bell. She sang.',
      'Dorrin Achterberg: name Dorrin Achterberg, pronoun her, alias Achterberg, pronoun her, alias Achterberg, pronoun She',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Dorrin Achterberg lost his boat. Achterberg sold his house. Then Achterberg met Ana Ruiz. He sang.',
      'Dorrin Achterberg: name Dorrin Achterberg, pronoun his, alias Achterberg, pronoun his, alias Achterberg, pronoun He',
      'Ana Ruiz: name Ana Ruiz',
    ],
    [
      'Dorrin Achterberg lost his boat. Achterberg sold his house. Then Achterberg met Ana Ruiz. She sang.',
      'Dorrin Achterberg: name Dorrin Achterberg, pronoun his, alias Achterberg, pronoun his, alias Achterberg',
      'Ana Ruiz: name Ana Ruiz, pronoun She',
    ],
    [
      'Dorrin Achterberg lost her boat. Achterberg sold her house. Then Achterberg met Tom Bell. He sang.',
      'Dorrin Achterberg: name Dorrin Achterberg, pronoun her, alias Achterberg, pronoun her, alias Achterberg',
      'Tom Bell: name Tom Bell, pronoun He',
    ],
    ['Yorulf Tarrant left. He sang.', 'Yorulf Tarrant: name Yorulf Tarrant, pronoun He'],
    ['Zorhilda Achterberg left. She sang.', 'Zorhilda Achterberg: name Zorhilda Achterberg, pronoun She'],
  ],
  negative: [
    [
      'Dorrin Achterberg lost his boat. Achterberg sold his house. Achterberg left. She sang.',
      'Dorrin Achterberg: name Dorrin Achterberg, pronoun his, alias Achterberg, pronoun his, alias Achterberg',
    ],
    [
      'Dorrin Achterberg lost her boat. Achterberg sold her house. Achterberg left. He sang.',
      'Dorrin Achterberg: name Dorrin Achterberg, pronoun her, alias Achterberg, pronoun her, alias Achterberg',
    ],
    [
      'Zorhilda Achterberg met Yorulf Tarrant. He sang.',
      'Zorhilda Achterberg: name Zorhilda Achterberg',
      'Yorulf Tarrant: name Yorulf Tarrant',
    ],
    [
      'Dorrin Achterberg met Quillin Tarrant. He sang.',
      'Dorrin Achterberg: name Dorrin Achterberg',
      'Quillin Tarrant: name Quillin Tarrant',
    ],
  ],
};
