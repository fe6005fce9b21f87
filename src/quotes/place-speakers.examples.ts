import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['The City of Leeds said it was late.', 'place | City of Leeds'],
    ['Last week the city of Leeds said it was late.', 'place | Leeds'],
    ['The Gulf state of Oman, which holds the chair, said it was late.', 'place | Oman'],
    ['The island nation of Tuvalu warned that it was late.', 'place | Tuvalu'],
    ['The Rural Municipality of Porto said that it was late.', 'place | Rural Municipality of Porto'],
    ['“We are late,” said the West African state of Ghana.', 'place | Ghana'],
    ['“It is late,” the Town of Porto said in a statement.', 'place | Porto'],
  ],
  negative: [
    ['An island of Ghana said it was late.', 'nominal | -'],
    ['The people of Ghana said it was late.', 'unnamed | -'],
    ['The capital of Ghana said it was late.', 'nominal | -'],
    ['The mayor of the City of Leeds said it was late.', 'nominal | -'],
    ['The port city in Oman said it was late.', 'nominal | -'],
  ],
};
