/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'day-word',
  positive: [
    ['The bank said today that it would close.', 'today', '2024-03-07'],
    ['Shares rose yesterday.', 'yesterday', '2024-03-06'],
    ['The vote is tomorrow.', 'tomorrow', '2024-03-08'],
    ['Yesterday the river rose.', 'Yesterday', '2024-03-06'],
    ["Today's talks were calm.", 'Today', '2024-03-07'],
    ['The rain stopped yesterday evening.', 'yesterday evening', '2024-03-06TEV', 'TIME'],
    ['They leave tomorrow morning.', 'tomorrow morning', '2024-03-08TMO', 'TIME'],
    ['The shop reopens tomorrow, its owner said.', 'tomorrow', '2024-03-08'],
  ],
  negative: [
    'She writes for Harbor Today in Boston.',
    'They dream of a better tomorrow.',
    'The Today Programme asked him.',
    'Day by day it grew.',
  ],
};
