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
  ],
  negative: [
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
