import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Meanwhile, Sport Lindale beat the odds.', 'ORG Sport Lindale'],
    ['They wrote to Heritage Okunai in May.', 'ORG Heritage Okunai'],
    ['A spokesman for Tourism Haroland said so.', 'ORG Tourism Haroland'],
    ['In May Sport Lindale said so.', 'ORG Sport Lindale'],
    ['The report by Transport Osmara was read.', 'ORG Transport Osmara'],
    ['She runs Athletics Kenya and Netball Osmara.', 'ORG Athletics Kenya', 'ORG Netball Osmara'],
  ],
  negative: [
    ['They met Sport Minister Amina Bello.', 'PERSON Amina Bello'],
    ['They met Heritage Minister Amina Bello.', 'PERSON Amina Bello'],
    ['The heritage of Lindale is rich.', 'GPE Lindale'],
    ['Sport in Kenya is loved.', 'GPE Kenya'],
  ],
};
