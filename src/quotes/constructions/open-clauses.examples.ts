import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Whether the ferry could sail, she added, depended on the sea.',
      'indirect | she | added | Whether the ferry could sail … depended on the sea',
    ],
    [
      'That, they say, will be easier when he is alone.',
      'indirect | they | say | That … will be easier when he is alone',
    ],
    ['It is time, she said, to go.', 'indirect | she | said | It is time … to go'],
    [
      'She wondered aloud, she said, whether anybody steered.',
      'indirect | she | said | She wondered aloud … whether anybody steered',
    ],
    ['It was so late, she said, that nobody came.', 'indirect | she | said | It was so late … that nobody came'],
    ['The pier, she said, “is not safe”.', 'mixed | she | said | The pier … “is not safe”'],
    ['If it rains, she said, we stay.', 'indirect | she | said | If it rains … we stay'],
    ['It was, she said, a failure.', 'indirect | she | said | It was … a failure'],
    ['Now and then, she said, nobody came.', 'indirect | she | said | Now and then … nobody came'],
  ],
  negative: [
    ['Whether the ferry could sail, she added on Monday.', 'indirect | she | added | Whether the ferry could sail'],
    ['The crew never came, she said.', 'indirect | she | said | The crew never came'],
    ['The crew never came, she said on Monday in Porto.', 'indirect | she | said | The crew never came'],
    ['When asked, she said it was late.', 'indirect | she | said | it was late'],
    ['As he left, he said, it was late.', 'indirect | he | said | it was late'],
  ],
};
