/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The coins are of the 15th to the 19th century.', 'centuries: the 15th = 14', 'centuries: the 19th century = 18'],
    ['The coins are of the 2nd and 3rd centuries AD.', 'centuries: the 2nd = 01', 'centuries: 3rd centuries AD = 02'],
    ['Looms spread in the 17th and 18th centuries.', 'centuries: the 17th = 16', 'centuries: 18th centuries = 17'],
    ['Looms spread in the 17th or 18th century.', 'centuries: the 17th = 16', 'centuries: 18th century = 17'],
    ['Looms spread from the 17th to the 19th century.', 'centuries: the 17th = 16', 'centuries: the 19th century = 18'],
    ['They sold 17th- and 18th-century maps.', 'centuries: 17th = 16', 'centuries: 18th-century = 17'],
    [
      'It stood in the tenth and eleventh centuries.',
      'centuries: the tenth = 09',
      'centuries: eleventh centuries = 10',
    ],
    [
      'It stood in the 16th, 17th and 18th centuries.',
      'centuries: the 16th = 15',
      'centuries: 17th = 16',
      'centuries: 18th centuries = 17',
    ],
    ['Maps of the 16th–17th century hang there.', 'centuries: the 16th = 15', 'centuries: 17th century = 16'],
    [
      'It was a port from the 15th to the late 17th century.',
      'centuries: the 15th = 14',
      'centuries: the late 17th century = 16',
    ],
  ],
  negative: [
    ['The 18th and 17th floors burnt.'],
    ['She finished 17th and 18th.'],
    ['He ran 3rd, she ran 4th.'],
    ['They made 30th and 31st century films.', 'century: 31st century = 30'],
    ['The 2nd and 3rd battalions, a century old.'],
  ],
};
