import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Paul Trask was hurt by a clip of Tom Bell saying he would run.',
      'Paul Trask: name Paul Trask',
      'Tom Bell: name Tom Bell, pronoun he',
    ],
    [
      'Joan Tarrant, a Ruiz supporter, lost her keys. Ana Ruiz sang.',
      'Joan Tarrant: name Joan Tarrant, pronoun her',
      'Ana Ruiz: alias Ruiz, name Ana Ruiz',
    ],
    [
      'Marta Oliveira left on Monday. Her lawyer, Joan Tarrant, stayed behind. She was tired.',
      'Marta Oliveira: name Marta Oliveira, pronoun Her',
      'Joan Tarrant: name Joan Tarrant, pronoun She',
    ],
    // Before a noun it is meant where nobody else is.
    ['The Ruiz campaign lost her keys. Ana Ruiz sang.', 'Ana Ruiz: alias Ruiz, pronoun her, name Ana Ruiz'],
    ['Ana Ruiz left on Monday. She sang.', 'Ana Ruiz: name Ana Ruiz, pronoun She'],
    ['Tom Bell told a mate that he was late.', 'Tom Bell: name Tom Bell, pronoun he'],
  ],
  negative: [
    ['She sang. Joan Tarrant left.', 'Joan Tarrant: name Joan Tarrant'],
    ['Joan Tarrant and Ana Ruiz left. She sang.', 'Joan Tarrant: name Joan Tarrant', 'Ana Ruiz: name Ana Ruiz'],
    ['Joan Tarrant left. He sang.', 'Joan Tarrant: name Joan Tarrant'],
    ['The Ruiz campaign lost his keys. Ana Ruiz sang.', 'Ana Ruiz: alias Ruiz, name Ana Ruiz'],
  ],
};
