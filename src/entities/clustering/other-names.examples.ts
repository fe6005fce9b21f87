import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Nora Brun (née Tilden) was born in Leeds.', 'Nora Brun: name Nora Brun, alias Tilden', 'Leeds: name Leeds'],
    [
      'The Achada Harbour Collective, known as Havna, met. Havna said no.',
      'Achada Harbour Collective: name Achada Harbour Collective, alias Havna, alias Havna',
    ],
    [
      'Robert Brun, better known as Bobby Tilden, left. Later Tilden sang.',
      'Bobby Tilden: alias Robert Brun, name Bobby Tilden, alias Tilden',
    ],
    ['They met Amara Okoro, also known as Nita Brun, in May.', 'Amara Okoro: name Amara Okoro, alias Nita Brun'],
    [
      'The Harvest Bank, formerly known as the Brill Trust, closed. The Brill Trust was old.',
      'Harvest Bank: name Harvest Bank, alias Brill Trust, alias Brill Trust',
    ],
    [
      'Achada Holdings Ltd. (“Tarnby”) closed. Tarnby was old.',
      'Achada Holdings Ltd.: name Achada Holdings Ltd., alias Tarnby, alias Tarnby',
    ],
    ['Ana Ruiz (known as Nita Tilden) sang.', 'Nita Tilden: alias Ana Ruiz, name Nita Tilden'],
  ],
  negative: [
    ['Ana Ruiz, known to Tom Bell, left.', 'Ana Ruiz: name Ana Ruiz', 'Tom Bell: name Tom Bell'],
    ['Ana Ruiz, known as a friend of Tom Bell, left.', 'Ana Ruiz: name Ana Ruiz', 'Tom Bell: name Tom Bell'],
    ['Ana Ruiz (“Havna”) left.', 'Ana Ruiz: name Ana Ruiz'],
    ['They left Kenya, known as the home of Tom Bell.', 'Kenya: name Kenya', 'Tom Bell: name Tom Bell'],
  ],
};
