/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The court ruled on Tuesday.', 'Tuesday = 2024-03-05'],
    ['The old mayor died on Nov. 30.', 'Nov. 30 = 2023-11-30'],
    ['The fires of Nov. 3 had left nothing.', 'Nov. 3 = 2023-11-03'],
    ['He left on July 20.', 'July 20 = 2023-07-20'],
    ['They set a record on July 20.', 'July 20 = 2023-07-20'],
    ['Those injured on July 20 will be paid.', 'July 20 = 2023-07-20'],
    ['The bank cut rates on July 20.', 'July 20 = 2023-07-20'],
  ],
  negative: [
    ['The bank will cut rates on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['They will paint it red on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['She will succeed Daniel P. Moss on Oct. 10.', 'Oct. 10 = 2024-10-10'],
    ['She will be named chair on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['The inn will begin to charge for shared rooms on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['The choir would sing on a newly agreed date in May.', 'May = 2024-05'],
    ['The vote set for April may be put off.', 'April = 2024-04'],
    ['The minister will visit the United Isles on Nov. 20.', 'Nov. 20 = 2024-11-20'],
  ],
};
