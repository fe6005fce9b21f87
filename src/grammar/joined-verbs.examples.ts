import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz said she was tired and wanted to go.',
      'indirect | Ruiz | said | she was tired and wanted to go',
      'indirect | Ruiz | wanted | to go',
    ],
    ['Ruiz said she likes the town and lives there.', 'indirect | Ruiz | said | she likes the town and lives there'],
    ['The mate said it grows and hurts.', 'indirect | The mate | said | it grows and hurts'],
    [
      'They fear that she may have left and chose a new port.',
      'indirect | They | fear | that she may have left and chose a new port',
    ],
    [
      '“I said I have room, but I have only one bed,” Ruiz said.',
      'direct | Ruiz | said | “I said I have room, but I have only one bed,”',
      'indirect | I | said | I have room, but I have only one bed',
    ],
    [
      'Ruiz says she is tired and wants to go.',
      'indirect | Ruiz | says | she is tired and wants to go',
      'indirect | Ruiz | wants | to go',
    ],
  ],
  negative: [
    [
      'Ruiz said the boat was old and hopes to sell it.',
      'indirect | Ruiz | said | the boat was old',
      'indirect | Ruiz | hopes | to sell it',
    ],
    [
      'Ruiz said it was late and warned of a storm.',
      'indirect | Ruiz | said | it was late',
      'indirect | Ruiz | warned of | a storm',
    ],
    [
      'Ruiz said the pier was safe but urged caution.',
      'indirect | Ruiz | said | the pier was safe',
      'indirect | Ruiz | urged | caution',
    ],
    ['The pier was shut and the crew left.'],
  ],
};
