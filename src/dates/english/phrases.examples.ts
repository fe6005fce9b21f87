/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    // months that are words as well
    ['He left in May.', 'May = 2023-05'],
    ['He will leave on May 3.', 'May 3 = 2024-05-03'],
    ['He left in early March.', 'early March = 2024-03 START'],
    ['He left in Feb. and came in Dec. 2021.', 'Feb. = 2024-02', 'Dec. 2021 = 2021-12'],
    ['He left last August.', 'last August = 2023-08'],
    ['They will meet on 3 April.', '3 April = 2024-04-03'],
    ['In April and June of 2021 they rested.', 'April = 2021-04', 'June of 2021 = 2021-06'],
    // abbreviated weekdays
    ['They left on Mon. Feb. 12.', 'Mon. Feb. 12 = 2024-02-12'],
    ['They left on Tues. at noon.', 'Tues. = 2024-03-05', 'noon = 2024-03-05T12:00 TIME'],
    ['They left on Sun, Feb. 11.', 'Sun, Feb. 11 = 2024-02-11'],
    ['They left on Wed 7 Feb.', 'Wed 7 Feb = 2024-02-07'],
    // years
    ["They left in March '98.", "March '98 = 1998-03"],
    ['They left in March 1998.', 'March 1998 = 1998-03'],
    ['They left in March of last year.', 'March of last year = 2023-03'],
    ['They left in March, 1998.', 'March, 1998 = 1998-03'],
    ['They will leave in June of next year.', 'June of next year = 2025-06'],
    ['They met in May 2021 and left in June of that year.', 'May 2021 = 2021-05', 'June of that year = 2021-06'],
    ['She will one day be mayor.', 'one day = FUTURE_REF'],
  ],
  negative: [
    ['He may go.'],
    ['They march on.'],
    ['The March of the Lanterns was long.'],
    ['He saw April Jones and August Wilson.'],
    ['Jan Novak left.'],
    ['The sun, mon ami, is out.'],
    ['They paid $1998 and 1,998 and 1998.5 crowns.'],
    ['It fell in 1200 BC.'],
    ['He read “This Week” and “60 Minutes”.'],
    ['The March for the poor was long.'],
    ['The annual March on the city was long.'],
    ['In 1998a it was so.'],
  ],
};
