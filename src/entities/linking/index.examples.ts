import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'links',
  positive: [
    // What is decided first tells more of where the text is; a state after its town.
    ['She lives in Seattle, Washington.', 'Seattle geonames:5809844', 'Washington iso3166-2:US-WA'],
    ['Germany said that many in Münster stayed at home.', 'Germany iso3166-1:DE', 'Münster geonames:2867543'],
    ['Many in Birmingham and London stayed at home.', 'Birmingham geonames:2655603', 'London geonames:2643743'],
    [
      'Many in Birmingham and Montgomery in Alabama stayed at home.',
      'Birmingham geonames:4049979',
      'Montgomery geonames:4076784',
      'Alabama iso3166-2:US-AL',
    ],
    [
      'The winds blew over Florida, Georgia and Alabama.',
      'Florida iso3166-2:US-FL',
      'Georgia iso3166-2:US-GA',
      'Alabama iso3166-2:US-AL',
    ],
    [
      'Georgia is ready, the Georgian president said in Tbilisi.',
      'Georgia iso3166-1:GE',
      'Georgian iso3166-1:GE',
      'Tbilisi geonames:611717',
    ],
    ['The ship left Lisbon for Hamburg.', 'Lisbon geonames:2267057', 'Hamburg geonames:2911298'],
    [
      'Massachusetts voted on Monday. In Cambridge, many stayed at home.',
      'Massachusetts iso3166-2:US-MA',
      'Cambridge geonames:4931972',
    ],
  ],
  negative: [
    ['He left Washington on Friday. She lives in Seattle, Washington.', 'Washington -', 'Seattle geonames:5809844'],
    ['He has never been to Georgia.', 'Georgia -'],
    ['He was born in Springfield.', 'Springfield -'],
    ['Many in Birmingham stayed at home.', 'Birmingham -'],
    ['The U.S. and Britain spoke of Birmingham.', 'U.S. iso3166-1:US', 'Britain iso3166-1:GB', 'Birmingham -'],
  ],
};
