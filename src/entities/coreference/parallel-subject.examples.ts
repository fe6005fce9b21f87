import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Marta Oliveira sold the plan of Joan Tarrant; she wants more.',
      'Marta Oliveira: name Marta Oliveira, pronoun she',
      'Joan Tarrant: name Joan Tarrant',
    ],
    [
      'Tom Bell rejected the plan of Paul Trask, but he wants more.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Marta Ruiz has toyed with the idea of being Ana Costa’s deputy, though she denies it.',
      'Marta Ruiz: name Marta Ruiz, pronoun she',
      'Ana Costa: name Ana Costa',
    ],
    [
      'Tom Bell did not doubt Paul Trask’s word, but he did ask for more.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell stayed away from the yard of Paul Trask, and he wants no part in it.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Marta Ruiz has not replied to Ana Costa’s remarks, although she spoke for an hour.',
      'Marta Ruiz: name Marta Ruiz, pronoun she',
      'Ana Costa: name Ana Costa',
    ],
    [
      'Marta Ruiz stayed on Ana Costa’s farm, but she hates the cold.',
      'Marta Ruiz: name Marta Ruiz, pronoun she',
      'Ana Costa: name Ana Costa',
    ],
  ],
  negative: [
    [
      'Tom Bell says Paul Trask hates the cold, and he wants more.',
      'Tom Bell: name Tom Bell',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Marta Ruiz urged Ana Costa to leave, but she refused.',
      'Marta Ruiz: name Marta Ruiz',
      'Ana Costa: name Ana Costa',
    ],
    [
      'The plan of Marta Ruiz angered Ana Costa, but she stayed.',
      'Marta Ruiz: name Marta Ruiz',
      'Ana Costa: name Ana Costa',
    ],
    [
      'Tom Bell and Paul Trask rejected the plan, but he wants more.',
      'Tom Bell: name Tom Bell',
      'Paul Trask: name Paul Trask',
    ],
  ],
};
