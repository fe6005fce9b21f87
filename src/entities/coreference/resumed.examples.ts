import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // Whom the sentences before go on about.
    [
      'Ana Voss left on Monday. She was tired. The Ohio governor was late.',
      'Ana Voss: name Ana Voss, pronoun She, nominal The Ohio governor',
      'Ohio: name Ohio',
    ],
    [
      'Ana Voss left on Monday.\n\nThe Republican candidate was tired.',
      'Ana Voss: name Ana Voss, nominal The Republican candidate',
      'Republican: name Republican',
    ],
    // After a description that was found so.
    [
      'Ana Voss left on Monday. The Republican candidate saw Tom Bell. The Ohio governor was late.',
      'Ana Voss: name Ana Voss, nominal The Republican candidate, nominal The Ohio governor',
      'Republican: name Republican',
      'Tom Bell: name Tom Bell',
      'Ohio: name Ohio',
    ],
    [
      'The opposition leader, Ana Voss, left on Monday. The Labour councillor was tired.',
      'Ana Voss: name Ana Voss, nominal The Labour councillor',
      'Labour: name Labour',
    ],
    [
      'Ana Voss left on Monday. The Ohio governor was tired.',
      'Ana Voss: name Ana Voss, nominal The Ohio governor',
      'Ohio: name Ohio',
    ],
    [
      'Texas Sen. Ted Bell met Utah Sen. Ana Voss. It rained in Porto. The Utah senator was late.',
      'Texas: name Texas',
      'Ted Bell: name Ted Bell',
      'Utah: name Utah, name Utah',
      'Ana Voss: name Ana Voss, nominal The Utah senator',
      'Porto: name Porto',
    ],
    [
      'Ivo Stankov left on Monday. The Bulgarian was tired.',
      'Ivo Stankov: name Ivo Stankov, nominal The Bulgarian',
      'Bulgarian: name Bulgarian',
    ],
    [
      'Republican presidential candidate Tom Bell left. It rained. The Republican presidential candidate was tired.',
      'Republican: name Republican, name Republican',
      'Tom Bell: name Tom Bell, nominal The Republican presidential candidate',
    ],
    [
      'Tom Bell left on Monday.\n\nThe Utah Republican was tired.',
      'Tom Bell: name Tom Bell, nominal The Utah Republican',
      'Utah: name Utah',
      'Republican: name Republican',
    ],
    [
      'Tom Bell sold his house on Monday. The retired actor was tired.',
      'Tom Bell: name Tom Bell, pronoun his, nominal The retired actor',
    ],
    [
      'Ana Voss, the Utah senator, left Porto. Texas Sen. Ted Bell slept. The Utah senator was late.',
      'Ana Voss: name Ana Voss, nominal The Utah senator',
      'Utah: name Utah, name Utah',
      'Porto: name Porto',
      'Texas: name Texas',
      'Ted Bell: name Ted Bell',
    ],
    [
      'Sen. Tom Bell met Sen. Ana Voss of Utah. The Utah senator was late.',
      'Tom Bell: name Tom Bell',
      'Ana Voss: name Ana Voss, nominal The Utah senator',
      'Utah: name Utah, name Utah',
    ],
  ],
  negative: [
    ['Ana Voss left on Monday. The Ohio mayor was tired.', 'Ana Voss: name Ana Voss', 'Ohio: name Ohio'],
    ['Ana Voss lost on Monday. The other Ohio senator was tired.', 'Ana Voss: name Ana Voss', 'Ohio: name Ohio'],
    ['Tom Bell fell on Monday. The local doctor was late.', 'Tom Bell: name Tom Bell'],
    [
      'Ivo Stankov met Ana Voss on Monday.\n\nThe Bulgarian was tired.',
      'Ivo Stankov: name Ivo Stankov',
      'Ana Voss: name Ana Voss',
      'Bulgarian: name Bulgarian',
    ],
    [
      'Ivo Stankov met Ana Voss. It rained. The Bulgarian was tired.',
      'Ivo Stankov: name Ivo Stankov',
      'Ana Voss: name Ana Voss',
      'Bulgarian: name Bulgarian',
    ],
    [
      'Texas Sen. Ted Bell met Utah Sen. Ana Voss. The Ohio senator was late.',
      'Texas: name Texas',
      'Ted Bell: name Ted Bell',
      'Utah: name Utah',
      'Ana Voss: name Ana Voss',
      'Ohio: name Ohio',
    ],
    [
      'Tom Bell fell on Monday. Ana Voss saw the Bulgarian.',
      'Tom Bell: name Tom Bell',
      'Ana Voss: name Ana Voss',
      'Bulgarian: name Bulgarian',
    ],
    ['Tom Bell left. The Utah Star was late.', 'Tom Bell: name Tom Bell', 'Utah Star: name Utah Star'],
  ],
};
