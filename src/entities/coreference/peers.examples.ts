import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Governor Tom Bell left. His deputy, Ana Voss, stayed. The deputy governor was late.',
      'Tom Bell: name Tom Bell, pronoun His',
      'Ana Voss: name Ana Voss, nominal The deputy governor',
    ],
    [
      'Governor Tom Bell left. Bell’s deputy, Ana Voss, stayed. The deputy governor was late.',
      'Tom Bell: name Tom Bell, alias Bell',
      'Ana Voss: name Ana Voss, nominal The deputy governor',
    ],
    [
      'The minister, Tom Bell, left. His predecessor, Ana Voss, sang. Later the former minister was late.',
      'Tom Bell: name Tom Bell, pronoun His',
      'Ana Voss: name Ana Voss, nominal the former minister',
    ],
    [
      'Mayor Lia Costa met Ana Voss, her predecessor. It rained. The former mayor was late.',
      'Lia Costa: name Lia Costa, pronoun her',
      'Ana Voss: name Ana Voss, nominal The former mayor',
    ],
    [
      'Foreign Minister Tom Bell met his Danish counterpart, Ana Voss. It rained. The Danish minister was late.',
      'Tom Bell: name Tom Bell, pronoun his',
      'Danish: name Danish, name Danish',
      'Ana Voss: name Ana Voss, nominal The Danish minister',
    ],
    [
      'Foreign Minister Tom Bell met his Danish counterpart, Ana Voss. It rained. The Danish foreign minister was late.',
      'Tom Bell: name Tom Bell, pronoun his',
      'Danish: name Danish, name Danish',
      'Ana Voss: name Ana Voss, nominal The Danish foreign minister',
    ],
  ],
  negative: [
    [
      'Governor Tom Bell left. His deputy, Ana Voss, stayed. The governor was late.',
      'Tom Bell: name Tom Bell, pronoun His, nominal The governor',
      'Ana Voss: name Ana Voss',
    ],
    [
      'Governor Tom Bell left. A deputy, Ana Voss, stayed. The deputy governor was late.',
      'Tom Bell: name Tom Bell',
      'Ana Voss: name Ana Voss',
    ],
    [
      'Governor Tom Bell left. His deputy, Ana Voss, stayed. The deputy mayor was late.',
      'Tom Bell: name Tom Bell, pronoun His',
      'Ana Voss: name Ana Voss',
    ],
    [
      'Foreign Minister Tom Bell met his counterpart, Ana Voss. It rained. The Danish minister was late.',
      'Tom Bell: name Tom Bell, pronoun his',
      'Ana Voss: name Ana Voss',
      'Danish: name Danish',
    ],
    [
      'The minister, Tom Bell, left. His sister, Ana Voss, sang. Later the former minister was late.',
      'Tom Bell: name Tom Bell, pronoun His',
      'Ana Voss: name Ana Voss',
    ],
  ],
};
