import type { Example, Examples } from '../examples.js';

const line = (words: string, ...read: string[]): Example => [`Granary burns\n\n${words}\n\nA fire burnt it.`, ...read];

export const EXAMPLES: Examples = {
  reads: 'publication',
  published: null,
  positive: [
    line('Updated: 5 March 2024 / Published: 4 March 2024', '2024-03-04 text'),
    line('Published: 4 March 2024 / Accepted: 9 February 2024', '2024-03-04 text'),
    line('Received: 9 January 2024; Accepted: 9 February 2024; Published: 4 March 2024', '2024-03-04 text'),
    line('Updated 5 March 2024', '2024-03-05 text'),
    line('By Mira Castell | March 4, 2024 | 4 min read', '2024-03-04 text'),
    line('By Mira Castell Published March 4, 2024', '2024-03-04 text'),
    line('Published by Mira Castell on March 4, 2024', '2024-03-04 text'),
    line('March 4, 2024 Monday', '2024-03-04 text'),
    line('Tova, March 4, 2024', '2024-03-04 text'),
    line('FOR IMMEDIATE RELEASE – March 4, 2024', '2024-03-04 text'),
    line('FOR RELEASE: March 4, 2024', '2024-03-04 text'),
    line('Embargoed until 00:01, Monday 4 March 2024', '2024-03-04T00:01 text'),
    line('Release date: 4 March 2024', '2024-03-04 text'),
    ['Granary burns\n\nA fire burnt it.\n\nIt was old.\n\nFirst published on Mon 4 Mar 2024', '2024-03-04 text'],
    ['Granary burns\n\nMarch 4, 2024\n\nA fire burnt it.\n\nLoad-Date: March 5, 2024', '2024-03-04 text'],
  ],
  negative: [
    line('Accepted: 4 March 2024'),
    line('Load-Date: March 5, 2024'),
    line('Copyright March 4, 2024 Tova Gazette'),
    line('Call 021 2024-03-04 44 for help'),
    line('The store was published about on 4 March 2024'),
    line('A report published on 4 March 2023 warned of it.'),
    ['Granary burns\n\nA fire burnt it.\n\nIt was old.\n\nNobody knows.\n\nWe do.\n\n4 March 2024'],
  ],
};
