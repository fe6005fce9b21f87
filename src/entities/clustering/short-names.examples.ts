import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Savanna Agri Supplies Ltd won a tender. Savanna is linked to Daniel Moss. Savanna Agri is new.',
      'Savanna Agri Supplies Ltd: name Savanna Agri Supplies Ltd, alias Savanna, alias Savanna Agri',
      'Daniel Moss: name Daniel Moss',
    ],
    [
      'The Okun Savings Society failed in May. The Society had been late.',
      'Okun Savings Society: name Okun Savings Society, alias Society',
    ],
    // Somebody of the text has the name too, whoever is named first.
    [
      'Emails hurt Torrin\n\nThe Torrin Foundation met. Ana Torrin, who runs it, was late. Torrin left.',
      'Ana Torrin: alias Torrin, name Ana Torrin, alias Torrin',
      'Torrin Foundation: name Torrin Foundation',
    ],
    [
      'St. Osyth Medical Center grew. St. Osyth was glad. Nurses at Saint Osyth left.',
      'St. Osyth Medical Center: name St. Osyth Medical Center, alias St. Osyth, alias Saint Osyth',
    ],
    [
      'The Karibu Port Authority left. Nobody asked the Authority.',
      'Karibu Port Authority: name Karibu Port Authority, alias Authority',
    ],
    [
      'They met at Marlow State University. The students of Marlow State sang.',
      'Marlow State University: name Marlow State University, alias Marlow State',
    ],
    [
      'He studied at the University of Marrick. She taught at Marrick.',
      'University of Marrick: name University of Marrick, alias Marrick',
    ],
    [
      'The Torrin Group grew. Torrin Auto lost money. Later Torrin hired ten.',
      'Torrin Group: name Torrin Group, alias Torrin',
      'Torrin Auto: name Torrin Auto',
    ],
    ['Torrin Capital bought it. On Monday Torrin sold it.', 'Torrin Capital: name Torrin Capital, alias Torrin'],
    ['The ferry belongs to Faro Line. On Monday Faro Line employs ten.', 'Faro Line: name Faro Line, name Faro Line'],
    ['Brandel Foods fell. Later Brandel rose.', 'Brandel Foods: name Brandel Foods, alias Brandel'],
    ['Holm & Berg rates it. On Monday Holm sold it.', 'Holm & Berg: name Holm & Berg, alias Holm'],
    [
      'The Rastriya Kisan Tavrik (RKT) met. On Monday Tavrik left.',
      'Rastriya Kisan Tavrik: name Rastriya Kisan Tavrik, acronym RKT',
      'Tavrik: name Tavrik',
    ],
  ],
  negative: [
    [
      'Savanna Agri met Savanna Foods. It rained. Savanna Moss left. Savanna was late.',
      'Savanna Agri: name Savanna Agri',
      'Savanna Foods: name Savanna Foods',
      'Savanna Moss: name Savanna Moss, alias Savanna',
    ],
    [
      'The Hallam Foundation met the Lund Foundation. They asked the Foundation to pay.',
      'Hallam Foundation: name Hallam Foundation',
      'Lund Foundation: name Lund Foundation',
    ],
    ['Torrin Council met. On Monday Torrin was flooded.'],
    ['Ana Torrin left Torrin Capital. Torrin sang.', 'Ana Torrin: name Ana Torrin, alias Torrin'],
    ['Torrin Capital met in Torrin on Monday.', 'Torrin Capital: name Torrin Capital'],
  ],
};
