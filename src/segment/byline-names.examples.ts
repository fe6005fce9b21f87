import type { Example, Examples } from '../examples.js';

/** A line below a headline, and who wrote. */
const line = (byline: string, ...authors: string[]): Example => [
  `Granary burns\n\n${byline}\n\nA fire burnt it.`,
  ...authors,
];

export const EXAMPLES: Examples = {
  reads: 'bylines',
  positive: [
    line('By Mira Castell in Tova and Jonah Petty in Ostrel', 'Mira Castell', 'Jonah Petty'),
    line('By Mira Castell in Tova and Ostrel', 'Mira Castell'),
    line('By MIRA CASTELL IN TOVA', 'MIRA CASTELL'),
    line('By Mira Castell (Tova)', 'Mira Castell'),
    line('By Mira Castell; Jonah Petty', 'Mira Castell', 'Jonah Petty'),
    line('By Mira Castell, with Jonah Petty', 'Mira Castell', 'Jonah Petty'),
    line('By Mira Castell, Political Editor', 'Mira Castell'),
    line('By Mira Castell Health Correspondent', 'Mira Castell'),
    line('By Mira Castell Special to The Gazette', 'Mira Castell'),
    line('By Mira Castell | Updated March 4, 2024', 'Mira Castell'),
    line('By Mira Castell March 4, 2024', 'Mira Castell'),
    line('By Mira Castell 3:45 PM, Mon March 4, 2024', 'Mira Castell'),
    line('By Mira Castell @mcastell', 'Mira Castell'),
    line('By Mira Castell mira@gazette.example', 'Mira Castell'),
    line('By Mira Castell and AFN', 'Mira Castell'),
    line('By Mira Castell, New York', 'Mira Castell'),
    line('By Martin Okoro, Jr.', 'Martin Okoro, Jr.'),
    line('By T.K. Lowry III', 'T.K. Lowry III'),
    line('By Aisha bint Omar al-Farsi', 'Aisha bint Omar al-Farsi'),
    line('By Siobhán O’Dea and Łukasz Żak', 'Siobhán O’Dea', 'Łukasz Żak'),
    line('By Jonah Court', 'Jonah Court'),
  ],
  negative: [
    line('By The Editorial Board'),
    line('By Our Special Correspondent'),
    line('By Petrel Shipping Ltd'),
    line('By Ostrel University'),
    line('By Noon Every Ship Had Left'),
    line('By Monday The Fire Was Out'),
    line('By Tova Standards a Quiet Day'),
    line('By Popular Demand'),
    line('By Web Desk'),
  ],
};
