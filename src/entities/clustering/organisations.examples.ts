import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Marrick Sun-Times wrote it. The Sun-Times was late.',
      'Marrick Sun-Times: name Marrick Sun-Times, alias Sun-Times',
    ],
    // A chamber before the name of its committee, and one that is not the president's house.
    [
      'The House Ethics Committee met. The House was full.',
      'House Ethics Committee: name House Ethics Committee',
      'House: name House',
    ],
    ['The White House was late. The House voted.', 'White House: name White House', 'House: name House'],
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
    // Its last word.
    ['Aston Tilden FC met Rovik Havna. Later Havna won.', 'Rovik Havna: name Rovik Havna, alias Havna'],
    ['They met Siemens Technologies. Later Siemens left.', 'Siemens: alias Siemens Technologies, name Siemens'],
    [
      'They met Goldridge Resources Kenya. Later Goldridge Kenya left.',
      'Goldridge Resources Kenya: name Goldridge Resources Kenya, alias Goldridge Kenya',
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
