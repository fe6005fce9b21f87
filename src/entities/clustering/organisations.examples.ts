import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // A chamber before the name of its committee, and one that is not the president's house.
    [
      'The House Ethics Committee met. The House was full.',
      'House Ethics Committee: name House Ethics Committee',
      'House: name House',
    ],
    ['The White House was late. The House voted.', 'White House: name White House', 'House: name House'],
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
    ['Acme Holdings grew. Later ACME HOLDINGS hired ten.', 'Acme Holdings: name Acme Holdings, name ACME HOLDINGS'],
    [
      'The World Ferry Board (WFB) met. Later the Board was late, the WFB said.',
      'World Ferry Board: name World Ferry Board, acronym WFB, alias Board, acronym WFB',
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
    // Its last word.
    ['Aston Tilden FC met Rovik Havna. Later Havna won.', 'Rovik Havna: name Rovik Havna, alias Havna'],
    [
      'Northfield City Council met. Later Northfield Council left.',
      'Northfield City Council: name Northfield City Council, alias Northfield Council',
    ],
    ['Grupo Achada SA grew. Later Achada hired ten.', 'Grupo Achada SA: name Grupo Achada SA, alias Achada'],
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
    [
      'Banco Bancaria SA raised its bid. Shares in Bancaria fell.',
      'Banco Bancaria SA: name Banco Bancaria SA, pronoun its, alias Bancaria',
    ],
    [
      'The Left-Blue Alliance met. The Left-Blues have nine seats.',
      'Left-Blue Alliance: name Left-Blue Alliance, alias Left-Blues',
    ],
    ['The House of Lords met. “I fear it,” he told the Lords.', 'House of Lords: name House of Lords, alias Lords'],
    [
      'The Royal Rovan Works NV grew. Later Rovan Works hired ten.',
      'Royal Rovan Works NV: name Royal Rovan Works NV, alias Rovan Works',
    ],
  ],
  negative: [
    ['Rovik Foods met Ana Tilden. Tilden left Rovik Tilden Ltd.', 'Ana Tilden: name Ana Tilden, alias Tilden'],
    // An ordinary word.
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
    // Another university of the town; no party.
    [
      'The University of Okun met Okun College. Later Okun left.',
      'University of Okun: name University of Okun',
      'Okun College: name Okun College',
      'Okun: name Okun',
    ],
    ['The Coastal Bank grew. Later the Coastals left.', 'Coastal Bank: name Coastal Bank', 'Coastals: name Coastals'],
    [
      'The man that built Hong Kong’s tallest hotel left. The Hong Kong Harbour Authority said so.',
      'Hong Kong Harbour Authority: name Hong Kong Harbour Authority',
    ],
    [
      'They left Tarnor Crown Court. They live in Elm Row, Tarnor. The Tarnor Building Society grew.',
      'Tarnor Building Society: name Tarnor Building Society',
    ],
    [
      'Nordvik said no. It is owned by Nordvik Holding.',
      'Nordvik: name Nordvik, pronoun It',
      'Nordvik Holding: name Nordvik Holding',
    ],
  ],
};
