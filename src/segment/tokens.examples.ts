import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'tokens',
  positive: [
    ['Ships wait.', 'Ships wait .'],
    ['Dockers walked out, ships wait.', 'Dockers walked out , ships wait .'],
    ['Ships\u00a0wait here.', 'Ships wait here .'],
    ['We cannot, they dont.', 'We can not , they do nt .'],
    ['Lund, J.', 'Lund , J.'],
    ['“Wait!”', '“ Wait ! ”'],
    ['It is over, he said, and left.', 'It is over , he said , and left .'],
    ['Ports Shut\n\nShips wait.', 'Ports Shut', 'Ships wait .'],
  ],
  negative: [
    ['Mr. Lund', 'Mr. Lund'],
    ['Été, hiver.', 'Été , hiver .'],
    ['I. Lund', 'I. Lund'],
    ['ab1, c2.', 'ab1 , c2 .'],
    [''],
  ],
};
