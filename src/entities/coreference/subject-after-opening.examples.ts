import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Asked what she thought, Ana Ruiz smiled.', 'Ana Ruiz: pronoun she, name Ana Ruiz'],
    ['Told that he was late, Tom Bell left.', 'Tom Bell: pronoun he, name Tom Bell'],
    ['Asked if she would stay, Ana Ruiz smiled.', 'Ana Ruiz: pronoun she, name Ana Ruiz'],
    ['Asked whether he had slept, Tom Bell smiled.', 'Tom Bell: pronoun he, name Tom Bell'],
    ['Asked why she was late, Ana Ruiz left.', 'Ana Ruiz: pronoun she, name Ana Ruiz'],
    [
      'Tom Bell left. Asked what he thought, Olaf Voss smiled.',
      'Tom Bell: name Tom Bell',
      'Olaf Voss: pronoun he, name Olaf Voss',
    ],
  ],
  negative: [
    ['Tom Bell left. Asked what he thought, the driver smiled.', 'Tom Bell: name Tom Bell'],
    ['Asked what she thought, Tom Bell smiled.', 'Tom Bell: name Tom Bell'],
    ['Asked what they thought, Ana Ruiz smiled.', 'Ana Ruiz: name Ana Ruiz'],
    [
      'Asked what she thought of the long wet road to the old yard by the river, Ana Ruiz smiled.',
      'Ana Ruiz: name Ana Ruiz',
    ],
  ],
};
