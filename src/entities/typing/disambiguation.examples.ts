import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'Florence Tilden flew to Florence. Florence said she was late.',
      'PERSON Florence Tilden',
      'GPE Florence',
      'PERSON Florence',
    ],
    ["Tilden's wife, Karen, said it was late. Karen left.", 'PERSON Tilden', 'PERSON Karen', 'PERSON Karen'],
    ['It followed the death of his mother, Philomena, in 2021.', 'PERSON Philomena'],
    ['His father, Florence, was a baker. Florence sang.', 'PERSON Florence', 'PERSON Florence'],
    [
      'Lorraine Tilden left. “I like Lorraine,” said Ana Bell.',
      'PERSON Lorraine Tilden',
      'PERSON Lorraine',
      'PERSON Ana Bell',
    ],
    // What the noun after the name says; a surname that is a town.
    [
      'Marta London met Tom Bell in May. London said that Bell was late.',
      'PERSON Marta London',
      'PERSON Tom Bell',
      'PERSON London',
      'PERSON Bell',
    ],
    [
      'Osa Harbour, a Danish woman, left. Then Harbour came back.',
      'PERSON Osa Harbour',
      'NORP Danish',
      'PERSON Harbour',
    ],
    ['Osa Harbour, the widow of Tom Bell, left.', 'PERSON Osa Harbour', 'PERSON Tom Bell'],
    [
      'Marta Hamburg met Tom Bell in May. Hamburg said that Bell was late.',
      'PERSON Marta Hamburg',
      'PERSON Tom Bell',
      'PERSON Hamburg',
      'PERSON Bell',
    ],
    [
      'Marta Nairobi met Tom Bell in May. Then Nairobi left.',
      'PERSON Marta Nairobi',
      'PERSON Tom Bell',
      'PERSON Nairobi',
    ],
    ['Achada Point, a young girl, left.', 'PERSON Achada Point'],
    // The surname alone, as a person; a first name that is a town.
    ['Sydney Marsh sang in May. Then Marsh said so.', 'PERSON Sydney Marsh', 'PERSON Marsh'],
    [
      'Florence Tilden lives in Florence. Florence was full, Tilden said.',
      'PERSON Florence Tilden',
      'GPE Florence',
      'GPE Florence',
      'PERSON Tilden',
    ],
  ],
  negative: [
    ['Her mother, Danish, was late.', 'NORP Danish'],
    // "In" before people.
    [
      'In Tilden, they see a captain. Ana Tilden met Tilden Bell in May.',
      'PERSON Tilden',
      'PERSON Ana Tilden',
      'PERSON Tilden Bell',
    ],
    [
      'Florence Tilden left. Ana Bell walked in Florence’s footsteps.',
      'PERSON Florence Tilden',
      'PERSON Ana Bell',
      'PERSON Florence',
    ],
    ['They left his home, Florence, in May.', 'GPE Florence'],
    ['He met the father in Florence, and his brother was in Leith.', 'GPE Florence', 'GPE Leith'],
    // A country, whoever has its name.
    [
      'Chad Lund plays for Chad. Chad met Oman, and Ana Ruiz praised Lund.',
      'PERSON Chad Lund',
      'GPE Chad',
      'GPE Chad',
      'GPE Oman',
      'PERSON Ana Ruiz',
      'PERSON Lund',
    ],
    ['Minister Israel Lund met Bell. Israel said it was late.', 'PERSON Israel Lund', 'PERSON Bell', 'GPE Israel'],
    // The text also speaks of the town.
    [
      'London is old. Marta London met Tom Bell in London in May.',
      'GPE London',
      'PERSON Marta London',
      'PERSON Tom Bell',
      'GPE London',
    ],
    [
      'Marta Hamburg met Tom Bell in May. The Hamburg-based bank was late.',
      'PERSON Marta Hamburg',
      'PERSON Tom Bell',
      'GPE Hamburg',
    ],
    [
      'LONDON, March 7 (HNS) - Marta London met Tom Bell in May.',
      'GPE LONDON',
      'ORG HNS',
      'PERSON Marta London',
      'PERSON Tom Bell',
    ],
    [
      'Marta London met Tom Bell in May. London, Ontario, was cold.',
      'PERSON Marta London',
      'PERSON Tom Bell',
      'GPE London',
      'GPE Ontario',
    ],
    ['Osa Harbour, a Danish town, is old.', 'FAC Osa Harbour', 'NORP Danish'],
    ['Florence Tilden sang. Florence left.', 'PERSON Florence Tilden', 'PERSON Florence'],
  ],
};
