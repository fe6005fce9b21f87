/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'chosen-month',
  positive: [
    ['The factory closed last May.', 'last May', '2023-05'],
    ['It was sold last January.', 'last January', '2024-01'],
    ['The tunnel opens this September.', 'this September', '2024-09'],
    ['The law takes effect next June.', 'next June', '2024-06'],
    ['The talks will resume next January.', 'next January', '2025-01'],
    ['He resigned this past February.', 'this past February', '2024-02'],
    ['She was shot last Oct. 23 in her garden.', 'last Oct. 23', '2023-10-23'],
    ['The coming April may be dry.', 'The coming April', '2024-04'],
  ],
  negative: [
    'This may be the last one.',
    'It was the last march of the veterans.',
    'The next august guest arrived.',
    'The last Mayor resigned.',
  ],
};
