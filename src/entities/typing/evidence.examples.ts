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
      'They left Blikk, whose new chairman was late, for Havblikk, whose share price fell.',
      'Blikk ORG 3: whose-chairman ORG 3',
      'Havblikk ORG 3: whose-chairman ORG 3',
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
      "It rained, Blikk said, and it was Blikk's song.",
      'Blikk PERSON 3.1: saying PERSON 2, verb PERSON 0.8, possessive PERSON 0.3',
    ],
    // An apposition of up to four words.
    ['He met Blikk, a tall and tired lawyer.'],
    ['He met Blikk, the well paid lawyer.', 'Blikk PERSON 3: role-apposition PERSON 3'],
  ],
  negative: [
    // "The" belongs to the noun after the name; a known name, a hyphen, a possessive after "by".
    ['He met the Blikk choir.'],
    ["It was sung by Blikk's choir.", 'Blikk PERSON 0.3: by-with-and PERSON 0.3'],
    ['He left Blikk, the one in the town.'],
    ['It was 45 when he met Blikk, 450, at noon.'],
    ['He met Blikk (450) at noon.'],
    ['They joined Blikk, a loud and very long choir of lawyers.'],
  ],
};
