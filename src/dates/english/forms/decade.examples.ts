/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'decade',
  positive: [
    ['The club was famous in the 1970s.', 'the 1970s', '197'],
    ['1980’s music is back.', '1980’s', '198'],
    ['The ’80s were loud.', 'The ’80s', '198'],
    ['The nineties ended early.', 'The nineties', '199'],
    ['It began in the nineteen sixties.', 'the nineteen sixties', '196'],
    ['Trams vanished in the 1950s.', 'the 1950s', '195'],
    ["The '20s will be dry.", "The '20s", '202'],
    ['The canal was dug in the 1820s.', 'the 1820s', '182'],
  ],
  negative: [
    'She is in her nineties.',
    'Temperatures were in 80s territory.',
    'He scored 1980 points.',
    'Two fifties lay on the table.',
  ],
};
