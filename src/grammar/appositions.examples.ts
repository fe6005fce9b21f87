import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Marta Oliveira, the head of the union, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira, 43, of Lisbon, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira, Lisbon’s mayor, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira, mayor of Lisbon, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira, through her lawyer, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira, although she was tired, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira, later moving to Porto, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira, angry at the crew, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira, elected in May, said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira – the head of the union – said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Ruiz, a sailor from Porto, Portugal, said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['After the match, the mate, who won twice, said it was late.', 'indirect | the mate | said | it was late'],
    ['In Lisbon, the mayor, clearly upset, said it was late.', 'indirect | the mayor | said | it was late'],
  ],
  negative: [
    ['In Lisbon, the mayor said it was late.', 'indirect | the mayor | said | it was late'],
    ['Last month, the board, now larger, said it was late.', 'indirect | the board | said | it was late'],
    ['On July 17, the board, now larger, said it was late.', 'indirect | the board | said | it was late'],
    ['Ruiz, he said, was late.', 'indirect | he | said | Ruiz … was late'],
  ],
};
