import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    [
      'Sir, It is late for trees. I told the council to leave them alone.\n\nLeonard Birtwhistle\n\nHarbour Row',
      'pronoun | Leonard Birtwhistle',
    ],
    [
      'Madam – It is late. I say that the pier must stay.\n\nTom Bell\n\nHarbour Row\n\nSir, It is cold. I said that the pier must go.\n\nMarta Ruiz\n\nQuay Street',
      'pronoun | Tom Bell',
      'pronoun | Marta Ruiz',
    ],
    ['Dear Editor,\n\nI told the council that it was late.\n\nDr Marta Ruiz', 'pronoun | Marta Ruiz'],
    ['Sir, I told the council that it was late. They wrote back in May.\n\n– Tom Bell, Lisbon', 'pronoun | Tom Bell'],
    ['Sir, It is late. I asked Paul Trask whether the pier was safe.\n\nTom Bell\n\nLisbon', 'pronoun | Tom Bell'],
    [
      'Dear Sir,\n\nThe mayor said it was late.\n\nI told him that it was cold.\n\nAna Costa\n\nQuay Street',
      'nominal | -',
      'pronoun | Ana Costa',
    ],
  ],
  negative: [
    ['Sir, I told the council that it was late. Tom Bell left.', 'pronoun | -'],
    ['I told the council that it was late.\n\nIt was cold.\n\nTom Bell\n\nIt rained for days.', 'pronoun | -'],
    [
      'Sir, I told the council that it was late.\n\nSir, It is cold. I said that the pier must go.\n\nMarta Ruiz\n\nQuay Street',
      'pronoun | -',
      'pronoun | Marta Ruiz',
    ],
    ['Sir Tom Bell was late. I told the council that it was cold.\n\nMarta Ruiz left.', 'pronoun | -'],
    [
      'Sir, It is late.\n\nTom Bell\n\nHarbour Row\n\nI told the council that it was cold.\n\nIt rained.',
      'pronoun | -',
    ],
  ],
};
