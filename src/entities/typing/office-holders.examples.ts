import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Superintendent of Police Dharmendra Okun said a case was open.', 'PERSON Dharmendra Okun'],
    ['Director of Public Prosecutions Amina Bello dropped the charges.', 'PERSON Amina Bello'],
    ['Director of Public Prosecutions Noordin Wanyeki dropped the charges.', 'PERSON Noordin Wanyeki'],
    [
      'Head of the Committee for Women Empowerment Amina Bello stressed it.',
      'ORG Committee for Women Empowerment',
      'PERSON Amina Bello',
    ],
    ['Chairman of the Board of Trustees Olumide Okun resigned.', 'ORG Board of Trustees', 'PERSON Olumide Okun'],
    ['Mayor of Porto Velo Carla Mendes said so.', 'GPE Porto Velo', 'PERSON Carla Mendes'],
    ['Mayor of San Miguel Carla Mendes said so.', 'GPE San Miguel', 'PERSON Carla Mendes'],
    ['The mayor of Tekoma Maria Bello left.', 'GPE Tekoma', 'PERSON Maria Bello'],
    [
      'The mayor of Tekoma Quenda Alakwe left. “It is late,” Alakwe said.',
      'GPE Tekoma',
      'PERSON Quenda Alakwe',
      'PERSON Alakwe',
    ],
    ['They met the president of Veldania Maria Bello.', 'GPE Veldania', 'PERSON Maria Bello'],
    ['The bishop of San Haro Maria Bello sang.', 'GPE San Haro', 'PERSON Maria Bello'],
    ['The prime minister of Veldania Maria Bello resigned.', 'GPE Veldania', 'PERSON Maria Bello'],
  ],
  negative: [
    ['The mayor of New York City left.', 'GPE New York City'],
    ['The mayor of Porto Velo left.', 'GPE Porto Velo'],
    ['The mayor of Upper Haro Bridge left.', 'GPE Upper Haro Bridge'],
    ['The rector of the Amina Bello University left.', 'ORG Amina Bello University'],
    ['The mayor of San Juan Bautista left.', 'GPE San Juan Bautista'],
    ['The director of Maria Bello left.', 'PERSON Maria Bello'],
    ['The head of the Council for Rural Women left.', 'ORG Council for Rural Women'],
  ],
};
