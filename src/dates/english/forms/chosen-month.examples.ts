/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The factory closed last May.', 'chosen-month: last May = 2023-05'],
    ['It was sold last January.', 'chosen-month: last January = 2024-01'],
    ['The tunnel opens this September.', 'chosen-month: this September = 2024-09'],
    ['The law takes effect next June.', 'chosen-month: next June = 2024-06'],
    ['The talks will resume next January.', 'chosen-month: next January = 2025-01'],
    ['He resigned this past February.', 'chosen-month: this past February = 2024-02'],
    ['She was shot last Oct. 23 in her garden.', 'chosen-month: last Oct. 23 = 2023-10-23'],
    ['The coming April may be dry.', 'chosen-month: The coming April = 2024-04'],
  ],
  negative: [
    ['This may be the last one.'],
    ['It was the last march of the veterans.'],
    ['The next august guest arrived.'],
    ['The last Mayor resigned.'],
  ],
};
