import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'sentences',
  positive: [
    ['Mayor of Porto quits • Crew stays on • Pier shuts', 'Mayor of Porto quits', '• Crew stays on', '• Pier shuts'],
    ['1. The crane was old. 2. The crew was tired.', '1. The crane was old.', '2. The crew was tired.'],
    ['1.) The first quay 2.) The second quay', '1.) The first quay', '2.) The second quay'],
    ['• 9. Harwick • 10. Porto', '• 9. Harwick', '• 10. Porto'],
    ['a. The first quay b. The second quay', 'a. The first quay', 'b. The second quay'],
    ['1) The first quay 2) The second quay 3) The third', '1) The first quay', '2) The second quay', '3) The third'],
    ['1. It opened at 9 a.m. 2. It shut at noon.', '1. It opened at 9 a.m.', '2. It shut at noon.'],
    ['1) A. Lund, Porto 2)B. Ruiz, Harwick 3) C. Holm', '1) A. Lund, Porto', '2)B. Ruiz, Harwick', '3) C. Holm'],
  ],
  negative: [
    [
      'The ships came in at 1. The crew left at 2. Nobody stayed.',
      'The ships came in at 1.',
      'The crew left at 2.',
      'Nobody stayed.',
    ],
    ['1. It opened at quay-2. The crew left.', '1. It opened at quay-2.', 'The crew left.'],
    ['They sang. 12 people came.', 'They sang.', '12 people came.'],
    ['1. The first quay 3. the third', '1. The first quay 3. the third'],
    ['a. the first quay b. the second', 'a. the first quay b. the second'],
  ],
};
