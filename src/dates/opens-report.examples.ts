/** Invented texts; nobody says when they were published. */
import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'publication',
  published: null,
  positive: [
    ['PORTO, Portugal, Sept. 9, 2025 – The firm sold its mill.', '2025-09-09 dateline'],
    ['CHICAGO -- March 7, 2023 -- Nordlight Mines will cut costs.', '2023-03-07 dateline'],
    ['SALEM, Ore.--(HARBOR WIRE)--March 7, 2023--Nordlight Mines will cut costs.', '2023-03-07 dateline'],
    ['March 7, 2023 – Salem – Nordlight Mines will cut costs.', '2023-03-07 dateline'],
    ['Stoke-on-Trent, UK, 7 March 2023 - Nordlight will cut costs.', '2023-03-07 dateline'],
    ['Salem, Oregon, 7 March 2023: Nordlight will cut costs.', '2023-03-07 dateline'],
  ],
  negative: [
    ['The company, 7 March 2023 - said it will cut costs.'],
    ['The mill burnt down on May 3, 2019 - the year of the flood.'],
    ['Nordlight, founded 3 May 2019 - will cut costs.'],
    ['Porto, on Sept. 9, 2025 – the firm sold its mill.'],
  ],
};
