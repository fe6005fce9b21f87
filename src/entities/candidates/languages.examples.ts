import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['She taught Russian for 20 years.'],
    ['He speaks German and Danish.'],
    ['The pupils had never learned Latin. Latin is dead, they said.'],
    ['They study Greek at night. The board voted to keep Greek.'],
    ['She spoke fluent Turkish to the crew.'],
    ['The school offers Latin and Greek.'],
  ],
  negative: [
    ['She taught Russian history.', 'NORP Russian'],
    ['He met Russians and spoke to Danes.', 'NORP Russians', 'NORP Danes'],
    ['A Russian taught the German pupils.', 'NORP Russian', 'NORP German'],
    ['He teaches the Irish.', 'NORP Irish'],
    ['They learned that Kenya had won.', 'GPE Kenya'],
  ],
};
