/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    // quarters are reported after their end
    ['Sales rose in the fourth quarter.', 'the fourth quarter = 2023-Q4'],
    ['Sales rose in the first quarter.', 'the first quarter = 2024-Q1'],
    ['Sales will rise in the second quarter.', 'the second quarter = 2024-Q2'],
    ['It expects to report a fourth-quarter loss.', 'fourth-quarter = 2023-Q4'],
    ['Sales will rise in the third quarter.', 'the third quarter = 2024-Q3'],
    // seasons
    ['It snowed last winter.', 'last winter = 2023-WI'],
    ['It snowed this winter.', 'this winter = 2023-WI'],
    ['They met last summer.', 'last summer = 2023-SU'],
    ['They met in the summer.', 'the summer = 2023-SU'],
    ['They will meet in the summer.', 'the summer = 2024-SU'],
    ['They met this spring.', 'this spring = 2024-SP'],
    ['They will meet next spring.', 'next spring = 2025-SP'],
    ['They met last spring.', 'last spring = 2023-SP'],
    ['The autumn was warm.', 'The autumn = 2023-FA'],
    // decades
    ["They met in the '80s.", "the '80s = 198"],
    ['They met in the nineties.', 'the nineties = 199'],
    ["They met in the '30s.", "the '30s = 193"],
    // holidays
    ['They met at Christmas.', 'Christmas = 2023-12-25'],
    ['They will meet at Thanksgiving.', 'Thanksgiving = 2024-11-28'],
    ['They met at Halloween.', 'Halloween = 2023-10-31'],
    ['They will meet at Easter.', 'Easter = 2024-03-31'],
    ['They met last Christmas.', 'last Christmas = 2023-12-25'],
    ['They will meet next Easter.', 'next Easter = 2024-03-31'],
    ['They will meet this Easter.', 'this Easter = 2024-03-31'],
    ['They had hoped to be home by Christmas.', 'Christmas = 2023-12-25'],
    ['She said they were to be home by Christmas.', 'Christmas = 2023-12-25'],
    ['They met at Christmas 2019.', 'Christmas 2019 = 2019-12-25'],
    ['They met at Christmas last year.', 'Christmas last year = 2023-12-25'],
    ['It will be as wet as last Easter.', 'last Easter = 2023-04-09'],
    ['He spoke of next Christmas.', 'next Christmas = 2024-12-25'],
    ['He spoke of this Thanksgiving.', 'this Thanksgiving = 2024-11-28'],
    ['He spoke of this autumn.', 'this autumn = 2024-FA'],
  ],
  negative: [
    // a firm's own quarter
    ['Sales rose in the fiscal first quarter.', 'the fiscal first quarter = 2024-Q1'],
    ['Its first fiscal quarter was weak.', 'first fiscal quarter = 2024-Q1'],
    ['A quarter of the sales were lost.'],
    ['The fall of the town was sad.'],
    ['He ate a Christmas cake.'],
  ],
};
