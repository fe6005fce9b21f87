/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'The bomb went off on the Saturday before Easter 1998.',
      'weekday-beside: the Saturday before Easter 1998 = 1998-04-11',
    ],
    ['The Monday after Thanksgiving was dry.', 'weekday-beside: The Monday after Thanksgiving = 2023-11-27'],
    [
      'He was ordained on the Sunday after Christmas 2021.',
      'weekday-beside: the Sunday after Christmas 2021 = 2021-12-26',
    ],
    ['The Friday before May 3, 2019 it rained.', 'weekday-beside: The Friday before May 3, 2019 = 2019-04-26'],
    ['Sunday before Easter 2020 the church was shut.', 'weekday-beside: Sunday before Easter 2020 = 2020-04-05'],
    ['She saw him the Friday before the vote.', 'weekday-beside: the Friday = XXXX-WXX-5'],
  ],
  negative: [
    ['He resigned on Monday after the vote.', 'weekday: Monday = 2024-03-04'],
    ["He resigned on Monday after Sunday's vote.", 'weekday: Monday = 2024-03-04', 'weekday: Sunday = 2024-03-03'],
    ['They left on Tuesday before dawn.', 'weekday: Tuesday = 2024-03-05', 'day-part: dawn = 2024-03-05TMO TIME'],
    ['They play on Friday, before the break.', 'weekday: Friday = 2024-03-08'],
  ],
};
