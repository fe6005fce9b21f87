import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Ana Ruiz left. The Dane, 36, was late. Tom Bell met the 36-year-old.',
      'Ana Ruiz: name Ana Ruiz, nominal The Dane, nominal the 36-year-old',
      'Dane: name Dane',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Tom Bell, 43, left. Ana Ruiz, 51, slept. The 43-year-old was tired.',
      'Tom Bell: name Tom Bell, nominal The 43-year-old',
      'Ana Ruiz: name Ana Ruiz',
    ],
    ['Tom Bell scored. The 19-year-old was tired.', 'Tom Bell: name Tom Bell, nominal The 19-year-old'],
    [
      'The 43-year-old farmer Tom Bell left. Ana Ruiz slept. The 43-year-old was tired.',
      'Tom Bell: name Tom Bell, nominal The 43-year-old',
      'Ana Ruiz: name Ana Ruiz',
    ],
    [
      'Tom Bell (43) left. It rained. It rained. The 43-year-old farmer was tired.',
      'Tom Bell: name Tom Bell, nominal The 43-year-old farmer',
    ],
    [
      'Tom Bell, aged 43, left. Ana Ruiz slept. It rained on the 43-year-old.',
      'Tom Bell: name Tom Bell, nominal the 43-year-old',
      'Ana Ruiz: name Ana Ruiz',
    ],
    [
      'Ana Ruiz, 51, left.\n\nTom Bell, 43, slept. The 51-year-old was tired.',
      'Ana Ruiz: name Ana Ruiz, nominal The 51-year-old',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Tom Bell sells fish. It was late. The 43-year-old was tired.',
      'Tom Bell: name Tom Bell, nominal The 43-year-old',
    ],
  ],
  negative: [
    ['The keeper, 36, was late. Tom Bell left. The 36-year-old slept.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell, 43, left. The 19-year-old was tired.', 'Tom Bell: name Tom Bell'],
    [
      'Tom Bell, 43, left. Ana Ruiz, 43, slept. The 43-year-old was tired.',
      'Tom Bell: name Tom Bell',
      'Ana Ruiz: name Ana Ruiz',
    ],
    ['Tom Bell left. Ana Ruiz slept. A 19-year-old was tired.', 'Tom Bell: name Tom Bell', 'Ana Ruiz: name Ana Ruiz'],
    ['Tom Bell met Ana Ruiz. The 19-year-old was tired.', 'Tom Bell: name Tom Bell', 'Ana Ruiz: name Ana Ruiz'],
    ['The 43-year-old was tired. Tom Bell, 43, left.', 'Tom Bell: name Tom Bell'],
    [
      'Tom Bell met Ana Voss. It was late. The 43-year-old was tired.',
      'Tom Bell: name Tom Bell',
      'Ana Voss: name Ana Voss',
    ],
    ['Tom Bell sells fish. It was late. The 43-year-old alliance was tired.', 'Tom Bell: name Tom Bell'],
  ],
};
