import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Havblikk Achada Bank grew. Later Havblikk Achada hired ten.',
      'Havblikk Achada Bank: name Havblikk Achada Bank, alias Havblikk Achada',
    ],
    [
      'They left Achada Airport. Achada Bank grew. Later Achada hired ten.',
      'Achada Airport: name Achada Airport',
      'Achada Bank: name Achada Bank, alias Achada',
    ],
    // The group, where its parts have names too; a legal form ends a name.
    [
      'Acme Group grew. Acme Insurance shrank. Later Acme hired ten.',
      'Acme Group: name Acme Group, alias Acme',
      'Acme Insurance: name Acme Insurance',
    ],
    [
      'Acme Bank grew. Acme hired ten. Later Acme Insurance shrank.',
      'Acme Bank: name Acme Bank, alias Acme',
      'Acme Insurance: name Acme Insurance',
    ],
    [
      'Havblikk Ferries grew. Later Havblikk ASA shrank.',
      'Havblikk Ferries: name Havblikk Ferries',
      'Havblikk ASA: name Havblikk ASA',
    ],
    [
      'The Islamic Front of Tavria left. The Islamic Front lost. Later the Front denied it.',
      'Islamic Front of Tavria: name Islamic Front of Tavria, alias Islamic Front, alias Front',
    ],
    [
      'Marrick University met the Marrick Daily. Marrick said so. Marrick’s process is slow.',
      'Marrick University: name Marrick University, alias Marrick, alias Marrick',
    ],
    [
      'The Okun Courier was sold by Courier Holdings. The Courier was old.',
      'Okun Courier: name Okun Courier, alias Courier',
      'Courier Holdings: name Courier Holdings',
    ],
  ],
  negative: [
    // Several may be meant.
    [
      'Acme Bank grew, and Acme Insurance shrank. Later Acme hired ten.',
      'Acme Bank: name Acme Bank',
      'Acme Insurance: name Acme Insurance',
      'Acme: name Acme',
    ],
    [
      'The Lisbon Harbour Board met the Porto Harbour Board. The Board was late.',
      'Lisbon Harbour Board: name Lisbon Harbour Board',
      'Porto Harbour Board: name Porto Harbour Board',
      'Board: name Board',
    ],
    [
      'Northfield City Council met Northfield County Council. Later Northfield Council left.',
      'Northfield City Council: name Northfield City Council',
      'Northfield County Council: name Northfield County Council',
      'Northfield Council: name Northfield Council',
    ],
    // The newspaper of a town.
    ['They read the Okun Herald. Later they left Okun.', 'Okun Herald: name Okun Herald', 'Okun: name Okun'],
  ],
};
