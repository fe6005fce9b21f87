import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Ana Ruiz sang. Then she left. The mayor of Porto said that she was late.',
      'Ana Ruiz: name Ana Ruiz, pronoun she',
      'Porto: name Porto',
    ],
    [
      'Tom Bell sang. Then he left. The mayor of Porto said he was late.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Porto: name Porto',
    ],
    ['Tom Bell sang. Then he left. A tourist said he was late.', 'Tom Bell: name Tom Bell, pronoun he'],
    ['Tom Bell sang. Then he left. The tourist added that he was late.', 'Tom Bell: name Tom Bell, pronoun he'],
    ['Ana Ruiz sang. Then she left. The girl said she was late.', 'Ana Ruiz: name Ana Ruiz, pronoun she'],
    ['Ana Ruiz sang. Then she left. The nurse said she was late.', 'Ana Ruiz: name Ana Ruiz, pronoun she'],
  ],
  negative: [
    ['Ana Ruiz sang. Then she left. The boy said she was late.', 'Ana Ruiz: name Ana Ruiz, pronoun she, pronoun she'],
    [
      'Mayor Ana Ruiz sang. Then she left. The mayor said she was late.',
      'Ana Ruiz: name Ana Ruiz, pronoun she, nominal The mayor, pronoun she',
    ],
    [
      'Ana Ruiz sang. Then she left. Their nurse said she was late.',
      'Ana Ruiz: name Ana Ruiz, pronoun she, pronoun she',
    ],
    [
      'Ana Ruiz sang. Then she left. The nurses said she was late.',
      'Ana Ruiz: name Ana Ruiz, pronoun she, pronoun she',
    ],
  ],
};
