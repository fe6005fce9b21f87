import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He laughed on “The Nightly Show” again.', 'WORK Nightly Show'],
    ['She sang on the Ana Ruiz Show on Monday.', 'WORK Ana Ruiz Show'],
    ['He was a guest of the Late Show in May.', 'WORK Late Show'],
    ['They wrote for the Daily Show for years.', 'WORK Daily Show'],
    ['The Tom Bell Show was cancelled.', 'WORK Tom Bell Show'],
    ['He had a part in the Muppet Show.', 'WORK Muppet Show'],
  ],
  negative: [
    ['He left the Okun Motor Show early.', 'EVENT Okun Motor Show'],
    ['The plane flew at the Marrick Air Show.', 'EVENT Marrick Air Show'],
    ['She won a prize at the Ardo Flower Show.', 'EVENT Ardo Flower Show'],
    ['The cows of the Harrow County Show were fat.', 'EVENT Harrow County Show'],
  ],
};
