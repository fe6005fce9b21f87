import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles',
  positive: [
    ['Ana Ruiz, a close aide in 2012, left.', 'Ana Ruiz: close aide'],
    ['Ana Ruiz, mayor of Fernwood in the 1990s, left.', 'Ana Ruiz: mayor of Fernwood'],
    ['Ana Ruiz, ambassador to Norway from 2007 to 2013, left.', 'Ana Ruiz: ambassador to Norway'],
    ['Ana Ruiz, who served as mayor for ten years, left.', 'Ana Ruiz: mayor'],
    ['Ana Ruiz, head of the union for more than ten years, left.', 'Ana Ruiz: head of the union'],
    ['Ana Ruiz, the head of the union at the time, left.', 'Ana Ruiz: head of the union'],
    ['Ana Ruiz, the treasurer in March, left.', 'Ana Ruiz: treasurer'],
    ['Ana Ruiz, a top policy aide for years, left.', 'Ana Ruiz: top policy aide'],
  ],
  negative: [
    // No times.
    ['Ana Ruiz, a trader in oil, left.', 'Ana Ruiz: trader in oil'],
    ['Ana Ruiz, head for northern Europe, left.', 'Ana Ruiz: head for northern Europe'],
    ['Ana Ruiz, a lawyer for two banks, left.', 'Ana Ruiz: lawyer for two banks'],
    ['Ana Ruiz, a teacher at the time museum, left.', 'Ana Ruiz: teacher'],
    ['Ana Ruiz, a mother of three, left.', 'Ana Ruiz: mother of three'],
  ],
};
