import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Ana Voss has moved in with her sister, Lia Bell. Her sister was tired.',
      'Ana Voss: name Ana Voss, pronoun her',
      'Lia Bell: name Lia Bell, nominal Her sister',
    ],
    [
      'Ana Voss left. Her niece, Lia Bell, slept. Lia Bell said her aunt was late.',
      'Ana Voss: name Ana Voss, pronoun Her, nominal her aunt',
      'Lia Bell: name Lia Bell, name Lia Bell',
    ],
    [
      'Tom Bell left. His wife, Ana Voss, slept. “My husband is ill,” Ana Voss said.',
      'Tom Bell: name Tom Bell, pronoun His, nominal My husband',
      'Ana Voss: name Ana Voss, name Ana Voss',
    ],
    [
      'Ana Voss left Porto. Voss’s son, Olaf Bell, slept. “My mum is ill,” said Olaf Bell.',
      'Ana Voss: name Ana Voss, alias Voss, nominal My mum',
      'Porto: name Porto',
      'Olaf Bell: name Olaf Bell, name Olaf Bell',
    ],
    [
      'Lia Costa, for Tom Bell, asked for time. Costa said her client was tired.',
      'Lia Costa: name Lia Costa, alias Costa',
      'Tom Bell: name Tom Bell, nominal her client',
    ],
    [
      'Tom Bell’s lawyer, Lia Costa, left. “My client is ill,” Costa said.',
      'Tom Bell: name Tom Bell, nominal My client',
      'Lia Costa: name Lia Costa, alias Costa',
    ],
    [
      'Tom Bell denies ten counts of fraud. Lia Costa, defending, said her client was ill.',
      'Tom Bell: name Tom Bell, nominal her client',
      'Lia Costa: name Lia Costa',
    ],
    [
      'The painter Ana Voss left. The artist’s brother, Tom Bell, slept. Tom Bell said his sister was ill.',
      'Ana Voss: name Ana Voss, nominal The artist, nominal his sister',
      'Tom Bell: name Tom Bell, name Tom Bell',
    ],
    [
      'Tom Bell left. His sister, Ana Voss, slept. It rained. Tom Bell said his sister was ill.',
      'Tom Bell: name Tom Bell, pronoun His, name Tom Bell',
      'Ana Voss: name Ana Voss, nominal his sister',
    ],
    [
      'Tom Bell left. His mother, Ana Bell, sang. Tom Bell’s mother was tired.',
      'Tom Bell: name Tom Bell, pronoun His, name Tom Bell',
      'Ana Bell: name Ana Bell, nominal Tom Bell’s mother',
    ],
    [
      'Ana Ruiz left. Her daughter, Lia Ruiz, sang. Lia was late. Her daughter was tired.',
      'Ana Ruiz: name Ana Ruiz, pronoun Her',
      'Lia Ruiz: name Lia Ruiz, alias Lia, nominal Her daughter',
    ],
    [
      'A lawyer for Tom Bell, Lia Costa, left. Costa said her client was tired.',
      'Tom Bell: name Tom Bell, nominal her client',
      'Lia Costa: name Lia Costa, alias Costa',
    ],
    [
      'Ana Ruiz sued. Judge Lia Costa sang. Her lawyer, Tom Bell, left. Bell said his client was tired.',
      'Ana Ruiz: name Ana Ruiz, nominal his client',
      'Lia Costa: name Lia Costa',
      'Tom Bell: name Tom Bell, alias Bell',
    ],
  ],
  negative: [
    ['Lia Costa left. She said her sister was late.', 'Lia Costa: name Lia Costa, pronoun She, pronoun her'],
    [
      'Tom Bell left. His niece, Ana Voss, slept. His niece, Lia Bell, sang. Tom Bell said his niece was ill.',
      'Tom Bell: name Tom Bell, pronoun His, pronoun His, name Tom Bell, pronoun his',
      'Ana Voss: name Ana Voss',
      'Lia Bell: name Lia Bell',
    ],
    [
      'Tom Bell left. His wife, Ana Voss, slept. Olaf Moss said his wife was ill.',
      'Tom Bell: name Tom Bell, pronoun His',
      'Ana Voss: name Ana Voss',
      'Olaf Moss: name Olaf Moss, pronoun his',
    ],
    [
      'Tom Bell’s lawyer, Lia Costa, left. Ana Ruiz said her client was ill.',
      'Tom Bell: name Tom Bell',
      'Lia Costa: name Lia Costa',
      'Ana Ruiz: name Ana Ruiz, pronoun her',
    ],
    [
      '“My wife is ill,” a cook said. Tom Bell left. His wife, Ana Voss, slept.',
      'Tom Bell: name Tom Bell, pronoun His',
      'Ana Voss: name Ana Voss',
    ],
    [
      'Tom Bell left. His mother, Ana Bell, sang. Paul Trask’s mother was tired.',
      'Tom Bell: name Tom Bell, pronoun His',
      'Ana Bell: name Ana Bell',
      'Paul Trask: name Paul Trask',
    ],
  ],
};
