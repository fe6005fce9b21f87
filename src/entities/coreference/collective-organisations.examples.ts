import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Harbour Rovers FC have lost their last six games.', 'Harbour Rovers FC: name Harbour Rovers FC, pronoun their'],
    ['Harbour Rovers FC lost their last six games.', 'Harbour Rovers FC: name Harbour Rovers FC, pronoun their'],
    ['Rovik Foods have sold their yard.', 'Rovik Foods: name Rovik Foods, pronoun their'],
    [
      'Harbour Rovers FC have lost again. Their manager left.',
      'Harbour Rovers FC: name Harbour Rovers FC, pronoun Their',
    ],
    [
      'Harbour Rovers FC have lost again. They play on Saturday.',
      'Harbour Rovers FC: name Harbour Rovers FC, pronoun They',
    ],
    ['Rovik Foods are late. They have sold the yard.', 'Rovik Foods: name Rovik Foods, pronoun They'],
  ],
  negative: [
    ['Harbour Rovers FC paid the players their wages.', 'Harbour Rovers FC: name Harbour Rovers FC'],
    ['The Harbour Board met on Monday. They play on Saturday.', 'Harbour Board: name Harbour Board'],
    ['The Harbour Board met two unions and lost their case.', 'Harbour Board: name Harbour Board'],
    ['Two men left. Harbour Rovers FC lost their ball.', 'Harbour Rovers FC: name Harbour Rovers FC'],
    ['The Harbour Board said they were late.', 'Harbour Board: name Harbour Board'],
  ],
};
