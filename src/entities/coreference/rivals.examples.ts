import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Acme Holdings, a brewer, grew. The brewer was late.', 'Acme Holdings: name Acme Holdings, nominal The brewer'],
    [
      'Acme Holdings, a brewer, grew. The Ministry of Fisheries met. The brewer was late.',
      'Acme Holdings: name Acme Holdings, nominal The brewer',
    ],
    [
      'Acme Holdings, a brewer, grew. They wrote to Rovik Group. The brewer was late.',
      'Acme Holdings: name Acme Holdings, nominal The brewer',
    ],
    [
      'The Acme Group grew. Rovik Foods shrank. The group was late.',
      'Acme Group: name Acme Group, nominal The group',
      'Rovik Foods: name Rovik Foods',
    ],
    [
      'Ana Ruiz, an actress, left. The judge Lia Costa thanked the actress.',
      'Ana Ruiz: name Ana Ruiz, nominal the actress',
      'Lia Costa: name Lia Costa',
    ],
    ['Ana Ruiz, an actress, left. The actress was late.', 'Ana Ruiz: name Ana Ruiz, nominal The actress'],
    [
      'Mayor Ana Ruiz left. Lia Costa slept. The mayor was tired.',
      'Ana Ruiz: name Ana Ruiz, nominal The mayor',
      'Lia Costa: name Lia Costa',
    ],
  ],
  negative: [
    [
      'Acme Holdings, a brewer, grew. Rovik Group shrank. The brewer was late.',
      'Acme Holdings: name Acme Holdings',
      'Rovik Group: name Rovik Group',
    ],
    [
      'Ana Ruiz, an actress, left. Lia Costa slept. The actress was tired.',
      'Ana Ruiz: name Ana Ruiz',
      'Lia Costa: name Lia Costa',
    ],
    [
      'Acme Holdings, a brewer, grew. Rovik Group left early. The company was late.',
      'Acme Holdings: name Acme Holdings',
    ],
    ['“I told the mayor,” Mayor Ana Ruiz said.', 'Ana Ruiz: name Ana Ruiz'],
  ],
};
