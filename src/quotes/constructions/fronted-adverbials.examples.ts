import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'A week later the hall was shut, Mr Bell complained.',
      'indirect | Mr Bell | complained | A week later the hall was shut',
    ],
    [
      'A week later, in the hall where he was born, there was no seat left, Mr Bell complained.',
      'indirect | Mr Bell | complained | A week later, in the hall where he was born, there was no seat left',
    ],
    [
      'In the hall where he was born there was no seat left, Mr Bell complained.',
      'indirect | Mr Bell | complained | In the hall where he was born there was no seat left',
    ],
    [
      'For the boys who had waited all day, it was too much, she said.',
      'indirect | she | said | For the boys who had waited all day, it was too much',
    ],
    [
      'With prices that rose every week, few could pay, he said.',
      'indirect | he | said | With prices that rose every week, few could pay',
    ],
    [
      'A day earlier, six men were held in Porto after refusing to leave the hall, police said.',
      'indirect | police | said | A day earlier, six men were held in Porto after refusing to leave the hall',
      'indirect | six men | refusing | to leave the hall',
    ],
    ['On the gate is a notice, she said.', 'indirect | she | said | On the gate is a notice'],
  ],
  negative: [
    ['In the hall where he was born, Mr Bell complained.'],
    ['At the school where she taught for years, Ms Bell argued.'],
    [
      'And a few weeks later, on the steps of the hall where he had first become a candidate, Mr Bell expressed a deep regret.',
    ],
    ['The morning after the vote, which she lost, Ms Bell complained.'],
    ['Two years ago, when the mill closed, the union protested.'],
    ['Last year, as prices rose, the bank warned.'],
    ['A week later, the bank warned.'],
  ],
};
