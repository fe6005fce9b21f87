import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Messages found on one of the phones suggested that it was late.',
      'indirect | Messages found on one of the phones | suggested | that it was late',
    ],
    [
      'On Friday, a clerk she spoke to on camera said that it was late.',
      'indirect | a clerk | said | that it was late',
    ],
    [
      'Letters Ruiz wrote in anticipation of the rule said that it was late.',
      'indirect | Letters | said | that it was late',
    ],
    [
      'It rained, and friends of Ruiz’s who have met her on the trail recently say that she is ill.',
      'indirect | friends of Ruiz’s | say | that she is ill',
    ],
    [
      'A majority of sailors looking for a new mate supported Ruiz.',
      'indirect | A majority of sailors looking for a new mate | supported | Ruiz',
    ],
    ['Only 8 percent of those who chose Bell voted for Ruiz.', 'indirect | Only 8 percent of those | voted for | Ruiz'],
  ],
  negative: [
    // The phrase before the verb is its subject, or the words before it have a verb of their own.
    ['In Porto the mayor said it was late.', 'indirect | the mayor | said | it was late'],
    ['It rained on the pier before the crew said it was late.', 'indirect | the crew | said | it was late'],
    ['About half of the crew said it was late.', 'indirect | half of the crew | said | it was late'],
    [
      'The clerk of the board of the port said it was late.',
      'indirect | The clerk of the board of the port | said | it was late',
    ],
  ],
};
