import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ["He was held in Ghaziabad's Loni.", 'GPE Ghaziabad', 'GPE Loni'],
    ["It burned near Nairobi's Okunara for days.", 'GPE Nairobi', 'GPE Okunara'],
    ["Two shops in Delhi's Ruizpura closed.", 'GPE Delhi', 'GPE Ruizpura'],
    ["He was held in Ghaziabad's Loni. Loni is quiet.", 'GPE Ghaziabad', 'GPE Loni', 'GPE Loni'],
    [
      "Fires raged across Mali's Okunai, and around Kenya's Ruizet.",
      'GPE Mali',
      'GPE Okunai',
      'GPE Kenya',
      'GPE Ruizet',
    ],
    ["They met outside Mumbai's Haroli that day.", 'GPE Mumbai', 'GPE Haroli'],
    ['Houses in Nairobi and Libode, he said, were dear.', 'GPE Nairobi', 'GPE Libode'],
  ],
  negative: [
    ['In Nairobi and Havna it rained.', 'GPE Nairobi', 'GPE Havna'],
    ['He was seen in Nairobi and Amina Bello sang.', 'GPE Nairobi', 'PERSON Amina Bello'],
    ["They met in Delhi's Red Fort.", 'GPE Delhi', 'FAC Red Fort'],
    ["It rained in Kenya's north and in Kenya's May.", 'GPE Kenya', 'GPE Kenya'],
    ["They left Kenya's Loni behind.", 'GPE Kenya', 'PERSON Loni'],
    ["Amina Loni left. In Kenya's Loni they saw a star.", 'PERSON Amina Loni', 'GPE Kenya', 'PERSON Loni'],
  ],
};
