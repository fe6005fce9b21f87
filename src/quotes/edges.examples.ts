import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Ruiz said he was late (Bell was not, but he had a boat) and ill.', 'indirect | Ruiz | said | he was late'],
    [
      'Ruiz cited his claim that Bell sank 20 boats (the number is closer, Bell said, to ten).',
      'indirect | Ruiz | cited | his claim that Bell sank 20 boats',
      'indirect | his | claim | that Bell sank 20 boats',
      'indirect | Bell | said | the number is closer',
    ],
    ['Ruiz supported Bell and, after May, Lund.', 'indirect | Ruiz | supported | Bell'],
    ['“Please note that it is late,” Ruiz said.', 'direct | Ruiz | said | “Please note that it is late,”'],
    ['“So tell us that it is late,” Ruiz said.', 'direct | Ruiz | said | “So tell us that it is late,”'],
    [
      '“Or say that it was late,” Ruiz said. “Just imagine it rains.”',
      'direct | Ruiz | said | “Or say that it was late,” … “Just imagine it rains.”',
    ],
    ['That is where rich donors will decide to go.', 'indirect | rich donors | decide | to go'],
    ['In May, when half of the sailors backed Ruiz, it rained.', 'indirect | half of the sailors | backed | Ruiz'],
  ],
  negative: [
    ['It is hard to see why the ship sank.'],
    ['Rovik cut its plan. It was eager to say that it was late.', 'indirect | It | say | that it was late'],
    ['It’s difficult not to wonder whether the ship sank.'],
    ['A quarter said it was late.', 'indirect | A quarter | said | it was late'],
    ['That letter said it was late.', 'indirect | That letter | said | it was late'],
    ['Ruiz praised the crew (of 20) and left.', 'indirect | Ruiz | praised | the crew (of 20)'],
    ['Ruiz said he was late (it rained) and tired.', 'indirect | Ruiz | said | he was late (it rained) and tired'],
    ['(Ruiz noted that it was late.)', 'indirect | Ruiz | noted | that it was late'],
    ['Both said it was late.', 'indirect | Both | said | it was late'],
  ],
};
