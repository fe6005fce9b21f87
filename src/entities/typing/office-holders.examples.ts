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
  ],
  negative: [
    ['The rector of the Amina Bello University left.', 'ORG Amina Bello University'],
    ['The mayor of San Juan Bautista left.', 'GPE San Juan Bautista'],
    ['The director of Maria Bello left.', 'PERSON Maria Bello'],
    ['The head of the Council for Rural Women left.', 'ORG Council for Rural Women'],
  ],
};
