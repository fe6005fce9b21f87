import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Rovik Foods, Salem, Ill., said it agreed to buy the mills.', 'named | Rovik Foods', 'pronoun | Rovik Foods'],
    [
      'Velmar Mines grew. Rovik Foods said it plans to purchase shares of Velmar Mines.',
      'named | Rovik Foods',
      'pronoun | Rovik Foods',
    ],
    [
      'Rovik Foods announced on Monday that it wants to sell the yard to Velmar Mines.',
      'named | Rovik Foods',
      'pronoun | Rovik Foods',
    ],
    [
      'Velmar Mines sued Rovik Foods. Rovik Foods has said it believes the price is fair.',
      'named | Rovik Foods',
      'pronoun | Rovik Foods',
    ],
    [
      'Rovik Foods and Velmar Mines said they expect the sale to end in May.',
      'named | Rovik Foods + Velmar Mines',
      'pronoun | Rovik Foods + Velmar Mines',
    ],
    [
      'Tom Bell and Ana Ruiz said that they hope to win.',
      'named | Tom Bell + Ana Ruiz',
      'pronoun | Tom Bell + Ana Ruiz',
    ],
    ['Ana Ruiz told Marta Costa she hoped that the pier would stay.', 'named | Ana Ruiz', 'pronoun | Ana Ruiz'],
    // What whoever reports calls it.
    [
      'Rovik Foods sued Velmar Mines in May. Velmar Mines rejected what it called a stunt.',
      'named | Velmar Mines',
      'pronoun | Velmar Mines',
    ],
    [
      'The Delph Union met Velmar Mines. The Delph Union warned against what it described as a trap.',
      'named | Delph Union',
      'pronoun | Delph Union',
    ],
  ],
  negative: [
    // Another may be asked about.
    ['Rovik Foods asked the mills whether they want to sell.', 'named | Rovik Foods', 'pronoun | -'],
    // The report has another subject, or speaks of many.
    [
      'Rovik Foods said the mill was old and Velmar Mines said they want to sell.',
      'named | Rovik Foods',
      'named | Velmar Mines',
      'pronoun | -',
    ],
    ['Rovik Foods said they want to sell.', 'named | Rovik Foods', 'pronoun | -'],
    ['A mill said it wants to sell.', 'nominal | -', 'pronoun | -'],
    ['Velmar Mines sued Rovik Foods. Tom Bell rejected what it called a stunt.', 'named | Tom Bell', 'pronoun | -'],
    ['Tom Bell said it wants to sell.', 'named | Tom Bell', 'pronoun | -'],
  ],
};
