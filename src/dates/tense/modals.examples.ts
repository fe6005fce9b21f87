/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The members could vote again on Monday.', 'Monday = 2024-03-11'],
    ['It may sail on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['It might sail on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['It must sail on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['The singer would be travelling to the United Isles Saturday with her band.', 'Saturday = 2024-03-09'],
    ['It can sail on Nov. 20.', 'Nov. 20 = 2024-11-20'],
    ['It should sail on Nov. 20.', 'Nov. 20 = 2024-11-20'],
  ],
  negative: [
    ['The ship could have sunk on Sunday.', 'Sunday = 2024-03-03'],
    ['He may have come on July 20.', 'July 20 = 2023-07-20'],
    ['The owner could not be reached on Tuesday.', 'Tuesday = 2024-03-05'],
    ['Neither pilot could be found on Monday.', 'Monday = 2024-03-04'],
    ["The owner couldn't be reached on Tuesday.", 'Tuesday = 2024-03-05'],
  ],
};
