import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Was it true, she asked, that the ferry had no boats?',
      'indirect | she | asked | Was it true … that the ferry had no boats',
    ],
    ['What the town paid for it Ruiz would not reveal.', 'indirect | Ruiz | reveal | What the town paid for it'],
    [
      'When the ferry will sail again the owners did not say.',
      'indirect | the owners | say | When the ferry will sail again',
    ],
    ['How the fire began the board would not say.', 'indirect | the board | say | How the fire began'],
    ['Why the pier was shut she did not explain.', 'indirect | she | explain | Why the pier was shut'],
    ['Whether the mate will stay, the crew did not say.', 'indirect | the crew | say | Whether the mate will stay'],
    [
      'Whether he will ring the bells himself he would not say.',
      'indirect | he | say | Whether he will ring the bells himself',
    ],
  ],
  negative: [
    ['How late it was.'],
    ['Why not, Ruiz said.'],
    ['When the mate came, Ruiz did not speak.'],
    ['Whether it rains or not is nothing to Ruiz.'],
  ],
};
