import type { OperationExamples } from './operation-examples.js';

export const quoteMarks: OperationExamples = {
  mends: [
    [
      'Ana wrote:\n> The port is shut.\n> It opens again on Monday.\nWho said so?',
      'Ana wrote:\n\nThe port is shut.\nIt opens again on Monday.\n\nWho said so?',
    ],
    ['> > The port is shut.\n> Who said so?', 'The port is shut.\n\nWho said so?'],
    ['>> The port is shut.\n>> It opens soon.\n> Who said so?', 'The port is shut.\nIt opens soon.\n\nWho said so?'],
    [
      '> The port is shut.\n> It opens soon.\n\nYes.\n\n> Who said so?\n\nTom.',
      'The port is shut.\nIt opens soon.\n\nYes.\n\nWho said so?\n\nTom.',
    ],
    ['> The port is shut.\n>\n> Who said so?', 'The port is shut.\n\nWho said so?'],
    ['Ana wrote:\n\n> В порту тихо.\n> Паромы стоят.\n\nYes.', 'Ana wrote:\n\nВ порту тихо.\nПаромы стоят.\n\nYes.'],
    [
      '> The ministers met in Lisbon on Thursday and\n> agreed to meet again in the spring.',
      'The ministers met in Lisbon on Thursday and agreed to meet again in the spring.',
    ],
    [
      'You wrote:\n> The plan needs the consent of\n> all the towns on the coast.\nTwo have asked for more time.',
      'You wrote:\n\nThe plan needs the consent of all the towns on the coast.\n\nTwo have asked for more time.',
    ],
  ],
  stays: [
    '> Go to the harbour office',
    '>>> import harbour\n>>> harbour.open(4)',
    '> npm install harbour\n> npm run build',
    '>be the ferryman\n>nobody comes',
    '> 12\n> 14',
    '> let ships = 4;\n> let berths = 2;',
    '5 > 4 pounds\n6 > 5 pounds',
  ],
  knownFailures: [['Ana wrote:\n> The port is shut.', 'Ana wrote:\n\nThe port is shut.']],
};
