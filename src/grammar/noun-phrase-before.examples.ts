import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'A spokesman for the ministry in Lisbon said it was late.',
      'indirect | A spokesman for the ministry in Lisbon | said | it was late',
    ],
    [
      'Officials familiar with the matter said it was late.',
      'indirect | Officials familiar with the matter | said | it was late',
    ],
    ['A spokesman close to her said it was late.', 'indirect | A spokesman close to her | said | it was late'],
    ['Tom Bell and Marta Ruiz said it was late.', 'indirect | Tom Bell and Marta Ruiz | said | it was late'],
    ['The mayor and the crew said it was late.', 'indirect | The mayor and the crew | said | it was late'],
    ['Bell & Sons said it was late.', 'indirect | Bell & Sons | said | it was late'],
    ['In Porto, Ruiz and Bell said it was late.', 'indirect | Ruiz and Bell | said | it was late'],
    ['The pier is old and Ruiz and Bell said it was late.', 'indirect | Ruiz and Bell | said | it was late'],
    ['He left and the crew said it was late.', 'indirect | the crew | said | it was late'],
    ['All of them said it was late.', 'indirect | All of them | said | it was late'],
    ['One of the two said it was late.', 'indirect | One of the two | said | it was late'],
    ['Even the mate said it was late.', 'indirect | Even the mate | said | it was late'],
    ['Nora Okoro (CHO) said it was late.', 'indirect | Nora Okoro (CHO) | said | it was late'],
    [
      'The head of the board of the union of the port of the town said it was late.',
      'indirect | The head of the board of the union of the port of the town | said | it was late',
    ],
    ['Its very old mate said it was late.', 'indirect | Its very old mate | said | it was late'],
    ['Some 20 sailors said it was late.', 'indirect | Some 20 sailors | said | it was late'],
    ['The ship-owner said it was late.', 'indirect | The ship-owner | said | it was late'],
    ['The owner’s son said it was late.', 'indirect | The owner’s son | said | it was late'],
    ['Almaty-based traders said it was late.', 'indirect | Almaty-based traders | said | it was late'],
    ['A hired guide said it was late.', 'indirect | A hired guide | said | it was late'],
    ['On Monday in Lisbon he said it was late.', 'indirect | he | said | it was late'],
    ['In March of the year Ruiz said it was late.', 'indirect | Ruiz | said | it was late'],
    ['On Friday and Saturday Ruiz said it was late.', 'indirect | Ruiz | said | it was late'],
    ['It rained on Tom Bell and Marta Ruiz said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['About 20 mates said it was late.', 'indirect | About 20 mates | said | it was late'],
  ],
  negative: [
    ['The ship sank, said nobody.'],
    ['When she left he said nothing.'],
    ['To have said so is a mistake.'],
    ['He was late said nobody.'],
    ['Walking on the pier, said the mate.'],
  ],
};
