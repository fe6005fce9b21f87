import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'evidence',
  positive: [
    // A full name to its parts, also to one that is a town's name; once a form.
    [
      'Ana Achada left. Then Achada came back.',
      'Ana Achada PERSON 4: given-name PERSON 4',
      'Achada PERSON 5.8: verb PERSON 0.8, part-of-person PERSON 5',
    ],
    [
      'Ana Achada left. Then ACHADA came back, and Achada sang.',
      'Ana Achada PERSON 4: given-name PERSON 4',
      'ACHADA PERSON 3.8: capitals ORG 2.5, verb PERSON 0.8, part-of-person PERSON 5.5',
      'Achada PERSON 5.3: by-with-and PERSON 0.3, part-of-person PERSON 5',
    ],
    [
      'Ana Hamburg left. Then Hamburg came back.',
      'Ana Hamburg PERSON 1: place-inside PERSON -1.5, place-inside ORG 1.5, given-name PERSON 4, place-ending GPE 1.5',
      'Hamburg PERSON 3: known-city GPE 5, part-of-person PERSON 8',
    ],
    [
      'Ana Puntland left. Then Puntland came back.',
      'Ana Puntland PERSON 1: place-inside PERSON -1.5, place-inside ORG 1.5, given-name PERSON 4',
      'Puntland PERSON 3: known-province GPE 5, part-of-person PERSON 8',
    ],
    // A company to its short form.
    [
      'Havblikk ASA grew. Havblikk hired ten.',
      'Havblikk ASA ORG 8: company-suffix ORG 8',
      'Havblikk ORG 3.2: verb PERSON 0.8, short-organisation ORG 4',
    ],
    [
      'Achada Bank grew. Later Achada hired ten, and Achada grew.',
      'Achada Bank ORG 5: organisation-head ORG 5',
      'Achada ORG 2.1: verb PERSON 0.8, verb PERSON 0.8, by-with-and PERSON 0.3, short-organisation ORG 4',
    ],
    // Along a series, in both directions.
    [
      'It rained in Kenya and Blikk.',
      'Kenya GPE 11: known-country GPE 9, place-preposition GPE 2',
      'Blikk GPE 2.7: by-with-and PERSON 0.3, series GPE 3',
    ],
    [
      'It rained on Blikk, Kenya and Achada.',
      'Blikk GPE 3: series GPE 3',
      'Kenya GPE 9: known-country GPE 9',
      'Achada GPE 2.7: by-with-and PERSON 0.3, series GPE 3',
    ],
    ['It rained in Blikk or Kenya.', 'Blikk GPE 2: place-preposition GPE 2', 'Kenya GPE 9: known-country GPE 9'],
    [
      'It rained on Blikk/Achada, and Kenya.',
      'Blikk GPE 3: series GPE 3',
      'Achada GPE 3: series GPE 3',
      'Kenya GPE 9: known-country GPE 9',
    ],
    [
      "He met Kenya, Blikk's harbour.",
      'Kenya GPE 9: known-country GPE 9',
      'Blikk GPE 2.7: possessive PERSON 0.3, series GPE 3',
    ],
    [
      'They met Taylor and Blikk.',
      'Taylor PERSON 3: given-name-alone PERSON 1.5, surname-alone PERSON 1.5',
      'Blikk PERSON 3.3: by-with-and PERSON 0.3, series PERSON 3',
    ],
    [
      'They left Kenya and Blikkville.',
      'Kenya GPE 9: known-country GPE 9',
      'Blikkville GPE 4.2: place-ending GPE 1.5, by-with-and PERSON 0.3, series GPE 3',
    ],
    // To an acronym.
    [
      'The Achada Ferry Bank met. The AFB was late.',
      'Achada Ferry Bank ORG 6.5: organisation-head ORG 5, article ORG 1.5, article PERSON -3',
      'AFB ORG 12: capitals ORG 2.5, article ORG 1.5, article PERSON -3, verb PERSON 0.8, acronym ORG 8',
    ],
  ],
  negative: [
    // A country, a capital; a place; names that are known themselves; a people; two that are unsure; another sentence.
    [
      'Ana Kenya left. Then Kenya came back.',
      'Ana Kenya ORG 1: place-inside PERSON -1.5, place-inside ORG 1.5, given-name PERSON 4, ordinary-word-inside PERSON -1, ordinary-word-inside ORG 1',
      'Kenya GPE 9: known-country GPE 9',
    ],
    [
      'Ana Nairobi left. Then Nairobi came back.',
      'Ana Nairobi PERSON 1: place-inside PERSON -1.5, place-inside ORG 1.5, given-name PERSON 4',
      'Nairobi GPE 7: known-capital GPE 7',
    ],
    [
      'He left Achada Airport. Then Achada came back.',
      'Achada Airport FAC 5: facility-head FAC 5',
      'Achada PERSON 0.8: verb PERSON 0.8',
    ],
    [
      'Hamburg ASA grew. Hamburg hired ten.',
      'Hamburg ASA ORG 8: company-suffix ORG 8',
      'Hamburg GPE 5: known-city GPE 5',
    ],
    ['They met Kenyans and Blikk.', 'Kenyans NORP 9: known-nation NORP 9', 'Blikk PERSON 0.3: by-with-and PERSON 0.3'],
    ['They met Blikk and Achada.', 'Achada PERSON 0.3: by-with-and PERSON 0.3'],
    [
      'They left Kenya. And Blikk laughed.',
      'Kenya GPE 9: known-country GPE 9',
      'Blikk PERSON 1.1: verb PERSON 0.8, by-with-and PERSON 0.3',
    ],
    ['They left Kenya with Blikk.', 'Kenya GPE 9: known-country GPE 9', 'Blikk PERSON 0.3: by-with-and PERSON 0.3'],
    ['They met Mr. Blikk and Mrs. Achada.', 'Blikk PERSON 6: title PERSON 6', 'Achada PERSON 6: title PERSON 6'],
    [
      'They met Blikkville and Blikk.',
      'Blikkville GPE 1.5: place-ending GPE 1.5',
      'Blikk PERSON 0.3: by-with-and PERSON 0.3',
    ],
  ],
};
