import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Employers including Marlowe and Denbury spoke out against it.', 'ORG Marlowe', 'ORG Denbury'],
    [
      'It came from companies such as Tavenor, Lindqvist and Marrow Foods.',
      'ORG Tavenor',
      'ORG Lindqvist',
      'ORG Marrow Foods',
    ],
    ['Airlines including Korvo and Skylark will stop.', 'ORG Korvo', 'ORG Skylark'],
    [
      'Retailers, including Mason, Parker and Tallow Bridge, lost money.',
      'ORG Mason',
      'ORG Parker',
      'ORG Tallow Bridge',
    ],
    ['Towns like Bel Omra and Tarish were cut off.', 'GPE Bel Omra', 'GPE Tarish'],
    ['Rights groups including Open Hands and Marat left.', 'ORG Open Hands', 'ORG Marat'],
    ['Start-ups such as Brightloom hired more.', 'ORG Brightloom'],
    ['Villages such as Ar Tarish need water.', 'GPE Ar Tarish'],
  ],
  negative: [
    ['Senators including Denbury spoke.', 'PERSON Denbury'],
    ['Companies like Ana Ruiz.', 'PERSON Ana Ruiz'],
    ['They hired firms such as Ana Ruiz’s.', 'PERSON Ana Ruiz'],
    ['Firms in towns such as Leeds and York left.', 'GPE Leeds', 'GPE York'],
    ['Banks like Norway and Sweden for their oil.', 'GPE Norway', 'GPE Sweden'],
    ['Companies such as Mayor Tom Bell named.', 'PERSON Tom Bell'],
    ['Companies like to say so in Leeds.', 'GPE Leeds'],
  ],
};
