/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'season',
  positive: [
    ['Little snow fell this winter.', 'this winter', '2023-WI'],
    ['It was dug in the spring and summer of 1979.', 'the spring', '1979-SP'],
    ['They built it over the autumn and early winter of 1952.', 'the autumn', '1952-FA'],
    ['The lake froze in the winter of 2003.', 'the winter of 2003', '2003-WI'],
    ['The pool reopens this summer.', 'this summer', '2024-SU'],
    ['They met last fall.', 'last fall', '2023-FA'],
    ['The trial will begin next autumn.', 'next autumn', '2024-FA'],
    ['It snowed in the spring of 1986.', 'the spring of 1986', '1986-SP'],
    ['The army arrived in summer 1942.', 'summer 1942', '1942-SU'],
    ['Wolves were seen last winter.', 'last winter', '2023-WI'],
    ['The crop will be sold in the autumn.', 'the autumn', '2024-FA'],
    ['The 1942 summer was hot, but the 1943 summer was not.', 'The 1942 summer', '1942-SU'],
  ],
  negative: [
    'The council scrapped summer time.',
    'The chairman, Rex Autumn, resigned.',
    'Prices fall when demand falls.',
    'The fall of the wall surprised them.',
    'A spring in the mattress broke.',
    'The Winter Palace was stormed.',
  ],
};
