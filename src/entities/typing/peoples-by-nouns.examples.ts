import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Okunai herders blocked the road.', 'NORP Okunai'],
    ['The Okunai tribe backed the call.', 'NORP Okunai'],
    ['Okunai and Harova tribesmen fought over cattle.', 'NORP Okunai', 'NORP Harova'],
    ['The Okunai Harova tribe backed the call.', 'NORP Okunai Harova'],
    ['It began between the Okunai and Harova ethnic groups.', 'NORP Okunai', 'NORP Harova'],
    ['Many ethnic Harova left.', 'NORP Harova'],
    ['The Harova tribe met. A Harova elder spoke.', 'NORP Harova', 'NORP Harova'],
    ['The Harova tribe met. The Harovas left.', 'NORP Harova', 'NORP Harovas'],
  ],
  negative: [
    ['The lost tribe was found.'],
    ['Many ethnic Greeks left.', 'NORP Greeks'],
    ['The Lost Tribe was found by Amina Bello.', 'PERSON Amina Bello'],
    ['She studies ethnic groups in Kenya.', 'GPE Kenya'],
    ['They met in Nairobi ethnic food shops.', 'GPE Nairobi'],
  ],
};
