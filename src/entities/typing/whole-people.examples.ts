import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['They met a singer, Everton “Shanks” Bygrave, in May.', 'PERSON Everton “Shanks” Bygrave'],
    ['Everton “Big Shanks” Bygrave sang in May.', 'PERSON Everton “Big Shanks” Bygrave'],
    ['They saw Gary “Buffalo Joe” Gumbo in May.', 'PERSON Gary “Buffalo Joe” Gumbo'],
    ['Jordan Tilden flew to Lisbon. Tilden sang.', 'PERSON Jordan Tilden', 'GPE Lisbon', 'PERSON Tilden'],
    ['It rained on Jordan Moss, who sang.', 'PERSON Jordan Moss'],
    ['Georgia Tilden said it was late. Then Tilden left.', 'PERSON Georgia Tilden', 'PERSON Tilden'],
    ['Sydney Havrik lives in Lisbon.', 'PERSON Sydney Havrik', 'GPE Lisbon'],
    ['Ana Houston-Cole sang. Houston-Cole left.', 'PERSON Ana Houston-Cole', 'PERSON Houston-Cole'],
    ['They met Tom Lisbon-Bell in May.', 'PERSON Tom Lisbon-Bell'],
    ['Marta Hamburg-Ruiz and Tom Bell sang.', 'PERSON Marta Hamburg-Ruiz', 'PERSON Tom Bell'],
    ['Daw Mya Lay sells rice. It rained, Mya Lay said.', 'PERSON Daw Mya Lay', 'PERSON Mya Lay'],
    // A title that is one letter.
    ['U Zaw Thein and U Hla Maung left Mandalay.', 'PERSON Zaw Thein', 'PERSON Hla Maung', 'GPE Mandalay'],
    // The article of a surname, a nickname in single marks, titles of two words.
    ['Dr al-Havri stressed the point.', 'PERSON al-Havri'],
    ['They met Rui ‘Tato’ Mendes in May.', 'PERSON Rui ‘Tato’ Mendes'],
    ['They met Tan Sri Noor Bell in May.', 'PERSON Noor Bell'],
    ['Yasmin el Idrisar sang. El Idrisar said no.', 'PERSON Yasmin el Idrisar', 'PERSON El Idrisar'],
  ],
  negative: [
    ['Michael U. Tilden left. It was a U-turn.', 'PERSON Michael U. Tilden'],
    ['The first Australia-New Zealand talks were held.', 'GPE Australia', 'GPE New Zealand'],
    ['Lisbon Ana Bell said so.', 'GPE Lisbon', 'PERSON Ana Bell'],
    ['They went to Jordan. Tilden left.', 'GPE Jordan', 'PERSON Tilden'],
    ['In Jordan, Tilden said it was late.', 'GPE Jordan', 'PERSON Tilden'],
    ['He called Rui ‘clever’ and left.', 'PERSON Rui'],
  ],
};
