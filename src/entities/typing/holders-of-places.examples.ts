import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The Mayor of Porto Velo Carla Dias left.', 'GPE Porto Velo', 'PERSON Carla Dias'],
    ['The mayor of Tekoma Maria Bello left.', 'GPE Tekoma', 'PERSON Maria Bello'],
    [
      'The mayor of Tekoma Quenda Alakwe left. “It is late,” Alakwe said.',
      'GPE Tekoma',
      'PERSON Quenda Alakwe',
      'PERSON Alakwe',
    ],
    ['They met the president of Veldania Maria Bello.', 'GPE Veldania', 'PERSON Maria Bello'],
    ['The bishop of San Haro Maria Bello sang.', 'GPE San Haro', 'PERSON Maria Bello'],
    ['The prime minister of Veldania Maria Bello resigned.', 'GPE Veldania', 'PERSON Maria Bello'],
  ],
  negative: [
    ['The mayor of San Juan Bautista left.', 'GPE San Juan Bautista'],
    ['The mayor of New York City left.', 'GPE New York City'],
    ['The mayor of Porto Velo left.', 'GPE Porto Velo'],
    ['The mayor of Upper Haro Bridge left.', 'GPE Upper Haro Bridge'],
  ],
};
