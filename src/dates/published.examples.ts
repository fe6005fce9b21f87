/** Invented texts; nobody says when they were published. */
import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'publication',
  published: null,
  positive: [
    ['PORTO, Portugal, Sept. 9, 2025 (HNS) – The firm sold its mill.', '2025-09-09 dateline'],
    ['PORTO, Portugal, Sept. 9, 2025 – The firm sold its mill.', '2025-09-09 dateline'],
    ['TOVA, Sept. 9, 2025 /HarborWire/ -- The firm sold its mill.', '2025-09-09 dateline'],
    ['Published 7 March 2024\nThe firm sold its mill.', '2024-03-07 text'],
    ['Last updated 7 March 2024, 10:30\nThe firm sold its mill.', '2024-03-07T10:30 text'],
    ['Posted: 7 March 2024\nThe firm sold its mill.', '2024-03-07 text'],
    ['Mill sold\nWednesday, November 5, 2025\nThe firm sold its mill.', '2025-11-05 text'],
    [
      'Ferries Stay in Port\n\nLISBON, Old Harbour District, Portugal, Sept. 9, 2025 – The firm showed it.',
      '2025-09-09 dateline',
    ],
    ['Published 10 a.m. 7 March 2024\nThe firm showed it.', '2024-03-07T10:00 text'],
    ['Lisbon, March 3, 2024 (HNS) - Ferries stay in port.', '2024-03-03 dateline'],
    [
      'Mill sold\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nPublished 7 March 2024\n\nThe firm sold its mill.',
      '2024-03-07 text',
    ],
  ],
  negative: [
    // no year, no line of its own, no day
    ['Published 7 March\nThe firm sold its mill.'],
    ['Published in March 2024\nThe firm sold its mill.'],
    ['The firm sold its mill on 7 March 2024.'],
    [
      'Published works of the poet, who was born in the old town of Tova by the sea and came to live in the hills of the north on 7 March 1924\nThe firm sold its mill.',
    ],
    ['Porto, on Sept. 9, 2025 – the firm sold its mill.'],
    ['Published 03/04/2024\nThe firm sold its mill.'],
    // Neither near the top nor near the end.
    [`Mill sold\n\n${'It rained.\n\n'.repeat(15)}Published 7 March 2024\n\n${'It rained.\n\n'.repeat(6)}The end.`],
  ],
};
