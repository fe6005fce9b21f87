import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // By the title, the given name, the role.
    [
      'Mrs. Robin Achterberg met Tom Bell. She sang.',
      'Robin Achterberg: name Robin Achterberg, pronoun She',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Mr. Robin Achterberg met Ana Ruiz. He sang.',
      'Robin Achterberg: name Robin Achterberg, pronoun He',
      'Ana Ruiz: name Ana Ruiz',
    ],
    ['Ana Ruiz met Tom Bell. She sang.', 'Ana Ruiz: name Ana Ruiz, pronoun She', 'Tom Bell: name Tom Bell'],
    ['Ana Ruiz met Tom Bell. He sang.', 'Ana Ruiz: name Ana Ruiz', 'Tom Bell: name Tom Bell, pronoun He'],
    [
      'Spokeswoman Robin Achterberg met Tom Bell. She sang.',
      'Robin Achterberg: name Robin Achterberg, pronoun She',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Robin Achterberg, the widow of Paul Trask, left. She sang.',
      'Robin Achterberg: name Robin Achterberg, pronoun She',
      'Paul Trask: name Paul Trask',
    ],
    ['Ana left. She sang.', 'Ana: name Ana, pronoun She'],
    // Names of many cultures.
    ['Tunde Falana met Ana Ruiz. He sang.', 'Tunde Falana: name Tunde Falana, pronoun He', 'Ana Ruiz: name Ana Ruiz'],
    ['Tom Bell met Aoife Tarpey. She sang.', 'Tom Bell: name Tom Bell', 'Aoife Tarpey: name Aoife Tarpey, pronoun She'],
    // A lone word that is also a surname may be a man's.
    ['Kelly left. He sang.', 'Kelly: name Kelly, pronoun He'],
    // Names of many languages; the surname in front; how names end.
    [
      'Aoife Tarpey met Tunde Falana. She sang.',
      'Aoife Tarpey: name Aoife Tarpey, pronoun She',
      'Tunde Falana: name Tunde Falana',
    ],
    [
      'Aoife Tarpey met Tunde Falana. He sang.',
      'Aoife Tarpey: name Aoife Tarpey',
      'Tunde Falana: name Tunde Falana, pronoun He',
    ],
    [
      'Lee Jae-myung met Ana Ruiz. He sang.',
      'Lee Jae-myung: name Lee Jae-myung, pronoun He',
      'Ana Ruiz: name Ana Ruiz',
    ],
    ['Keiko Mori met Tom Bell. She sang.', 'Keiko Mori: name Keiko Mori, pronoun She', 'Tom Bell: name Tom Bell'],
    [
      'Sasha Petrova met Tom Bell. She sang.',
      'Sasha Petrova: name Sasha Petrova, pronoun She',
      'Tom Bell: name Tom Bell',
    ],
  ],
  negative: [
    [
      'Ana Ruiz left. Her husband, Sloan, stayed. She sang.',
      'Ana Ruiz: name Ana Ruiz, pronoun Her, pronoun She',
      'Sloan: name Sloan',
    ],
    ['Keiko Mori left. He sang.', 'Keiko Mori: name Keiko Mori'],
    ['Tunde Falana left. She sang.', 'Tunde Falana: name Tunde Falana'],
    ['Gurdas Kaur left. He sang.', 'Gurdas Kaur: name Gurdas Kaur'],
    [
      'Mrs. Robin Achterberg met Tom Bell. It rained. Achterberg left. He sang.',
      'Robin Achterberg: name Robin Achterberg, alias Achterberg',
    ],
    ['Ana Ruiz left. He sang.', 'Ana Ruiz: name Ana Ruiz'],
    ['Tom Bell left. She sang.', 'Tom Bell: name Tom Bell'],
    ['Spokesman Robin Achterberg left. She sang.', 'Robin Achterberg: name Robin Achterberg'],
    ['Mr. Ruiz left. She sang.', 'Ruiz: name Ruiz'],
  ],
};
