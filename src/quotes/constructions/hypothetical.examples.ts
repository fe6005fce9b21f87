import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Bell asked whether she had considered resigning.',
      'indirect | Bell | asked | whether she had considered resigning',
    ],
    ['Do you know where the crew is?'],
    ['Would you say that it is late?'],
    ['If the mate says that it is safe, we sail.'],
    ['We sail if the mate says that it is safe.'],
    ['Unless the mate says that it is safe, nobody sails.'],
    ['If she promises to stay, they vote.'],
    ['They leave if Tom Bell tells them that it is late.'],
    ['If the board denies that it is late, nobody is safe.'],
    ['Had Tom Bell said that it was safe, we would sail.'],
  ],
  negative: [
    [
      'Bell asked whether she wanted to go.',
      'indirect | Bell | asked | whether she wanted to go',
      'indirect | she | wanted | to go',
    ],
    [
      '“Do you know who told the crew that it was late?” Ruiz asked.',
      'direct | Ruiz | asked | “Do you know who told the crew that it was late?”',
    ],
    ['When asked, the mate says that it is safe.', 'indirect | the mate | says | that it is safe'],
    ['The mate says that if it rains, they stay.', 'indirect | The mate | says | that if it rains, they stay'],
    ['The mate said if it rained, they stayed.', 'indirect | The mate | said | if it rained, they stayed'],
    ['If it rains, they stay, the mate said.', 'indirect | the mate | said | If it rains, they stay'],
  ],
};
