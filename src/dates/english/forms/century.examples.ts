/** Invented sentences. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The wall is of the fifth century BC.', 'century: the fifth century BC = BC04'],
    ['Its 1st-century AD port is lost.', 'century: 1st-century AD = 00'],
    ['It stood from the 8th to the 6th century BC.', 'century: the 8th = BC07', 'century: the 6th century BC = BC05'],
    ['They are from the 3rd and 2nd centuries B.C.', 'century: the 3rd = BC02', 'century: 2nd centuries B.C. = BC01'],
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
    ['The twentieth centurion fell.'],
    ['Century Park was closed.'],
    ['Twentieth Century Pictures made it.'],
    ['The 21st amendment was adopted.'],
  ],
};
