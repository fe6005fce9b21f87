import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Its owner, Rovik Foods, said it was late.', 'indirect | Its owner, Rovik Foods | said | it was late'],
    [
      'The fair’s sponsor, brewer Holt & Daughters, said it was late.',
      'indirect | The fair’s sponsor, brewer Holt & Daughters | said | it was late',
    ],
    [
      'The former minister, Chief (Mrs) Ana Ruiz, said it was late.',
      'indirect | The former minister, Chief (Mrs) Ana Ruiz | said | it was late',
    ],
    ['Marta Ruiz, 51, of Porto, Maine, said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['Marta Ruiz, R-Ohio, said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['Marta Ruiz, aged 51, said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['The pilot, Marta Ruiz, said it was late.', 'indirect | The pilot, Marta Ruiz | said | it was late'],
    [
      'The pilot, Tom Bell, 22, of Salem, Ore., told officers it was late.',
      'indirect | The pilot, Tom Bell | told | it was late',
    ],
    ['Lisbon’s mayor, Ana Costa, said it was late.', 'indirect | Lisbon’s mayor, Ana Costa | said | it was late'],
    ['“We leave,” said Bell’s sister, Ana Bell.', 'direct | Bell’s sister, Ana Bell | said | “We leave,”'],
    [
      'The pier was shut, a spokesman, Tom Bell, said on Monday, and nobody came.',
      'indirect | a spokesman, Tom Bell | said | The pier was shut … and nobody came',
    ],
    [
      '“We leave,” said a spokesman for the union, Tom Bell, on Monday.',
      'direct | a spokesman for the union, Tom Bell | said | “We leave,”',
    ],
    [
      'Its chief executive, Mr Tom Bell, said it was late.',
      'indirect | Its chief executive, Mr Tom Bell | said | it was late',
    ],
    [
      'The senator for the northern district, Tom Bell (Reform), said it was late.',
      'indirect | The senator for the northern district, Tom Bell (Reform) | said | it was late',
    ],
    [
      'The head of the union, Mr Sunday Balogun, said it was late.',
      'indirect | The head of the union, Mr Sunday Balogun | said | it was late',
    ],
    [
      'Ruiz’s running mate, Tom Bell, said it was late.',
      'indirect | Ruiz’s running mate, Tom Bell | said | it was late',
    ],
    [
      'One of her pupils, the poet Ana Costa, said it was late.',
      'indirect | One of her pupils, the poet Ana Costa | said | it was late',
    ],
    [
      'Two locals, the mate Tom Bell and the nurse Ana Costa, said it was late.',
      'indirect | Two locals, the mate Tom Bell and the nurse Ana Costa | said | it was late',
    ],
    [
      'A pilot, Tom Bell, and a nurse, Ana Costa, said it was late.',
      'indirect | A pilot, Tom Bell, and a nurse, Ana Costa | said | it was late',
    ],
    [
      'Tom Bell, 40, of Porto, and his sister Ana Bell, 34, said it was late.',
      'indirect | Tom Bell, 40, of Porto, and his sister Ana Bell | said | it was late',
    ],
  ],
  negative: [
    ['Of the two, the poet Ana Costa said it was late.', 'indirect | the poet Ana Costa | said | it was late'],
    ['The mate met two locals, and Ana Costa, 34, said it was late.', 'indirect | Ana Costa | said | it was late'],
    // No role, no name of its own between the commas, a comma that parts more.
    ['The pier, Tom Bell said, was shut.', 'indirect | Tom Bell | said | The pier … was shut'],
    ['In Porto, Maine, Tom Bell said it was late.', 'indirect | Tom Bell | said | it was late'],
    ['By noon, Tom Bell, 51, had said it was late.', 'indirect | Tom Bell | said | it was late'],
    ['“We leave,” said the pilot, Tom Bell’s brother.', 'direct | the pilot | said | “We leave,”'],
    ['“We leave,” said the pilot, Tom Bell being away.', 'direct | the pilot | said | “We leave,”'],
    ['The mate met a pilot, Tom Bell, and said it was late.', 'indirect | The mate | said | it was late'],
    ['On the boat, Tom Bell, 45, said it was late.', 'indirect | Tom Bell | said | it was late'],
    ['In the end, Tom Bell said it was late.', 'indirect | Tom Bell | said | it was late'],
    ['Tom Bell, a mate, said it was late.', 'indirect | Tom Bell | said | it was late'],
    ['“We leave,” said the mate, who knew Tom Bell.', 'direct | the mate | said | “We leave,”'],
    ['“We leave,” said the mate, and Tom Bell left.', 'direct | the mate | said | “We leave,”'],
  ],
};
