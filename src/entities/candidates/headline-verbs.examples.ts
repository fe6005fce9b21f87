import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'Burnley stun Arsenal as Okafor strikes\n\nIt rained on Monday, said the coach of the side.',
      'ORG Burnley',
      'ORG Arsenal',
      'PERSON Okafor',
    ],
    [
      'Tavri Libre accuse Umoja Front of fraud\n\nIt rained on Monday, said the coach of the side.',
      'PERSON Tavri Libre',
      'ORG Umoja Front',
    ],
    [
      'Leeds thrash Harrow Town at last\n\nIt rained on Monday, said the coach of the side.',
      'GPE Leeds',
      'GPE Harrow Town',
    ],
    [
      'Acme Bank sues Harbour Union\n\nIt rained on Monday, said the coach of the side.',
      'ORG Acme Bank',
      'ORG Harbour Union',
    ],
    [
      'Voss Line buys Acme Ferries for cash\n\nIt rained on Monday, said the coach of the side.',
      'FAC Voss Line',
      'ORG Acme Ferries',
    ],
    [
      'Selby Town edge Harrow United\n\nIt rained on Monday, said the coach of the side.',
      'GPE Selby Town',
      'ORG Harrow United',
    ],
    [
      'Singh Backs Farmers\n\nRajesh Singh supports the farmers. He said so on Monday in Amritsar.',
      'PERSON Singh',
      'PERSON Rajesh Singh',
      'GPE Amritsar',
    ],
    [
      'Voss Slams Council Over Flood Plan\n\nMayor Tom Voss spoke on Monday. It rained, said the coach of the side.',
      'PERSON Voss',
      'PERSON Tom Voss',
    ],
    [
      'Brazil Thrash Bolivia\n\nThe side won by five goals. It was the biggest win for years.',
      'GPE Brazil',
      'GPE Bolivia',
    ],
    [
      'Okoro Praises Troops\n\nThe governor, Amina Okoro, praised the troops. She said so at a parade in Kano.',
      'PERSON Okoro',
      'PERSON Amina Okoro',
      'GPE Kano',
    ],
    ['Storm Hits Luzon\n\nA storm hit the island. Two people died.', 'GPE Luzon'],
  ],
  negative: [
    [
      'House Rules Committee Ends Talks\n\nThe House Rules Committee met on Friday. It was late.',
      'ORG House Rules Committee',
      'ORG House Rules Committee',
    ],
    ['Marks & Spencer Cuts Jobs\n\nThe retailer cuts jobs. It said so on Friday.', 'ORG Marks & Spencer'],
    ['Bank of Okun cuts its rate\n\nIt rained on Monday, said the coach of the side.', 'ORG Bank of Okun'],
    [
      'Ursula von der Tilden leaves\n\nIt rained on Monday, said the coach of the side.',
      'PERSON Ursula von der Tilden',
    ],
    ['Mothers for Peace meet\n\nIt rained on Monday, said the coach of the side.', 'ORG Mothers for Peace'],
    [
      'Ministry of Trade and Industry closes\n\nIt rained on Monday, said the coach of the side.',
      'ORG Ministry of Trade and Industry',
    ],
  ],
};
