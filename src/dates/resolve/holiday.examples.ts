/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The truce broke last Easter.', 'last Easter = 2023-04-09'],
    ['The patriarch will speak at Orthodox Easter.', 'Orthodox Easter = 2024-05-05'],
    ['The lamps were lit for Diwali 2022.', 'Diwali 2022 = 2022-10-24 APPROX'],
    ['The synagogue was full on Yom Kippur 1973.', 'Yom Kippur 1973 = 1973-10-06'],
    ['Trains were packed before the Lunar New Year.', 'Lunar New Year = 2024-02-10'],
    ['The fast of Ramadan begins soon.', 'Ramadan = 2024-03-11 APPROX'],
    ['They were freed in 1916, at Easter of that year.', '1916 = 1916', 'Easter of that year = 1916-04-23'],
    ['Their sons will come home for Whit Monday.', 'Whit Monday = 2024-05-20'],
    ['Shops did well over Christmas.', 'Christmas = 2023-12-25'],
  ],
  negative: [
    // outside of the tables, and where no country is named
    ['The lamps were lit for Diwali 1857.', 'Diwali 1857 = XXXX-XX-XX APPROX'],
    ['He spoke on Independence Day.', 'Independence Day = XXXX-XX-XX'],
    ['She gave a speech on Republic Day.', 'Republic Day = XXXX-XX-XX'],
    ['He lent her a week of his time.', 'a week = P1W DURATION'],
  ],
};
