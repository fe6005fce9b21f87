import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Tilden, Brun & Co and Brightwater advise it.', 'ORG Tilden, Brun & Co', 'ORG Brightwater'],
    ['She spent eight years at Ropes, Kane & Teller in Boston.', 'ORG Ropes, Kane & Teller', 'GPE Boston'],
    ['They asked Tilden, Brun & Moss LLP on Monday.', 'ORG Tilden, Brun & Moss LLP'],
    ['Tilden, Ruiz, Brun & Moss LLP left.', 'ORG Tilden, Ruiz, Brun & Moss LLP'],
    ['They met Rusty Tilden and Dusty Brun-Moss in May.', 'PERSON Rusty Tilden', 'PERSON Dusty Brun-Moss'],
    [
      'Present were Meyer, Leah; Kowalski, Jan; and Okafor, Chidi.',
      'PERSON Meyer',
      'PERSON Leah',
      'PERSON Kowalski',
      'PERSON Jan',
      'PERSON Okafor',
      'PERSON Chidi',
    ],
    ['Present: Tilden, Ana B.; Moss, Tom.', 'PERSON Tilden', 'PERSON Ana B.', 'PERSON Moss', 'PERSON Tom'],
    ['They chose Ruiz, Marta; Brun, Peter.', 'PERSON Ruiz', 'PERSON Marta', 'PERSON Brun', 'PERSON Peter'],
  ],
  negative: [
    ['In Lisbon, Brun & Moss LLP left.', 'GPE Lisbon', 'ORG Brun & Moss LLP'],
    ['It met the Harvest Trust and Achada Bank.', 'ORG Harvest Trust', 'ORG Achada Bank'],
    ['They won in Lisbon, May; Porto, June; Leeds, March.', 'GPE Lisbon', 'GPE Porto', 'GPE Leeds'],
    [
      'Ana Ruiz, Tom Bell; Peter Moss, Marta Brun.',
      'PERSON Ana Ruiz',
      'PERSON Tom Bell',
      'PERSON Peter Moss',
      'PERSON Marta Brun',
    ],
  ],
};
