/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'vague',
  positive: [
    ['She will one day be mayor.', 'one day', 'FUTURE_REF'],
    ['He now leads the party.', 'now', 'PRESENT_REF'],
    ['She currently lives in Porto.', 'currently', 'PRESENT_REF'],
    ['The firm recently moved.', 'recently', 'PAST_REF'],
    ['Nobody knows the future.', 'the future', 'FUTURE_REF'],
    ['They may meet in the near future.', 'the near future', 'FUTURE_REF'],
    ['It belongs to the past.', 'the past', 'PAST_REF'],
    ['Right now nothing moves.', 'Right now', 'PRESENT_REF'],
    ['The current plan is dead.', 'current', 'PRESENT_REF'],
    ['He wants it as soon as possible.', 'as soon as possible', 'FUTURE_REF'],
    ['By this time the fort had fallen.', 'this time', 'PRESENT_REF'],
  ],
  negative: [
    'It took one day.',
    'The former minister left.',
    'The current of the river is strong.',
    'Wheat futures rose.',
    'The past president spoke.',
    'The present was wrapped.',
    'Next time he will win.',
  ],
};
