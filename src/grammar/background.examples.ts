import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The club hopes to sign Tom Bell, who scored twice in May.', 'indirect | The club | hopes | to sign Tom Bell'],
    ['He wants to repeal the Port Act, which was passed in 2010.', 'indirect | He | wants | to repeal the Port Act'],
    ['Ruiz decided to sell her boat, which was by then 41 years old.', 'indirect | Ruiz | decided | to sell her boat'],
    [
      'The judge ordered him to pay the fine, which he did on Tuesday.',
      'indirect | The judge | ordered | to pay the fine',
    ],
    ['Rovik plans to buy the Port Hotel, whose owner died in May.', 'indirect | Rovik | plans | to buy the Port Hotel'],
    [
      'The president vowed to leave the pact, a move that angered his allies.',
      'indirect | The president | vowed | to leave the pact',
    ],
    [
      'The union threatened to strike, the latest sign of anger at the mill.',
      'indirect | The union | threatened | to strike',
    ],
    [
      'She endorsed Tom Bell for mayor on Thursday, another example of old rivals making peace.',
      'indirect | She | endorsed | Tom Bell for mayor',
    ],
  ],
  negative: [
    [
      'The club wants to hire a coach who knows the town, which would cost more.',
      'indirect | The club | wants | to hire a coach who knows the town, which would cost more',
    ],
    [
      'He hopes to see his sister, who lives in Porto, and his mother.',
      'indirect | He | hopes | to see his sister, who lives in Porto, and his mother',
    ],
    [
      'She agreed to sell the boat, an old ferry that her father built.',
      'indirect | She | agreed | to sell the boat, an old ferry that her father built',
    ],
    [
      'Bell said he would see the mayor, who was in Porto.',
      'indirect | Bell | said | he would see the mayor, who was in Porto',
    ],
  ],
};
