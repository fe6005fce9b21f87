import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Democrats Tom Bell, Ana Costa, and Marta Ruiz said it was late.', 'named | Tom Bell + Ana Costa + Marta Ruiz'],
    ['Sens. Tom Bell (Ky.) and Marta Ruiz (Fla.) said it was late.', 'named | Tom Bell + Marta Ruiz'],
    ['Ana Costa and Rep. Tom Bell (R-Va.) said it was late.', 'named | Ana Costa + Tom Bell'],
    ['Tom Bell and 24-year-old Marta Ruiz said it was late.', 'named | Tom Bell + Marta Ruiz'],
    [
      'Tom Bell, Lumara’s Ana Costa and Rovik’s Marta Ruiz said it was late.',
      'named | Tom Bell + Ana Costa + Marta Ruiz',
    ],
    ['Ana Costa, the mayor of Haro, left. “It was good,” the mayor and Tom Bell said.', 'named | Ana Costa + Tom Bell'],
    ['Tom Bell and Norwegian champion Marta Ruiz said it was late.', 'named | Tom Bell + Marta Ruiz'],
    ['Tom Bell and her Norwegian counterpart, Marta Ruiz, said it was late.', 'named | Tom Bell + Marta Ruiz'],
    ['Lisbon and Paris said it was late.', 'place | Portugal + France'],
    ['Tom Bell and Marta Ruiz said it was late.', 'named | Tom Bell + Marta Ruiz'],
    ['Tom Bell, Ana Costa and Marta Ruiz said it was late.', 'named | Tom Bell + Ana Costa + Marta Ruiz'],
    ['“It is late,” said Tom Bell and Marta Ruiz in a letter.', 'named | Tom Bell + Marta Ruiz'],
    ['The UN and other agencies said it was late.', 'nominal | UN'],
    ['Tom Bell of Porto and Ana Costa of Faro said it was late.', 'named | Tom Bell + Ana Costa'],
    ['Tom Bell, 40, of Porto, and his sister Ana Bell, 34, said it was late.', 'named | Tom Bell + Ana Bell'],
    ['A pilot, Tom Bell, and a nurse, Ana Costa, said it was late.', 'named | Tom Bell + Ana Costa'],
  ],
  // One speaks, or somebody whom they only describe.
  negative: [
    ['Tom Bell and his aides said it was late.', 'named | Tom Bell'],
    ['Neighbours of Tom Bell and Marta Ruiz said it was late.', 'unnamed | -'],
    ['Tom Bell, Ana Costa’s brother, said it was late.', 'named | Tom Bell'],
    ['Tom Bell of Porto said it was late.', 'named | Tom Bell'],
    ['A pilot who met Tom Bell and Ana Costa said it was late.', 'nominal | -'],
  ],
};
