import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Social Democratic Party (SDP) met. On Monday the Social Democrats left.',
      'Social Democratic Party: name Social Democratic Party, acronym SDP, alias Social Democrats',
    ],
    // The noun that a name is built on; legal forms; first words.
    [
      'The Lisbon Harbour Council met. The Council was late.',
      'Lisbon Harbour Council: name Lisbon Harbour Council, alias Council',
    ],
    [
      'Acme Holdings S.A. grew. Acme Holdings hired ten.',
      'Acme Holdings S.A.: name Acme Holdings S.A., alias Acme Holdings',
    ],
    ['Havblikk ASA grew. Havblikk hired ten.', 'Havblikk ASA: name Havblikk ASA, alias Havblikk'],
    [
      'Brightwater & Sons Ltd. grew. Later Brightwater & Sons shrank.',
      'Brightwater & Sons Ltd.: name Brightwater & Sons Ltd., alias Brightwater & Sons',
    ],
    [
      'The Havblikk Achada Bank grew. Later Havblikk Achada hired ten.',
      'Havblikk Achada Bank: name Havblikk Achada Bank, alias Havblikk Achada',
    ],
    ['Acme Holdings grew. Later ACME HOLDINGS hired ten.', 'Acme Holdings: name Acme Holdings, name ACME HOLDINGS'],
    [
      'The World Ferry Board (WFB) met. Later the Board was late, the WFB said.',
      'World Ferry Board: name World Ferry Board, acronym WFB, alias Board, acronym WFB',
    ],
    [
      'They left Achada Airport. Achada Bank grew. Later Achada hired ten.',
      'Achada Airport: name Achada Airport',
      'Achada Bank: name Achada Bank, alias Achada',
    ],
    // What it is for; the region before it; a family's firm.
    [
      'The Ministry of Health said so. The Health Ministry left.',
      'Ministry of Health: name Ministry of Health, alias Health Ministry',
    ],
    [
      'The NSW Rural Ferry Service met. Later the Rural Ferry Service left.',
      'NSW Rural Ferry Service: name NSW Rural Ferry Service, alias Rural Ferry Service',
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
    // Its last word.
    ['Aston Tilden FC met Rovik Havna. Later Havna won.', 'Rovik Havna: name Rovik Havna, alias Havna'],
    [
      'Northfield City Council met. Later Northfield Council left.',
      'Northfield City Council: name Northfield City Council, alias Northfield Council',
    ],
    ['Grupo Achada SA grew. Later Achada hired ten.', 'Grupo Achada SA: name Grupo Achada SA, alias Achada'],
    [
      'The Islamic Front of Tavria left. The Islamic Front lost. Later the Front denied it.',
      'Islamic Front of Tavria: name Islamic Front of Tavria, alias Islamic Front, alias Front',
    ],
    [
      'The Ministry of Defence left. The Defence Ministry said the Ministry was right.',
      'Ministry of Defence: name Ministry of Defence, alias Defence Ministry, alias Ministry',
    ],
    ['They met Siemens Technologies. Later Siemens left.', 'Siemens: alias Siemens Technologies, name Siemens'],
    [
      'They met Goldridge Resources Kenya. Later Goldridge Kenya left.',
      'Goldridge Resources Kenya: name Goldridge Resources Kenya, alias Goldridge Kenya',
    ],
    ['They met the Coastal Party. Later the Coastals left.', 'Coastal Party: name Coastal Party, alias Coastals'],
  ],
  negative: [
    [
      'Northfield City Council met Northfield County Council. Later Northfield Council left.',
      'Northfield City Council: name Northfield City Council',
      'Northfield County Council: name Northfield County Council',
      'Northfield Council: name Northfield Council',
    ],
    ['Rovik Foods met Ana Tilden. Tilden left Rovik Tilden Ltd.', 'Ana Tilden: name Ana Tilden, alias Tilden'],
    // Several may be meant; an ordinary word.
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
      'The Harvest Bank grew. Later the Harvest Union shrank.',
      'Harvest Bank: name Harvest Bank',
      'Harvest Union: name Harvest Union',
    ],
    [
      'The Harvest Bank grew. Later the Achada Bank shrank.',
      'Harvest Bank: name Harvest Bank',
      'Achada Bank: name Achada Bank',
    ],
  ],
};
