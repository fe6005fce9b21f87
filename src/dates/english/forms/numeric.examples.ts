/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The file is dated 2023-11-05.', 'numeric: 2023-11-05 = 2023-11-05'],
    ['It was stamped 2023-11-05T13:37.', 'numeric: 2023-11-05T13:37 = 2023-11-05T13:37 TIME'],
    ['He was born on 23/04/1961 in Leeds.', 'numeric: 23/04/1961 = 1961-04-23'],
    ['She paid on 12/31/2019.', 'numeric: 12/31/2019 = 2019-12-31'],
    ['The invoice of 24.12.2022 is lost.', 'numeric: 24.12.2022 = 2022-12-24'],
    ['The note said 03/04/2021.', 'numeric: 03/04/2021 = 2021-XX-XX'],
    [
      'The notes said 23/04/2021 and 03/04/2021.',
      'numeric: 23/04/2021 = 2021-04-23',
      'numeric: 03/04/2021 = 2021-04-03',
    ],
    ['It was filed on 7/7/99.', 'numeric: 7/7/99 = 1999-07-07'],
    ['The log began on 2023-13-01.', 'numeric: 2023-13-01 = XXXX-XX-XX'],
    ['The form was signed on 31/02/2023.', 'numeric: 31/02/2023 = XXXX-XX-XX'],
    ['It was stamped 2023-11-05T13:37:20Z.', 'numeric: 2023-11-05T13:37:20Z = 2023-11-05T13:37:20Z TIME'],
    ['It was stamped 2023-11-05 at noon.', 'numeric: 2023-11-05 = 2023-11-05', 'clock: noon = 2023-11-05T12:00 TIME'],
    ['The form was dated 13/14/2023.', 'numeric: 13/14/2023 = XXXX-XX-XX'],
    ['It was stamped 2023-11-05T25:61.', 'numeric: 2023-11-05 = 2023-11-05'],
    ['It was stamped 2023-11-05T23:59:61.', 'numeric: 2023-11-05 = 2023-11-05'],
  ],
  negative: [
    ['Call 555-123-4567 for tickets.'],
    ['Version 1.2.3 was released.'],
    ['About 1/2 of the voters stayed at home.'],
    ['The attacks of 9/11 changed it.'],
    ['His number is 01/02/03/04.'],
    ['The address is 10.0.0.138.'],
    ['The code is 2024-xy-07.', 'year: 2024 = 2024'],
    ['The bids were 2024 - 11 - 12.', 'year: 2024 = 2024'],
    ['He ordered part K2024-11-05.'],
    ['The period is 10/1-11/2/2017.'],
    ['Version 2024.13.1 is out.'],
    ['The plate reads 45/67/2024.'],
    ['The scores were 13/14/23.'],
    ['It is due on 5.6.2024.1.'],
  ],
};
