/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'Shares rose to 42 crowns in January from 29 in June.',
      'month-day: January = 2024-01',
      'month-day: June = 2023-06',
    ],
    ['She added that the rules to be published in April would be stricter.', 'month-day: April = 2024-04'],
    ['The choir would sing on a newly agreed date in May.', 'month-day: May = 2024-05'],
    ['The mill ordered coal for April.', 'month-day: April = 2024-04'],
    ['In July and August they rested.', 'month-day: July = 2023-07', 'month-day: August = 2023-08'],
    ['The bridge opened on May 4, 2019, after two delays.', 'month-day: May 4, 2019 = 2019-05-04'],
    ['The vote was held on 12 October 2021.', 'month-day: 12 October 2021 = 2021-10-12'],
    ['They signed the deal on the 3rd of June 2020.', 'month-day: the 3rd of June 2020 = 2020-06-03'],
    ['The hearing was on Tuesday, Feb. 27, in Porto.', 'month-day: Tuesday, Feb. 27 = 2024-02-27'],
    ['The first tram ran in September 1987.', 'month-day: September 1987 = 1987-09'],
    ['Sales fell in February.', 'month-day: February = 2024-02'],
    ['The museum will open in June.', 'month-day: June = 2024-06'],
    ['The strike began in November last year.', 'month-day: November last year = 2023-11'],
    ['The ban took effect on Jan. 15.', 'month-day: Jan. 15 = 2024-01-15'],
    ['The fair runs from April 24 to 26.', 'month-day: April 24 = 2024-04-24', 'month-day: 26 = 2024-04-26'],
    [
      'The siege lasted from 15 to 22 February 1943.',
      'month-day: 15 = 1943-02-15',
      'month-day: 22 February 1943 = 1943-02-22',
    ],
    [
      'The fighting lasted from 26 June to 4 August 1952.',
      'month-day: 26 June = 1952-06-26',
      'month-day: 4 August 1952 = 1952-08-04',
    ],
    [
      'The harvest of September-October 1944 failed.',
      'month-day: September = 1944-09',
      'month-day: October 1944 = 1944-10',
    ],
    ['The meeting is due on March eighth.', 'month-day: March eighth = 2024-03-08'],
    ['The inquiry was opened on 31 February 2023.', 'month-day: 31 February 2023 = XXXX-XX-XX'],
  ],
  negative: [
    ['She joined the March of the Lanterns.'],
    ['The ministers may meet again.'],
    ['Protesters march through the capital.'],
    ['Theresa May and August Wilson met April Jones.'],
    ['Foreign Minister Jan Novak said so.'],
    ['He may 5 times have said it.'],
    ['The women will march 20 miles.'],
  ],
};
