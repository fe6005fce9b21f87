/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['It took two seconds.', 'two seconds = PT2S DURATION'],
    ['It took three minutes.', 'three minutes = PT3M DURATION'],
    ['It took 2 1/2 hours.', '2 1/2 hours = PT2H30M DURATION'],
    ['It took two and a half minutes.', 'two and a half minutes = PT2M30S DURATION'],
    ['It took 2 1/2 days.', '2 1/2 days = P2DT12H DURATION'],
    ['It took two fortnights.', 'two fortnights = P4W DURATION'],
    ['It took a year and a half.', 'a year and a half = P1Y6M DURATION'],
    ['It took half a year.', 'half a year = P6M DURATION'],
    ['It took two decades.', 'two decades = P20Y DURATION'],
    ['It took two and a half decades.', 'two and a half decades = P25Y DURATION'],
    ['It took decades.', 'decades = PXDE DURATION'],
    ['It took centuries.', 'centuries = PXCE DURATION'],
    ['It took two centuries.', 'two centuries = P200Y DURATION'],
    ['It took two millennia.', 'two millennia = P2000Y DURATION'],
    ['It took two years and six months.', 'two years and six months = P2Y6M DURATION'],
    ['It took two hours and ten minutes.', 'two hours and ten minutes = PT2H10M DURATION'],
    ['It took two nights.', 'two nights = PT2NI DURATION'],
    ['It took two weekends.', 'two weekends = P2WE DURATION'],
    ['It took 2.25 hours.', '2.25 hours = PT2.25H DURATION'],
    ['It took a week and a half.', 'a week and a half = P1.5W DURATION'],
    ['It lost money for three quarters.', 'three quarters = P3Q DURATION'],
    ['It took two and a half fortnights.', 'two and a half fortnights = P5W DURATION'],
    ['It took 2.5 months.', '2.5 months = P2.5M DURATION'],
  ],
  negative: [
    ['The fair is open every two weeks.', 'every two weeks = P2W SET'],
    ['They met two weeks ago.', 'two weeks ago = 2024-W08'],
    ['It was the second minute.'],
    ['She is two years old.'],
  ],
};
