/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'holiday',
  positive: [
    ['The choir sings in Easter week.', 'Easter week', '2024-W13'],
    ['The shops closed on Christmas Eve.', 'Christmas Eve', '2023-12-24'],
    ['He was home for Thanksgiving.', 'Thanksgiving', '2023-11-23'],
    ['The truce will hold until Easter.', 'Easter', '2024-03-31'],
    ['They met again last Thanksgiving.', 'last Thanksgiving', '2023-11-23'],
    ["The ball on New Year's Eve was full.", "New Year's Eve", '2023-12-31'],
    ['They married on Valentine’s Day 2020.', 'Valentine’s Day 2020', '2020-02-14'],
    ['The march is planned for Good Friday.', 'Good Friday', '2024-03-29'],
    ['It rained on Ash Wednesday.', 'Ash Wednesday', '2024-02-14'],
    ['The sale will begin on Black Friday.', 'Black Friday', '2024-11-29'],
  ],
  negative: [
    'The ship passed Easter Island.',
    'Children painted Easter eggs.',
    'The Christmas tree fell.',
    'Father Christmas waved.',
  ],
};
