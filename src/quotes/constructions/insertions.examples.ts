import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The mate told the crew, if it rains, they will leave.',
      'indirect | The mate | told | if it rains, they will leave',
    ],
    [
      'Ruiz said — on the radio, as it happens — that the toll was late.',
      'indirect | Ruiz | said | that the toll was late',
    ],
    ['Ruiz told the Courier before she met the board that it was late.', 'indirect | Ruiz | told | that it was late'],
    ['Ruiz told reporters after she landed that it was late.', 'indirect | Ruiz | told | that it was late'],
    ['Ruiz said as she left the pier that it was late.', 'indirect | Ruiz | said | that it was late'],
    ['Ruiz says, rain or shine, she will sail.', 'indirect | Ruiz | says | she will sail'],
    ['Ruiz says, win or lose in the vote, she is staying.', 'indirect | Ruiz | says | she is staying'],
    ['Ruiz conceded, when shown the film, that it was late.', 'indirect | Ruiz | conceded | that it was late'],
  ],
  negative: [
    ['Ruiz said — on the radio, as it happens — little.'],
    ['Ruiz left the pier before she saw the boat that sank.'],
    ['Ruiz told the crew before she left.'],
    ['The pier, rain or shine, is open.'],
    ['Ruiz, win or lose in the vote, is staying.'],
  ],
};
