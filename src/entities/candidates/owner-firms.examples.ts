import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ["Calder's Market Co. will merge. Calder's said so.", "ORG Calder's Market Co.", "ORG Calder's"],
    ["Calder's Reach Co. set its terms. Calder's Reach said so.", "ORG Calder's Reach Co.", "ORG Calder's Reach"],
    ['Shares of Calder’s Reach Ltd. rose. Calder’s Reach left.', 'ORG Calder’s Reach Ltd.', 'ORG Calder’s Reach'],
    [
      'Calder’s Reach Mining Corp. was sold. Calder’s Reach lost money.',
      'ORG Calder’s Reach Mining Corp.',
      'ORG Calder’s Reach',
    ],
    [
      'The sale of Marlow’s Barn Inc. failed. They own Marlow’s Barn now.',
      'ORG Marlow’s Barn Inc.',
      'ORG Marlow’s Barn',
    ],
    [
      "Nile's Reach Inc. rose. Nile's Reach said it would pay. Nile's Reach shares fell.",
      "ORG Nile's Reach Inc.",
      "ORG Nile's Reach",
      "ORG Nile's Reach",
    ],
    ["Nile's Reach Inc. rose. Nile's Reach left.", "ORG Nile's Reach Inc.", "ORG Nile's Reach"],
    ["Dobbin's Yard Inc. closed. At Dobbin's Yard, nobody spoke.", "ORG Dobbin's Yard Inc.", "ORG Dobbin's Yard"],
    ["A bid for Dobbin's Mead Ltd. failed, and Dobbin's Mead fell.", "ORG Dobbin's Mead Ltd.", "ORG Dobbin's Mead"],
  ],
  negative: [
    ["Ted Voss's Reach Corp. was sold. Voss’s wife left.", 'PERSON Ted Voss', 'ORG Reach Corp.', 'PERSON Voss'],
    ["Voss's Havnan Corp. was sold. Havnan Corp. rose.", 'PERSON Voss', 'ORG Havnan Corp.', 'ORG Havnan Corp.'],
    [
      "Norway's Havnan Corp. was sold. Norway's Havnan fell.",
      'GPE Norway',
      'ORG Havnan Corp.',
      'GPE Norway',
      'ORG Havnan',
    ],
    ["Calder's Reach was closed. Calder's Reach is a street.", 'PERSON Calder', 'PERSON Calder'],
    ['Monday’s Havnan Corp. meeting was late.', 'ORG Havnan Corp.'],
  ],
};
