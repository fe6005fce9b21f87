import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Counsel to the board, Emeka Achada (SAN), argued that it was late.', 'PERSON Emeka Achada'],
    ['Rep. Tom Bell, R-Texas, sang.', 'PERSON Tom Bell', 'GPE Texas'],
    ['Sen. Ana Ruiz (D-California) sang.', 'PERSON Ana Ruiz', 'GPE California'],
    ['Sen. Ana Ruiz (D-Calif.) sang in Lisbon.', 'PERSON Ana Ruiz', 'GPE Lisbon'],
    ['Rep. Tom Bell, D-Mass., sang in Lisbon.', 'PERSON Tom Bell', 'GPE Lisbon'],
    ['Sen. Ana Ruiz, I-Maine, said so.', 'PERSON Ana Ruiz', 'GPE Maine'],
    [
      'Reps. Tom Bell (R-Ohio) and Ana Ruiz (D-Ohio) sang.',
      'PERSON Tom Bell',
      'GPE Ohio',
      'PERSON Ana Ruiz',
      'GPE Ohio',
    ],
  ],
  negative: [
    ['He bought R-22, D-Max and I-95.'],
    ['The D-Day landing was late.'],
    ['The wood (D-grade) came from Ohio.', 'GPE Ohio'],
    ['Ana Ruiz, Texas, sang.', 'PERSON Ana Ruiz', 'GPE Texas'],
  ],
};
