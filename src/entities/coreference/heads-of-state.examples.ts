import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['President Ana Voss left. The Head of State was late.', 'Ana Voss: name Ana Voss, nominal The Head of State'],
    ['King Olaf Berg left. The head of state was late.', 'Olaf Berg: name Olaf Berg, nominal The head of state'],
    [
      'Prime Minister Ana Voss left. It rained. The head of government was late.',
      'Ana Voss: name Ana Voss, nominal The head of government',
    ],
    [
      'President Ana Voss met Prime Minister Tom Bell. The head of state was late.',
      'Ana Voss: name Ana Voss, nominal The head of state',
      'Tom Bell: name Tom Bell',
    ],
    [
      'President Ana Voss met Prime Minister Tom Bell. The head of government was late.',
      'Ana Voss: name Ana Voss',
      'Tom Bell: name Tom Bell, nominal The head of government',
    ],
    [
      'The president, Ana Voss, left. Later they met the head of state in Porto.',
      'Ana Voss: name Ana Voss, nominal the head of state',
      'Porto: name Porto',
    ],
  ],
  negative: [
    ['Prime Minister Ana Voss left. The head of state was late.', 'Ana Voss: name Ana Voss'],
    [
      'President Ana Voss met King Olaf Berg. The head of state was late.',
      'Ana Voss: name Ana Voss',
      'Olaf Berg: name Olaf Berg',
    ],
    ['Vice President Ana Voss left. The head of state was late.', 'Ana Voss: name Ana Voss'],
    ['President Ana Voss left. A head of state was late.', 'Ana Voss: name Ana Voss'],
    [
      'President Ana Voss left. The head of state of Norway was late.',
      'Ana Voss: name Ana Voss',
      'Norway: name Norway',
    ],
  ],
};
