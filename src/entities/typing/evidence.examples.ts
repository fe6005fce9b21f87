import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'evidence',
  positive: [
    // Around the story; titles.
    ['Ports Shut\n\nBy Ana Ruiz\n\nIt rained.', 'Ana Ruiz PERSON 10: byline PERSON 6, given-name PERSON 4'],
    [
      'TORHOUT, March 7 (HNS) - It rained.',
      'TORHOUT GPE 3.5: dateline GPE 6, capitals ORG 2.5',
      'HNS ORG 12.3: agency ORG 9, capitals ORG 2.5, brackets ORG 0.8',
    ],
    ['Mr. Okoro said so.', 'Okoro PERSON 8.8: title PERSON 6, saying PERSON 2, verb PERSON 0.8'],
    // What it is of, and what it is called.
    [
      'They met the owner of Blikk, a small bank, on Monday.',
      'Blikk ORG 5: leader-of ORG 2, organisation-apposition ORG 3',
    ],
    [
      'He left the town of Blikk, which was cold, for Puerto Blikk.',
      'Blikk GPE 3: kind-of-place-of GPE 5, which ORG 2',
      'Puerto Blikk GPE 2: several-words PERSON 1, place-start GPE 3',
    ],
    ['He left Blikk town and the town Blikk.', 'Blikk GPE 5: kind-of-place-after GPE 3, kind-of-place-before GPE 2'],
    [
      'He met the baker Havard Blikk, 45, and the lawyer Okoro (45).',
      'Havard Blikk PERSON 10: several-words PERSON 1, role-before-full-name PERSON 4, age PERSON 5',
      'Okoro PERSON 6: role-before-word PERSON 2, age-in-brackets PERSON 4',
    ],
    [
      'He met Havard von Blikk, whose car was late, with J. Taylor.',
      'Havard von Blikk PERSON 5: particle-inside PERSON 1, several-words PERSON 1, who-after-comma PERSON 3',
      'J. Taylor PERSON 5: initial PERSON 2, several-words PERSON 1, surname PERSON 2',
    ],
    [
      'Havblikk, a tall lawyer, met Achada, the small town.',
      'Havblikk PERSON 3: role-apposition PERSON 3',
      'Achada GPE 3: place-apposition GPE 3',
    ],
    [
      'He left the choir (Blikk) and came from HavBlikk.',
      'Blikk ORG 0.8: brackets ORG 0.8',
      'HavBlikk ORG 2.5: inner-capital ORG 3, from-or-to GPE 0.5',
    ],
    [
      'He met a Blikk-based choir near Blikkville.',
      'Blikk GPE 4: based GPE 4',
      'Blikkville GPE 3.5: place-ending GPE 1.5, place-preposition GPE 2',
    ],
    ['He met a Blikk-born baker and a Havblikk-bound ship.', 'Blikk GPE 4: based GPE 4', 'Havblikk GPE 4: based GPE 4'],
    [
      'The bank Havblikk & Achada bought Havblikk Inc. and the WFB.',
      'Havblikk & Achada ORG 7: ampersand ORG 3, organisation-noun-before ORG 4',
      'Havblikk Inc. ORG 8: company-suffix ORG 8',
      'WFB ORG 4: capitals ORG 2.5, article ORG 1.5, article PERSON -3',
    ],
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
      "It rained, Blikk said, and it was Blikk's song.",
      'Blikk PERSON 3.1: saying PERSON 2, verb PERSON 0.8, possessive PERSON 0.3',
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
    // Names of people: up to five words with a given name, up to four without; two initials.
    ['He met Ana Maria Pilar Teresa Achada.', 'Ana Maria Pilar Teresa Achada PERSON 4: given-name PERSON 4'],
    ['He met Havard Okri Tshiku Blikk.', 'Havard Okri Tshiku Blikk PERSON 1: several-words PERSON 1'],
    ['He met JP Blikk.', 'JP Blikk PERSON 1: several-words PERSON 1'],
    // An apposition of up to four words.
    ['He met Blikk, a tall and tired lawyer.'],
    ['He met Blikk, the well paid lawyer.', 'Blikk PERSON 3: role-apposition PERSON 3'],
  ],
  negative: [
    // "The" belongs to the noun after the name; a known name, a hyphen, a possessive after "by".
    ['He met the Blikk choir.'],
    ["It was sung by Blikk's choir.", 'Blikk PERSON 0.3: by-with-and PERSON 0.3'],
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
    ['He left Blikk, the one in the town.'],
    ['It was 45 when he met Blikk, 450, at noon.'],
    ['He met Blikk (450) at noon.'],
    ['They joined Blikk, a loud and very long choir of lawyers.'],
    ['Lisbon laughed.', 'Lisbon GPE 7: known-capital GPE 7'],
  ],
};
