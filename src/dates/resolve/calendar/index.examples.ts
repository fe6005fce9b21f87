/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    // the year that tense and distance give
    ['She died on March 3.', 'March 3 = 2024-03-03'],
    ['She died on Nov. 30.', 'Nov. 30 = 2023-11-30'],
    ['She will sing on Nov. 30.', 'Nov. 30 = 2024-11-30'],
    ['She will sing on March 20.', 'March 20 = 2024-03-20'],
    ['She will testify about the fire on Jan. 10.', 'Jan. 10 = 2024-01-10'],
    ['She died on May 20.', 'May 20 = 2023-05-20'],
    ['He left in January.', 'January = 2024-01'],
    ['He left in April.', 'April = 2023-04'],
    ['He will leave in June.', 'June = 2024-06'],
    ['The court will look into the losses in February.', 'February = 2024-02'],
    ['The firm extended its offer to April.', 'April = 2024-04'],
    ['The crew was home by May.', 'May = 2023-05'],
    ['He left in June.', 'June = 2023-06'],
    ['The year ended Jan. 31 was good.', 'The year = P1Y DURATION', 'Jan. 31 = 2024-01-31'],
    ['The year ended March 31 was good.', 'The year = P1Y DURATION', 'March 31 = 2023-03-31'],
    ['He said in April he would go.', 'April = 2023-04'],
    ['The cut was effective Aug. 1.', 'Aug. 1 = 2024-08-01'],
    ['She will testify about the fire on Feb. 12.', 'Feb. 12 = 2024-02-12'],
    ['The games planned for Nov. 15 were called off.', 'Nov. 15 = 2023-11-15'],
    // without a verb, the months of a sentence are near each other
    ['Sales: 29 in December, 31 in July.', 'December = 2023-12', 'July = 2023-07'],
    ['Output in October, up from August.', 'October = 2023-10', 'August = 2023-08'],
    // weekdays
    ['They left Wednesday.', 'Wednesday = 2024-03-06'],
    ['They left Friday.', 'Friday = 2024-03-01'],
    ['They will leave Friday.', 'Friday = 2024-03-08'],
    ['They will leave on Thursday.', 'Thursday = 2024-03-07'],
    ['They left last Thursday.', 'last Thursday = 2024-02-29'],
    ['They will leave next Thursday.', 'next Thursday = 2024-03-14'],
    ['They will leave this Thursday.', 'this Thursday = 2024-03-07'],
    ['They will leave this Friday.', 'this Friday = 2024-03-08'],
    ['The match planned for Wednesday was postponed.', 'Wednesday = 2024-03-06'],
    ['It will rain on Wednesday next week.', 'Wednesday next week = 2024-03-13'],
    ['It rained on Wednesday of last week.', 'Wednesday of last week = 2024-02-28'],
    [
      'They came on Feb. 20. The following Monday they left.',
      'Feb. 20 = 2024-02-20',
      'The following Monday = 2024-02-26',
    ],
    [
      'They came on Feb. 20. The previous Monday they had slept.',
      'Feb. 20 = 2024-02-20',
      'The previous Monday = 2024-02-19',
    ],
    ['They came on Feb. 20. That Tuesday it snowed.', 'Feb. 20 = 2024-02-20', 'That Tuesday = 2024-02-20'],
    ['They came on Tuesday, Nov. 7.', 'Tuesday, Nov. 7 = 2023-11-07'],
    ['They come on Tuesday, Nov. 5.', 'Tuesday, Nov. 5 = 2024-11-05'],
    // days and years
    ['The rains of Feb. 2 lasted until the 7th.', 'Feb. 2 = 2024-02-02', 'the 7th = 2024-02-07'],
    ['The inn opens on the 12th.', 'the 12th = 2024-03-12'],
    ['They met in May of last year.', 'May of last year = 2023-05'],
    ['They will meet in May next year.', 'May next year = 2025-05'],
    [
      'The plan was signed in May 2022. In June of that year it failed.',
      'May 2022 = 2022-05',
      'June of that year = 2022-06',
    ],
    ['It was said in the spring of 1987 that in June he had slept.', 'the spring of 1987 = 1987-SP', 'June = 1987-06'],
    ['The notes said 03/04/2021.', '03/04/2021 = 2021-XX-XX'],
    // words choose, whatever the tense
    ['It will end as last May did.', 'last May = 2023-05'],
    ['The fair of this November was cancelled.', 'this November = 2024-11'],
    ['He said next May was too late.', 'next May = 2024-05'],
    ['He said this Friday was too early.', 'this Friday = 2024-03-08'],
  ],
  negative: [
    // no day of the calendar
    ['They met on Feb. 29 last year.', 'Feb. 29 last year = XXXX-XX-XX'],
    ['They met on Feb. 30.', 'Feb. 30 = XXXX-XX-XX'],
    ['They met on Feb. 29, 2023.', 'Feb. 29, 2023 = XXXX-XX-XX'],
    ['They met in the year 0000.', 'the year 0000 = XXXX-XX-XX'],
    // tense does not move what is near
    ['The firm extended its offer to April 20.', 'April 20 = 2024-04-20'],
    ['The queen will rest at home after an operation on Feb. 21.', 'Feb. 21 = 2024-02-21'],
  ],
};
