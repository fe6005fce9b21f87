/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The sheriff of a town in Ohio signed it on 01/06/2021.', '01/06/2021 = 2021-01-06'],
    ['The U.S. marshal signed it on 01/06/2021.', '01/06/2021 = 2021-01-06'],
    ['The US marshal signed it on 01/06/2021.', '01/06/2021 = 2021-01-06'],
    ['Texans signed it on 01/06/2021.', '01/06/2021 = 2021-01-06'],
    ['The mayor of a town in Italy signed it on 01/06/2021.', '01/06/2021 = 2021-06-01'],
    ['The Kenyan mayor signed it on 01/06/2021.', '01/06/2021 = 2021-06-01'],
    ['The mayor of Lisbon signed it on 01/06/2021.', '01/06/2021 = 2021-06-01'],
  ],
  negative: [
    ['The mayor signed it on 01/06/2021.', '01/06/2021 = 2021-XX-XX'],
    ['The U.S. envoy to Italy signed it on 01/06/2021.', '01/06/2021 = 2021-XX-XX'],
    ['The Canadian mayor signed it on 01/06/2021.', '01/06/2021 = 2021-XX-XX'],
    ['They gave it to us on 01/06/2021.', '01/06/2021 = 2021-XX-XX'],
    ['Georgia and Victoria signed it on 01/06/2021.', '01/06/2021 = 2021-XX-XX'],
  ],
};
