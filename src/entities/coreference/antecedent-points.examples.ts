import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Tom Bell met Paul Trask. He sang.', 'Tom Bell: name Tom Bell, pronoun He', 'Paul Trask: name Paul Trask'],
    ['Tom Bell said he sang.', 'Tom Bell: name Tom Bell, pronoun he'],
    ['Ana Ruiz said on Monday that she sang.', 'Ana Ruiz: name Ana Ruiz, pronoun she'],
    ['Paul Trask left. Tom Bell said he sang.', 'Paul Trask: name Paul Trask', 'Tom Bell: name Tom Bell, pronoun he'],
    ['Acme Holdings said it grew.', 'Acme Holdings: name Acme Holdings, pronoun it'],
    ['Tom Bell called his sister.', 'Tom Bell: name Tom Bell, pronoun his'],
  ],
  negative: [
    ['Tom Bell and Paul Trask sang. He left.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    [
      'Acme Holdings met the Bank of Karibu. Its ships sank.',
      'Acme Holdings: name Acme Holdings',
      'Bank of Karibu: name Bank of Karibu',
    ],
    ['Tom Bell saw him.', 'Tom Bell: name Tom Bell'],
    ['Ana Ruiz left. He sang.', 'Ana Ruiz: name Ana Ruiz'],
  ],
};
