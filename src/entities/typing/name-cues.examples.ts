import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'evidence',
  positive: [
    ['He left Achada Business School.', 'Achada Business School ORG 5: organisation-head ORG 5'],
    [
      'He left for the Kingdom of Okun.',
      'Kingdom of Okun GPE 7.5: state-of GPE 9, several-words PERSON 1, article ORG 1.5, article PERSON -3',
    ],
    // The noun that a name is built on; names that are known; the words of people, places and organisations.
    [
      'Achada Bank left Achada Airport for Achada Province on the Achada River.',
      'Achada Bank ORG 5: organisation-head ORG 5',
      'Achada Airport FAC 5: facility-head FAC 5',
      'Achada Province GPE 5: province-head GPE 5',
      'Achada River LOC 3.5: nature-head LOC 5, article ORG 1.5, article PERSON -3',
    ],
    [
      'They won the Achada Cup after the Achada Treaty.',
      'Achada Cup EVENT 3.5: event-head EVENT 5, article ORG 1.5, article PERSON -3',
      'Achada Treaty LAW 3.5: law-head LAW 5, article ORG 1.5, article PERSON -3',
    ],
    [
      'He met the Achada Ministry of Trade and the University of Achada.',
      'Achada Ministry of Trade ORG 8.5: organisation-head ORG 5, several-words PERSON 1, ordinary-word-inside PERSON -1, ordinary-word-inside ORG 1, ordinary-word-inside PERSON -1, ordinary-word-inside ORG 1, article ORG 1.5, article PERSON -3',
      'University of Achada ORG 6.5: organisation-head ORG 5, several-words PERSON 1, article ORG 1.5, article PERSON -3',
    ],
    [
      'They saw Lake Blikk and Hurricane Blikk.',
      'Lake Blikk LOC 4: nature-head LOC 5, several-words PERSON 1',
      'Hurricane Blikk EVENT 4: event-head EVENT 5, several-words PERSON 1',
    ],
    [
      'Kenyans and Catholics from Bavaria met Scots from the Balkans in Nairobi.',
      'Kenyans NORP 9: known-nation NORP 9',
      'Catholics NORP 8: known-people NORP 8',
      'Bavaria GPE 7.5: known-coded-province GPE 7, from-or-to GPE 0.5',
      'Scots NORP 8: known-province-people NORP 8',
      'Balkans LOC 6.5: known-region LOC 8, article ORG 1.5, article PERSON -3',
      'Nairobi GPE 9: known-capital GPE 7, place-preposition GPE 2',
    ],
    [
      'UNESCO was founded before the Cold War, they said in Hamburg and Kurdistan.',
      'UNESCO ORG 8: known-organisation ORG 8',
      'Cold War EVENT 6.5: known-event EVENT 8, article ORG 1.5, article PERSON -3',
      'Hamburg GPE 7: known-city GPE 5, place-preposition GPE 2',
      'Kurdistan GPE 5: known-province GPE 5',
    ],
    [
      'They joined the People’s Hearth and Blikk Danube.',
      'People’s Hearth ORG 4.5: possessive-inside ORG 2, ordinary-word-inside PERSON -1, ordinary-word-inside ORG 1, article ORG 1.5, article PERSON -3',
      'Blikk Danube ORG 4.5: place-inside PERSON -1.5, place-inside ORG 1.5, several-words PERSON 1, series ORG 3',
    ],
    [
      'He met Blikkenko, Taylor and Ana.',
      'Blikkenko PERSON 4.5: surname-ending PERSON 1.5, series PERSON 3',
      'Taylor PERSON 3: given-name-alone PERSON 1.5, surname-alone PERSON 1.5',
      'Ana PERSON 1.8: given-name-alone PERSON 1.5, by-with-and PERSON 0.3',
    ],
    ['He met Ana Maria Pilar Teresa Achada.', 'Ana Maria Pilar Teresa Achada PERSON 4: given-name PERSON 4'],
    ['He met Havard Okri Tshiku Blikk.', 'Havard Okri Tshiku Blikk PERSON 1: several-words PERSON 1'],
    ['He met JP Blikk.', 'JP Blikk PERSON 1: several-words PERSON 1'],
    // Of languages in which the noun stands first.
    ['He left Partido Achada.', 'Partido Achada ORG 4: organisation-head ORG 5, several-words PERSON 1'],
    ['He left Parque Achada.', 'Parque Achada FAC 4: facility-head FAC 5, several-words PERSON 1'],
  ],
  negative: [
    // Too many words, a word in capitals, a hyphen, a noun before the head, a prefix of surnames.
    [
      'He met Ana Maria Pilar Teresa Okri Achada.',
      'Ana Maria Pilar Teresa Okri Achada PERSON 1.5: given-name-alone PERSON 1.5',
    ],
    ['He met Havard Okri Tshiku Ruvo Blikk.'],
    ['He met JPX Blikk.'],
    ['They joined Blikk-Harvest in May.', 'Blikk-Harvest PERSON 1: several-words PERSON 1'],
    ['He left Achada Harvest Bank.', 'Achada Harvest Bank ORG 5: organisation-head ORG 5'],
    ['McAchada met DeAchada.', 'McAchada PERSON 0.8: verb PERSON 0.8'],
    [
      'He met Blikk Mehta and Blikk Hamburg.',
      'Blikk Mehta PERSON 3: several-words PERSON 1, surname PERSON 2',
      'Blikk Hamburg PERSON 1: place-inside PERSON -1.5, place-inside ORG 1.5, several-words PERSON 1, place-ending GPE 1.5, series PERSON 3',
    ],
    ['Lisbon laughed.', 'Lisbon GPE 7: known-capital GPE 7'],
  ],
};
