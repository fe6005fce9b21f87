import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['We hear her on the radio saying it is late.', 'indirect | her | saying | it is late'],
    ['Ruiz heard him argue that it was late.', 'indirect | him | argue | that it was late'],
    ['Ruiz saw them argue about the plan.', 'indirect | them | argue about | the plan'],
    [
      'The storm led the board to admit that the pier was weak.',
      'indirect | the board | admit | that the pier was weak',
    ],
    ['The leak forced Ruiz to concede that the pier was weak.', 'indirect | Ruiz | concede | that the pier was weak'],
    [
      'The delay has caused many to wonder whether the pier is safe.',
      'indirect | many | wonder | whether the pier is safe',
    ],
    [
      'The crew left early, leaving the mate to wonder whether the pier is safe.',
      'indirect | the mate | wonder | whether the pier is safe',
    ],
    ['The rule would require towns to say that the pier was weak.', 'indirect | towns | say | that the pier was weak'],
    ['The news prompted him to claim that the pier was weak.', 'indirect | him | claim | that the pier was weak'],
    ['It is common for papers to claim that the pier was weak.', 'indirect | papers | claim | that the pier was weak'],
  ],
  negative: [
    ['Ruiz left Porto to say that it was late.', 'indirect | Ruiz | say | that it was late'],
    ['Ruiz left for Porto to say that it was late.', 'indirect | Ruiz | say | that it was late'],
    ['Ruiz used the dinner to say that it was late.', 'indirect | Ruiz | say | that it was late'],
    ['Ruiz took the stage to announce that it was late.', 'indirect | Ruiz | announce | that it was late'],
  ],
};
