/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['It was the 3rd century.', 'the 3rd century = 02'],
    ['It was the twentieth century.', 'the twentieth century = 19'],
    ['It was the twenty-first century.', 'the twenty-first century = 20'],
    ['It was the twenty first century.', 'the twenty first century = 20'],
    ['They met on the 22nd of May 2021.', 'the 22nd of May 2021 = 2021-05-22'],
    ['They met on March eighth.', 'March eighth = 2024-03-08'],
    ['They met on March twenty-first.', 'March twenty-first = 2023-03-21'],
  ],
  negative: [
    ['It was the 3th of a century.', 'a century = P100Y DURATION'],
    ['They were 3 rd of a kind in 2019.', '2019 = 2019'],
    ['They met on the 0th of May.', 'May = 2023-05'],
    ['They met on the twentieth floor on Monday.', 'Monday = 2024-03-04'],
  ],
};
