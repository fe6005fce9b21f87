import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['i never saw kevin again lol', 'PERSON kevin'],
    ['we moved to canada last year and it rains', 'GPE canada'],
    ['thanks obama for all of it', 'PERSON obama'],
    ['this is what diego achada said to us', 'PERSON diego achada'],
    ['so emily went to amsterdam with us', 'PERSON emily', 'GPE amsterdam'],
    ['messi is better than ronaldo i think', 'PERSON messi', 'PERSON ronaldo'],
  ],
  negative: [
    ['i like turkey and he will mark it'],
    ['She said it was late. They left the boats to emily.'],
    ['he said jack it up, it is nice in here'],
    ['i read the sandwich menu and the jan issue'],
  ],
};
