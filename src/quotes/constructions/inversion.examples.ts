import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Said Ruiz: “We will act.”', 'direct | Ruiz | Said | “We will act.”'],
    ['Said Ruiz, that will do.', 'indirect | Ruiz | Said | that will do'],
    ['The road was closed, said Ruiz.', 'indirect | Ruiz | said | The road was closed'],
    [
      'The road was closed, said the mayor of the town.',
      'indirect | the mayor of the town | said | The road was closed',
    ],
    [
      'The road was closed, said the mayor of the town, who has seen it.',
      'indirect | the mayor of the town | said | The road was closed',
    ],
    [
      'The ships that sank in May were old, wrote Ruiz.',
      'indirect | Ruiz | wrote | The ships that sank in May were old',
    ],
    ['The man who saw it left, said Ruiz, elected in May.', 'indirect | Ruiz | said | The man who saw it left'],
    [
      'The ship, which sank as it left, was old, said the mate.',
      'indirect | the mate | said | The ship, which sank as it left, was old',
    ],
  ],
  negative: [
    ['Long ago, said the crew.'],
    ['Said to be late, the crew left.'],
    ['Said the crew to the mate so.'],
    ['“We leave.” Said Ruiz.'],
  ],
};
