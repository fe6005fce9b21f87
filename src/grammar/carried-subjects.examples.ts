import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The clerks read the papers, many of which are lost, and said that it was late.',
      'indirect | The clerks | said | that it was late',
    ],
    ['The talk was so dull that Ruiz was moved to say that it was late.', 'indirect | Ruiz | say | that it was late'],
    [
      'The plan is a risk for Ruiz, who may have to say whether it is late.',
      'indirect | who | say | whether it is late',
    ],
    [
      'They met prisoners, whose relatives gathered outside chanting “Bring them back”.',
      'direct | whose relatives | chanting | “Bring them back”',
    ],
    [
      'The board, meeting in Porto, closed the pier, arguing that it was old.',
      'indirect | The board | arguing | that it was old',
    ],
    ['Ruiz met the crew, laughed and told them that it was late.', 'indirect | Ruiz | told | that it was late'],
    ['The mate, who was awake, stood up and said that it was late.', 'indirect | The mate | said | that it was late'],
    ['It was here that Ruiz spoke, saying that it was late.', 'indirect | Ruiz | saying | that it was late'],
    ['Ruiz left when Bell spoke, saying that it was late.', 'indirect | Ruiz | saying | that it was late'],
    ['Ruiz left the pier, adding that it was late.', 'indirect | Ruiz | adding | that it was late'],
    ['Ruiz left the pier and said that it was late.', 'indirect | Ruiz | said | that it was late'],
  ],
  negative: [
    ['Saying that it was late helped nobody.'],
    ['Ruiz, the mate, said that it was late.', 'indirect | Ruiz | said | that it was late'],
    ['Ruiz left and Bell said that it was late.', 'indirect | Bell | said | that it was late'],
    ['Ruiz left the pier. Bell said that it was late.', 'indirect | Bell | said | that it was late'],
  ],
};
