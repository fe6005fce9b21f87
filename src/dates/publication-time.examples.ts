import type { Example, Examples } from '../examples.js';

const line = (words: string, read: string): Example => [`Granary burns\n\n${words}\n\nA fire burnt it.`, read];

export const EXAMPLES: Examples = {
  reads: 'publication',
  published: null,
  positive: [
    line('Updated 3:45 PM EST, Mon March 4, 2024', '2024-03-04T15:45 text'),
    line('March 4, 2024 | 10:15 a.m.', '2024-03-04T10:15 text'),
    line('4 March 2024 at 12:05 am', '2024-03-04T00:05 text'),
    line('Published: 2024-03-04 15:45', '2024-03-04T15:45 text'),
    line('Date: Mon, 4 Mar 2024 15:45:00 +0100', '2024-03-04T15:45+01:00 text'),
    line('Published 9 p.m. 4 March 2024', '2024-03-04T21:00 text'),
    line('Issued: 4 March 2024, 1400 GMT', '2024-03-04T14:00 text'),
    line('Published 15.45, 4 March 2024', '2024-03-04T15:45 text'),
    line('Mon 4 Mar 2024 15.45 GMT', '2024-03-04T15:45 text'),
  ],
  negative: [
    line('4 March 2024 | 4 min read', '2024-03-04 text'),
    line('Published 4 March 2024, 10:00-12:00', '2024-03-04 text'),
    line('4 March 2024', '2024-03-04 text'),
    line('Published: March 4, 2024 (No. 1545)', '2024-03-04 text'),
  ],
};
