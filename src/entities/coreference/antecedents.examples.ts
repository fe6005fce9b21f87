import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // The nearest subject; a subject rather than an object; one who speaks; one named often.
    ['Tom Bell left. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell left. It rained. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell left. It rained. The harbour was quiet. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell met Paul Trask. He sang.', 'Tom Bell: name Tom Bell, pronoun He', 'Paul Trask: name Paul Trask'],
    [
      'Tom Bell thanked Paul Trask. Then he laughed.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    ['Tom Bell called his sister.', 'Tom Bell: name Tom Bell, pronoun his'],
    [
      'Paul Trask left. Tom Bell called his sister.',
      'Paul Trask: name Paul Trask',
      'Tom Bell: name Tom Bell, pronoun his',
    ],
    [
      'Tom Bell told Paul Trask that he was late.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell met Paul Trask. “We act,” Bell said. He was late, he said.',
      'Tom Bell: name Tom Bell, alias Bell, pronoun He, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    ['Acme Holdings said its ships sank.', 'Acme Holdings: name Acme Holdings, pronoun its'],
    [
      'The Lisbon Cranes met the Porto Bears. They were glad.',
      'Lisbon Cranes: name Lisbon Cranes, pronoun They',
      'Porto Bears: name Porto Bears',
    ],
    ['Ana Ruiz met Tom Bell. He sang.', 'Ana Ruiz: name Ana Ruiz', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell met Ana Ruiz. Her ship sank.', 'Tom Bell: name Tom Bell', 'Ana Ruiz: name Ana Ruiz, pronoun Her'],
    [
      '“Tom Bell is late,” said the mayor. “He sings. We know him.”',
      'Tom Bell: name Tom Bell, pronoun He, pronoun him',
    ],
  ],
  negative: [
    ['Tom Bell saw him.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell, his rival, left.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. It rained. The harbour was quiet. The ships sank. He sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell and Paul Trask sang. He left.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    [
      'Acme Holdings met the Bank of Karibu. Its ships sank.',
      'Acme Holdings: name Acme Holdings',
      'Bank of Karibu: name Bank of Karibu',
    ],
    ['Acme Holdings grew. Its ships sank.', 'Acme Holdings: name Acme Holdings'],
  ],
};
