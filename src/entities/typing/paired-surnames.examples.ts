import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'Ana Voss and Tom Bell met. A Voss-Bell matchup is near.',
      'PERSON Ana Voss',
      'PERSON Tom Bell',
      'PERSON Voss',
      'PERSON Bell',
    ],
    [
      'The Okoro-Mensah partnership won. Chidi Okoro and Kofi Mensah sang.',
      'PERSON Okoro',
      'PERSON Mensah',
      'PERSON Chidi Okoro',
      'PERSON Kofi Mensah',
    ],
    [
      'Mr Harris and Ms Walker met. It was a Harris-Walker plan.',
      'PERSON Harris',
      'PERSON Walker',
      'PERSON Harris',
      'PERSON Walker',
    ],
    ['He saw the Harris-Walker debates.', 'PERSON Harris', 'PERSON Walker'],
    ['The Mitchell-Harris ticket is third.', 'PERSON Mitchell', 'PERSON Harris'],
    ['It was the Walker-Mitchell rivalry.', 'PERSON Walker', 'PERSON Mitchell'],
  ],
  negative: [
    ['Ana Harris-Walker left. Harris-Walker was late.', 'PERSON Ana Harris-Walker', 'PERSON Harris-Walker'],
    [
      'Ana Harris and Tom Walker met Ms Harris-Walker. Harris-Walker debates won.',
      'PERSON Ana Harris',
      'PERSON Tom Walker',
      'PERSON Harris-Walker',
      'PERSON Harris-Walker',
    ],
    ['He works for Metro-Goldwyn-Mayer.', 'ORG Metro-Goldwyn-Mayer'],
    ['Kim Seong-jong debates often.', 'PERSON Kim Seong-jong'],
  ],
};
