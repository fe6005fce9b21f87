import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // A noun that says what the person is.
    ['Robin Achterberg, a lawyer, left. She sang.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    ['Robin Achterberg, a girl, left. She sang.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    [
      'Robin Achterberg, 14, a girl from Porto, left. She sang.',
      'Robin Achterberg: name Robin Achterberg, pronoun She',
    ],
    ['Robin Achterberg was a girl. She sang.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    ['Robin Achterberg became a nun. She sang.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    ['Tom Bell met a ship. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell was with a 14-year-old ship. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['On Monday Tom Bell left. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell met the lawyers. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell left. The lawyer conference began. His ship sank.', 'Tom Bell: name Tom Bell, pronoun His'],
    ['Acme Holdings said Monday was when it grew.', 'Acme Holdings: name Acme Holdings, pronoun it'],
    ['Tom Bell left. The job was mayor. His ship sank.', 'Tom Bell: name Tom Bell, pronoun His'],
  ],
  negative: [
    // Another one.
    ['Tom Bell met a lawyer, and the lawyer left. He sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. A lawyer stayed. He sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. A tourist stayed. He sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. A man stayed. He sang.', 'Tom Bell: name Tom Bell'],
    ["Tom Bell left. The mayor's young brother stayed. He sang.", 'Tom Bell: name Tom Bell'],
    ['Robin Achterberg met a girl. She sang.', 'Robin Achterberg: name Robin Achterberg'],
    ['Acme Holdings grew. The ship sank. Its crew left.', 'Acme Holdings: name Acme Holdings'],
    ['The Lisbon Cranes left. The lawyers stayed. They were glad.', 'Lisbon Cranes: name Lisbon Cranes'],
  ],
};
