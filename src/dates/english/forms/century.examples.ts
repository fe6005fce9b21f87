/** Invented sentences. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'century',
  positive: [
    ['The chapel was built in the 11th century.', 'the 11th century', '10'],
    ['It is a 20th-century idea.', '20th-century', '19'],
    ['The nineteenth century was an age of steam.', 'The nineteenth century', '18'],
    ['The twenty-first century began with fear.', 'The twenty-first century', '20'],
    ['The 1st century is dark.', 'The 1st century', '00'],
    ['The walls are of the 14th century.', 'the 14th century', '13'],
    ['Monks came in the ninth century.', 'the ninth century', '08'],
    ['She studies the 18th century.', 'the 18th century', '17'],
  ],
  negative: [
    'The wall is of the fifth century BC.',
    'He scored a century at Lord’s.',
    'Century Park was closed.',
    'Twentieth Century Pictures made it.',
    'The 21st amendment was adopted.',
  ],
};
