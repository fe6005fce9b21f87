/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The first week of 2021 was cold.', 'The first week of 2021 = 2021-W01'],
    ['It snowed in the last week of July.', 'the last week of July = 2023-07 END'],
    ['The tax was scrapped on the last day of 2021.', 'the last day of 2021 = 2021-12-31'],
    ['The rent is due on the first day of the month.', 'the first day of the month = 2024-03-01'],
    ['The last day of the third quarter was hot.', 'The last day of the third quarter = 2023-09-30'],
    ['The 60th day of 2023 was a Wednesday.', 'The 60th day of 2023 = 2023-03-01', 'Wednesday = 2024-03-06'],
    ['Deaths peaked in week 37 of 2023.', 'week 37 of 2023 = 2023-W37'],
    ['The bomb went off on the Saturday before Easter 1998.', 'the Saturday before Easter 1998 = 1998-04-11'],
  ],
  negative: [
    ['On the fifth day of the rebellion the fort fell.', 'the fifth day = XXXX-XX-XX'],
    ['She saw him the Friday before the vote.', 'the Friday = XXXX-WXX-5'],
    ['The 31st day of February 2021 never came.', 'The 31st day of February 2021 = XXXX-XX-XX'],
    ['The 400th day of 2021 never came.', 'The 400th day of 2021 = XXXX-XX-XX'],
  ],
};
