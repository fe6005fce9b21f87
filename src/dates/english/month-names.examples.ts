/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The fair ran Nov-Feb 2017.', 'month-day: Nov = 2016-11', 'month-day: Feb 2017 = 2017-02'],
    ['They met on the 31st Jan, 2023.', 'month-day: the 31st Jan, 2023 = 2023-01-31'],

    ['He left in May.', 'month-day: May = 2023-05'],
    ['He will leave on May 3.', 'month-day: May 3 = 2024-05-03'],
    ['He left in early March.', 'period-part: early March = 2024-03 START'],
    ['He left in Feb. and came in Dec. 2021.', 'month-day: Feb. = 2024-02', 'month-day: Dec. 2021 = 2021-12'],
    ['He left last August.', 'chosen-month: last August = 2023-08'],
    ['They will meet on 3 April.', 'month-day: 3 April = 2024-04-03'],
    ['In April and June of 2021 they rested.', 'month-day: April = 2021-04', 'month-day: June of 2021 = 2021-06'],
    ['It ended in June, he said.', 'month-day: June = 2023-06'],
    ['They came by Sept. and left.', 'month-day: Sept. = 2023-09'],
    ['Shares fell to 3 in January and 5 in March.', 'month-day: January = 2024-01', 'month-day: March = 2024-03'],
    ['The 7th of May will be cold.', 'month-day: The 7th of May = 2024-05-07'],
    ['She will succeed Daniel Moss Oct. 10.', 'month-day: Oct. 10 = 2024-10-10'],
  ],
  negative: [
    ['March stewards kept the road clear.'],
    ['The May Queen waved from a cart.'],
    ['He may go.'],
    ['They march on.'],
    ['May said it was late.'],
    ['They met Mark and June said no.'],
    ['The March of the Lanterns was long.'],
    ['He saw April Jones and August Wilson.'],
    ['Jan Novak left.'],
    ['Dec was late.'],
    ['The March for the poor was long.'],
    ['The annual March on the city was long.'],
    ['He wrote to May Jones and to April Smith.'],
    ['May the best win on Monday.', 'weekday: Monday = 2024-03-04'],
  ],
};
