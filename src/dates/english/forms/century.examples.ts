/** Invented sentences. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The chapel was built in the 11th century.', 'century: the 11th century = 10'],
    ['It is a 20th-century idea.', 'century: 20th-century = 19'],
    ['The nineteenth century was an age of steam.', 'century: The nineteenth century = 18'],
    ['The twenty-first century began with fear.', 'century: The twenty-first century = 20'],
    ['The 1st century is dark.', 'century: The 1st century = 00'],
    ['The walls are of the 14th century.', 'century: the 14th century = 13'],
    ['Monks came in the ninth century.', 'century: the ninth century = 08'],
    ['She studies the 18th century.', 'century: the 18th century = 17'],
  ],
  negative: [
    ['The wall is of the fifth century BC.'],
    ['The twentieth centurion fell.'],
    ['Century Park was closed.'],
    ['Twentieth Century Pictures made it.'],
    ['The 21st amendment was adopted.'],
  ],
};
