/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'from-day',
  positive: [
    ['The hearing will be held two weeks from Friday.', 'two weeks from Friday', '2024-03-22'],
    ['The lease ends a month from today.', 'a month from today', '2024-04'],
    ['The vote is ten days from tomorrow.', 'ten days from tomorrow', '2024-03-18'],
    ['The day before last Tuesday she had signed.', 'The day before last Tuesday', '2024-03-04'],
    ['The sales began on the day after Christmas.', 'the day after Christmas', '2023-12-26'],
    ['He sold it the day before Easter.', 'the day before Easter', '2024-03-30'],
    ['The barn burnt down the night before March 3.', 'the night before March 3', '2024-03-02TNI', 'TIME'],
    ['The ferry sank the day after May 4, 2019.', 'the day after May 4, 2019', '2019-05-05'],
    ["It rained the day before Monday's race.", 'the day before Monday', '2024-03-03'],
  ],
  negative: [
    'The road will be closed for two weeks from Friday.',
    'The fair lasts two days from Monday.',
    'Talks took three days from March 3 to March 5.',
    'The day before yesterday it rained.',
    'Two days before Christmas the shop closed.',
    'The day before the election it rained.',
  ],
};
