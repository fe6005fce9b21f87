import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Tom Bell left. He said that his ship hurt him, and he hurt himself.',
      'Tom Bell: name Tom Bell, pronoun He, pronoun his, pronoun him, pronoun he, pronoun himself',
    ],
    [
      'Ana Ruiz left. She said that her ship hurt her, and she hurt herself.',
      'Ana Ruiz: name Ana Ruiz, pronoun She, pronoun her, pronoun her, pronoun she, pronoun herself',
    ],
    ['Ana Ruiz said the ship was hers.', 'Ana Ruiz: name Ana Ruiz, pronoun hers'],
    ['Portugal said the ships were its own.', 'Portugal: name Portugal, pronoun its'],
    [
      'Acme Holdings said it sold its ships to itself.',
      'Acme Holdings: name Acme Holdings, pronoun it, pronoun its, pronoun itself',
    ],
    [
      'The Lisbon Cranes said they sold their ships to themselves.',
      'Lisbon Cranes: name Lisbon Cranes, pronoun they, pronoun their, pronoun themselves',
    ],
  ],
  negative: [
    ['Tom Bell left. I sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. We sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. Who sang?', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. You sang to me.', 'Tom Bell: name Tom Bell'],
  ],
};
