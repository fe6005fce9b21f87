/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Little snow fell this winter.', 'season: this winter = 2023-WI'],
    [
      'It was dug in the spring and summer of 1979.',
      'season: the spring = 1979-SP',
      'season: summer of 1979 = 1979-SU',
    ],
    [
      'They built it over the autumn and early winter of 1952.',
      'season: the autumn = 1952-FA',
      'period-part: early winter of 1952 = 1952-WI START',
    ],
    ['The lake froze in the winter of 2003.', 'season: the winter of 2003 = 2003-WI'],
    ['The pool reopens this summer.', 'season: this summer = 2024-SU'],
    ['They met last fall.', 'season: last fall = 2023-FA'],
    ['The trial will begin next autumn.', 'season: next autumn = 2024-FA'],
    ['It snowed in the spring of 1986.', 'season: the spring of 1986 = 1986-SP'],
    ['The army arrived in summer 1942.', 'season: summer 1942 = 1942-SU'],
    ['Wolves were seen last winter.', 'season: last winter = 2023-WI'],
    ['The crop will be sold in the autumn.', 'season: the autumn = 2024-FA'],
    [
      'The 1942 summer was hot, but the 1943 summer was not.',
      'season: The 1942 summer = 1942-SU',
      'season: the 1943 summer = 1943-SU',
    ],
    ['The Spring Offensive began on Monday.', 'season: The Spring = 2024-SP', 'weekday: Monday = 2024-03-04'],
    ['They met in the fall.', 'season: the fall = 2023-FA'],
    ['They will be there for the fall.', 'season: the fall = 2024-FA'],
    ['In the summer, spring 1979 seemed far.', 'season: the summer = 2023-SU', 'season: spring 1979 = 1979-SP'],
    ['He spoke of the winter and the war of 1979.', 'season: the winter = 2023-WI', 'year: 1979 = 1979'],
    ['They leap and spring like deer.', 'season: spring = 2024-SP'],
  ],
  negative: [
    ['They bathed in spring water.'],
    ['It is cooked in spring greens.'],
    ['The council scrapped summer time.'],
    ['She bought a winter coat for the summer school.'],
    ['They changed to winter tyres and sowed winter wheat.'],
    ['The chairman, Rex Autumn, resigned.'],
    ['Prices fall when demand falls.'],
    ['The fall of the wall surprised them.'],
    ['A spring in the mattress broke.'],
    ['The Winter Palace was stormed.'],
    ['The Summer Institute opened in 1937.', 'year: 1937 = 1937'],
    ['A summer-long strike ended.'],
    ['Over the fall he broke his arm.'],
    ['He was ashamed of the fall.'],
  ],
};
