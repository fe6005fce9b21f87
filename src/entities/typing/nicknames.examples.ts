import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Babatunde “BT” Akande signed the law. Then BT left.', 'PERSON Babatunde “BT” Akande', 'PERSON BT'],
    ['Governor Babatunde "BT" Akande signed the law.', 'PERSON Babatunde "BT" Akande'],
    ['John (JJ) Okoro signed the law. JJ left.', 'PERSON John (JJ) Okoro', 'PERSON JJ'],
    ['On Monday Rui ‘Tato’ Mendes left.', 'PERSON Rui ‘Tato’ Mendes'],
    ['Then Ana “AJ” Ruiz left, and AJ wept.', 'PERSON Ana “AJ” Ruiz', 'PERSON AJ'],
    ['Chief Sipho “The Bull” Nkosi left.', 'PERSON Sipho “The Bull” Nkosi'],
    ['The club thanked Bryn "the Bread" Tudor, a baker.', 'PERSON Bryn "the Bread" Tudor'],
    ['It rained, said its founder, Joss “Bones” Maddern.', 'PERSON Joss “Bones” Maddern'],
    ['The mayor, Benjamin “Benjo” Abalar Jr., left. Benjo sang.', 'PERSON Benjamin “Benjo” Abalar Jr.', 'PERSON Benjo'],
    ['A gang led by Lado "the Goat" Gelovan, who sang, left.', 'PERSON Lado "the Goat" Gelovan'],
    [
      'They wept. Sylvia "Mama Nita" Brodnar died. Mama Nita, as everybody called her, was 90.',
      'PERSON Sylvia "Mama Nita" Brodnar',
      'PERSON Mama Nita',
    ],
    ['Striker Caetano "Foguinho" Moraes scored. Foguinho sang.', 'PERSON Caetano "Foguinho" Moraes', 'PERSON Foguinho'],
  ],
  negative: [
    ['They voted for Ana Ruiz (SP) Tom Bell said.', 'PERSON Ana Ruiz', 'ORG SP', 'PERSON Tom Bell'],
    ['In Lagos (NG) Okoro signed the law.', 'GPE Lagos', 'PERSON Okoro'],
    ['Tom Bell said “Ana Ruiz” was a name.', 'PERSON Tom Bell', 'PERSON Ana Ruiz'],
    ['They sang the Ballad “Old Salt” Sunday.', 'WORK Old Salt'],
    ['In Verdon “The Wall” Street was shut.', 'GPE Verdon'],
    ['They called it “BT”. Akande left.', 'ORG BT', 'PERSON Akande'],
    ['Ana “Red” Ruiz sang. Red is a colour.', 'PERSON Ana “Red” Ruiz'],
    [
      'Ana “Bull” Ruiz sang. He fed the Bull. She crossed Bull Street.',
      'PERSON Ana “Bull” Ruiz',
      'ORG Bull',
      'FAC Bull Street',
    ],
  ],
};
