import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He met Línea Andina in May. Línea Andina, which sells trams, hired ten.', 'ORG Línea Andina', 'ORG Línea Andina'],
    [
      'HAVNABY — The council met. Everybody in Havnaby slept. Later Tilden said Havnaby deserved better. The Havnaby Herald wrote so.',
      'GPE HAVNABY',
      'GPE Havnaby',
      'PERSON Tilden',
      'GPE Havnaby',
      'ORG Havnaby Herald',
    ],
    [
      'Voss Line sells its ferries to Baltia, a rival, in May. She wrote a letter. Baltia said only that it watched the market closely.',
      'ORG Voss Line',
      'GPE Baltia',
      'GPE Baltia',
    ],
    ['HAVNABY — The council met. It was late. Later Havnaby won.', 'GPE HAVNABY', 'GPE Havnaby'],
    [
      'HAVNABY — It was late. “Havnaby deserved better,” said Ana Bell.',
      'GPE HAVNABY',
      'GPE Havnaby',
      'PERSON Ana Bell',
    ],
    ['LEDOVA — It was late. Ana Bell said that Ledova was calm.', 'GPE LEDOVA', 'PERSON Ana Bell', 'GPE Ledova'],
    ['LEDOVA — It was late. Later Ledova was calm, said Ana Bell.', 'GPE LEDOVA', 'GPE Ledova', 'PERSON Ana Bell'],
  ],
  negative: [
    ['Fans in Marseille sang.', 'GPE Marseille'],
    ['Ana Tilden left. Tilden lives in Tilden Road.', 'PERSON Ana Tilden', 'PERSON Tilden', 'FAC Tilden Road'],
    ['Acme Bank grew. Later Acme hired ten.', 'ORG Acme Bank', 'ORG Acme'],
    ['Mrs Tilden left. She likes Leeds.', 'PERSON Tilden', 'GPE Leeds'],
  ],
};
