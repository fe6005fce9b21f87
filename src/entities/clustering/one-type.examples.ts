import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'HAVNABY — The council met. Everybody in Havnaby slept. Later Tilden said Havnaby deserved better. The Havnaby Herald wrote so.',
      'GPE HAVNABY',
      'GPE Havnaby',
      'PERSON Tilden',
      'GPE Havnaby',
      'ORG Havnaby Herald',
    ],
  ],
  negative: [['Fans in Marseille sang.', 'GPE Marseille']],
};
