import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Mr. Voss and Ms. Voss sued the firm.', 'Voss: name Voss', 'Voss: name Voss'],
    [
      'The owners are a couple. Mr. Voss, 61, cooks. Ms. Voss, 58, runs the bar. Ms. Voss sings.',
      'Voss: name Voss',
      'Voss: name Voss, name Voss',
    ],
    ['Mr. Voss sued. Mrs. Voss did not. Mr. Voss lost.', 'Voss: name Voss, name Voss', 'Voss: name Voss'],
    ['The elder Voss sued. The younger Voss did not.', 'Voss: name Voss', 'Voss: name Voss'],
    ['Mr. Voss and Mr. Bell sued Mrs. Bell.', 'Voss: name Voss', 'Bell: name Bell', 'Bell: name Bell'],
    ['Mr. Voss and Ms. Voss sued. Voss lost.', 'Voss: name Voss', 'Voss: name Voss, name Voss'],
  ],
  negative: [
    ['Mr. Voss sued. Voss lost.', 'Voss: name Voss, name Voss'],
    ['Voss sued the firm. Mr. Voss lost.', 'Voss: name Voss, name Voss'],
    ['Mr. Voss sued. Mr. Voss lost.', 'Voss: name Voss, name Voss'],
    ['Dr. Voss sued the firm. Ms. Voss lost.', 'Voss: name Voss, name Voss'],
    ['Jan Voss sued the firm. Ms. Ruiz and Mr. Voss lost.', 'Jan Voss: name Jan Voss, alias Voss', 'Ruiz: name Ruiz'],
  ],
};
