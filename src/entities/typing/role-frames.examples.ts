import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['They met Mavuno Darasani President Ana Ruiz.', 'ORG Mavuno Darasani', 'PERSON Ana Ruiz'],
    ['They met Mavuno Darasani Chair Tom Bell in May.', 'ORG Mavuno Darasani', 'PERSON Tom Bell'],
    ['They met Mavuno Darasani Vice President Ana Ruiz.', 'ORG Mavuno Darasani', 'PERSON Ana Ruiz'],
    ['They met Mavuno Darasani Treasurer Ana Ruiz.', 'ORG Mavuno Darasani', 'PERSON Ana Ruiz'],
    ['It is late, said Mavuno Darasani Chairman Tom Bell.', 'ORG Mavuno Darasani', 'PERSON Tom Bell'],
    [
      'It rained, said Mavuno Darasani Secretary Tom Bell. Mavuno Darasani left.',
      'ORG Mavuno Darasani',
      'PERSON Tom Bell',
      'ORG Mavuno Darasani',
    ],
    ['They met Umvano leader Ana Ruiz.', 'ORG Umvano', 'PERSON Ana Ruiz'],
    ['It rained, said Tavri Libre spokesperson Tom Bell.', 'ORG Tavri Libre', 'PERSON Tom Bell'],
    [
      'It rained. Tavri Bakur chief executive Ana Ruiz said so. They met Tavri Bakur.',
      'ORG Tavri Bakur',
      'PERSON Ana Ruiz',
      'ORG Tavri Bakur',
    ],
    ['It rained, said Tavri Bakur founder Ana Ruiz.', 'ORG Tavri Bakur', 'PERSON Ana Ruiz'],
  ],
  negative: [
    ['They met Kenyan President Ana Ruiz.', 'NORP Kenyan', 'PERSON Ana Ruiz'],
    ['They met Havard Achada, President Ana Ruiz and others.', 'PERSON Havard Achada', 'PERSON Ana Ruiz'],
    ['They met Ana Ruiz. President Tom Bell left.', 'PERSON Ana Ruiz', 'PERSON Tom Bell'],
    ['They met Havard Achada Mr. Tom Bell.', 'PERSON Havard Achada', 'PERSON Tom Bell'],
    ['They met Havard Achada, chief executive Ana Ruiz and others.', 'PERSON Havard Achada', 'PERSON Ana Ruiz'],
    ['They met Kenya coach Ana Ruiz.', 'GPE Kenya', 'PERSON Ana Ruiz'],
    [
      'Ana Umvano left. They met Umvano spokesperson Tom Bell.',
      'PERSON Ana Umvano',
      'PERSON Umvano',
      'PERSON Tom Bell',
    ],
  ],
};
