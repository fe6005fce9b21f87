import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz said a man had come in and asked where the mate was.',
      'indirect | Ruiz | said | a man had come in and asked where the mate was',
      'indirect | a man | asked | where the mate was',
    ],
    // After a comma whoever says all of it goes on.
    [
      'Ruiz said he hoped it would end, adding that it was late.',
      'indirect | Ruiz | said | he hoped it would end',
      'indirect | he | hoped | it would end',
      'indirect | Ruiz | adding | that it was late',
    ],
    ['Ruiz left the room, adding that it was late.', 'indirect | Ruiz | adding | that it was late'],
    ['Ruiz said no, adding that it was late.', 'indirect | Ruiz | adding | that it was late'],
    [
      'Ruiz told Bell that it was late, adding that the crew slept.',
      'indirect | Ruiz | told | that it was late',
      'indirect | Ruiz | adding | that the crew slept',
    ],
    ['The ship left Lisbon carrying salt, saying that it was late.', 'indirect | The ship | saying | that it was late'],
    ['Ruiz came to the harbour to say that it was late.', 'indirect | Ruiz | say | that it was late'],
    [
      'Ruiz said it was late. The crew left, adding that it was cold.',
      'indirect | Ruiz | said | it was late',
      'indirect | The crew | adding | that it was cold',
    ],
    [
      '“Her pledge was dull,” said Bell, speaking of the mayor’s health.',
      'direct | Bell | said | “Her pledge was dull,”',
      'indirect | Bell | speaking of | the mayor’s health',
    ],
    [
      '“It is late,” said Ruiz, calling the plan “a wreck.”',
      'direct | Ruiz | said | “It is late,”',
      'mixed | Ruiz | calling | the plan “a wreck.”',
    ],
    [
      'Ruiz said the mate of the ship left, knowing that it was late.',
      'indirect | Ruiz | said | the mate of the ship left',
      'indirect | Ruiz | knowing | that it was late',
    ],
    // After what has ended, whoever said it.
    [
      'Ruiz said that Bell was tired and said that it was late.',
      'indirect | Ruiz | said | that Bell was tired',
      'indirect | Ruiz | said | that it was late',
    ],
    [
      'The board opposed Bell’s claim that it was early, saying that it was late.',
      'indirect | The board | opposed | Bell’s claim that it was early',
      'indirect | Bell | claim | that it was early',
      'indirect | The board | saying | that it was late',
    ],
  ],
  negative: [
    ['The mate left to call for help.'],
    ['The crew left, singing.'],
    ['Bell left the room and slept.'],
    ['The mate rose to go.'],
  ],
};
