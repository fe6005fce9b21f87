/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The bank said today that it would close.', 'day-word: today = 2024-03-07'],
    ['Shares rose yesterday.', 'day-word: yesterday = 2024-03-06'],
    ['The vote is tomorrow.', 'day-word: tomorrow = 2024-03-08'],
    ['Yesterday the river rose.', 'day-word: Yesterday = 2024-03-06'],
    ["Today's talks were calm.", 'day-word: Today = 2024-03-07'],
    ['The rain stopped yesterday evening.', 'day-word: yesterday evening = 2024-03-06TEV TIME'],
    ['They leave tomorrow morning.', 'day-word: tomorrow morning = 2024-03-08TMO TIME'],
    ['The shop reopens tomorrow, its owner said.', 'day-word: tomorrow = 2024-03-08'],
    ['Okoro today said no.', 'day-word: today = 2024-03-07'],
  ],
  negative: [
    ['She writes for Harbor Today in Boston.'],
    ['They dream of a better tomorrow.'],
    ['The Today Programme asked him.'],
    ['Day by day it grew.'],
  ],
};
