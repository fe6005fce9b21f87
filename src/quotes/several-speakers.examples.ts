import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Tom Bell and Ivo Costa left. The two men said it was late.', 'nominal | Tom Bell + Ivo Costa'],
    ['Tom Bell met Ivo Costa in Porto. Both men said it was late.', 'nominal | Tom Bell + Ivo Costa'],
    [
      'President Ivo Costa spoke on Friday with Prime Minister Ana Ruiz. Both leaders said it was late.',
      'nominal | Ivo Costa + Ana Ruiz',
    ],
    ['Ana Ruiz and Marta Costa run a bakery. Both said it was late.', 'pronoun | Ana Ruiz + Marta Costa'],
    ['Ana Ruiz and Tom Bell run a bakery in Porto. They said it was late.', 'pronoun | Ana Ruiz + Tom Bell'],
    [
      'Ana Ruiz, 34, and her husband, Tom Bell, run a bakery. The couple said it was late.',
      'nominal | Ana Ruiz + Tom Bell',
    ],
    ['Kenya and Uganda will build a bridge, the two governments said.', 'nominal | Kenya + Uganda'],
    // Those who were reported together go on.
    [
      'Rovik Ltd and Lund plc said it was late. The companies said it was cold.',
      'named | Rovik Ltd + Lund plc',
      'nominal | Rovik Ltd + Lund plc',
    ],
    [
      'Ana Ruiz and Tom Bell run a bakery. They said it was late. “We love it,” the pair said.',
      'pronoun | Ana Ruiz + Tom Bell',
      'nominal | Ana Ruiz + Tom Bell',
    ],
    ['Tom Dunn met Ivo Costa. He spoke with Paul Trask. Both men said it was late.', 'nominal | Tom Dunn + Paul Trask'],
  ],
  negative: [
    ['Tom Dunn, Ivo Costa and Paul Trask left. Both men said it was late.', 'nominal | -'],
    ['Tom Dunn sat behind Ivo Costa. Both men said it was late.', 'nominal | -'],
    ['Tom Dunn visited Ivo Costa’s yard. Both men said it was late.', 'nominal | -'],
    ['Ms Ruiz and Mr Bell took her boat. Both men said it was late.', 'nominal | -'],
    ['Tom Bell and Ivo Costa left. Witnesses ran. They said it was late.', 'pronoun | -'],
    ['Neighbours of Tom Bell and Ana Costa left. They said it was late.', 'pronoun | -'],
    ['Detectives met Tom Bell and Ana Costa. They said it was late.', 'pronoun | -'],
    ['Tom Bell and Ana Costa and their crew left. They said it was late.', 'pronoun | -'],
    ['Rovik Ltd and Lund plc left. Both candidates said it was late.', 'nominal | -'],
    ['Tom Bell and Ana Costa left. Two witnesses said it was late.', 'unnamed | -'],
  ],
};
