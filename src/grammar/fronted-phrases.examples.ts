import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['In court Mr Bell said he was ill.', 'indirect | Mr Bell | said | he was ill'],
    ['After the verdict Mrs Ruiz said that she was glad.', 'indirect | Mrs Ruiz | said | that she was glad'],
    ['After the match manager Ana Ruiz said it was fair.', 'indirect | manager Ana Ruiz | said | it was fair'],
    [
      'After the vote council leader Ana Ruiz said it was fair.',
      'indirect | council leader Ana Ruiz | said | it was fair',
    ],
    ['Following the vote mayor Ana Ruiz said it was fair.', 'indirect | mayor Ana Ruiz | said | it was fair'],
    ['On the pitch captain Ana Ruiz said it was fair.', 'indirect | captain Ana Ruiz | said | it was fair'],
    ['At the hospital doctors said it was late.', 'indirect | doctors | said | it was late'],
    ['On his blog Tom Bell wrote that he was ill.', 'indirect | Tom Bell | wrote | that he was ill'],
    ['Speaking after the inquest Mrs Costa said it was late.', 'indirect | Mrs Costa | said | it was late'],
    [
      'In the High Court Mr Justice Bell ruled that it was late.',
      'indirect | Mr Justice Bell | ruled | that it was late',
    ],
    ['At the inquest police said the boat was old.', 'indirect | police | said | the boat was old'],
  ],
  negative: [
    [
      'At noon the harbour master Tom Bell said it was late.',
      'indirect | the harbour master Tom Bell | said | it was late',
    ],
    ['After the mayor Ana Ruiz said it was late, they left.', 'indirect | the mayor Ana Ruiz | said | it was late'],
    [
      'After council leader Ana Ruiz said it was late, they left.',
      'indirect | council leader Ana Ruiz | said | it was late',
    ],
    ['After the council members said it was late, they left.', 'indirect | the council members | said | it was late'],
    [
      'The head of the court Tom Bell said it was late.',
      'indirect | The head of the court Tom Bell | said | it was late',
    ],
  ],
};
