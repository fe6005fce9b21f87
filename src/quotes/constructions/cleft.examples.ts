import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The first thing Ana Ruiz said was that it was late.', 'indirect | Ana Ruiz | said | that it was late'],
    ['The last thing Tom Bell told me was that it was late.', 'indirect | Tom Bell | told | that it was late'],
    ['The only thing she said was that it was late.', 'indirect | she | said | that it was late'],
    ['All Tom Bell would say was that it was late.', 'indirect | Tom Bell | say | that it was late'],
    ['What Ana Ruiz told the court was that it was late.', 'indirect | Ana Ruiz | told | that it was late'],
    ['The first thing Ana Ruiz tells visitors is to keep quiet.', 'indirect | Ana Ruiz | tells | to keep quiet'],
  ],
  negative: [
    ['The first thing Ana Ruiz said was true.'],
    ['Nothing was that late.'],
    ['Ana Ruiz said all was well.', 'indirect | Ana Ruiz | said | all was well'],
    ['Ana Ruiz told the crew all was lost.', 'indirect | Ana Ruiz | told | all was lost'],
    ['All Tom Bell said was wrong.'],
  ],
};
