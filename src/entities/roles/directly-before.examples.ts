import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles',
  positive: [
    // Before titles.
    ['Former astronaut Dr. Ana Ruiz left.', 'Ana Ruiz: Former astronaut, Dr.'],
    ['Police spokesman Capt. Tom Bell left.', 'Tom Bell: Police spokesman, Capt.'],
    ['They met law expert Dr Amara Okoro.', 'Amara Okoro: law expert, Dr'],
    // With the noun that it is a compound of.
    ['Property developer Tom Bell left.', 'Tom Bell: Property developer'],
    ['They spoke to hotel owner Tom Bell.', 'Tom Bell: hotel owner'],
    ['It is clean, according to crime reporter Tom Bell.', 'Tom Bell: crime reporter'],
    ['Next door neighbour Ana Ruiz left.', 'Ana Ruiz: Next door neighbour'],
    ['They met registered nurse Ana Ruiz.', 'Ana Ruiz: registered nurse'],
    // Nouns that say who somebody is in this place only.
    ['The film star Ana Ruiz left.', 'Ana Ruiz: film star'],
    ['They arrested convicted arsonist Tom Bell.', 'Tom Bell: convicted arsonist'],
  ],
  negative: [
    // Half of a title.
    ['The deputy President Amara Okoro left.', 'Amara Okoro: President'],
    ['They met chief Inspector Amara Okoro.', 'Amara Okoro: Inspector'],
    // No part of it.
    ['In court prosecutor Tom Bell said so.', 'Tom Bell: prosecutor'],
    ['For a year manager Tom Bell was ill.', 'Tom Bell: manager'],
    ['In the old town last year owner Tom Bell left.', 'Tom Bell: owner'],
    ['The Evening Star Ana Ruiz left.', 'Ana Ruiz:'],
  ],
};
