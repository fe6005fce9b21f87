import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The senators Lagmor and Hontivel voted against it.', 'PERSON Lagmor', 'PERSON Hontivel'],
    ['The popular artists Msaku and Zimi will sing.', 'PERSON Msaku', 'PERSON Zimi'],
    ['Ministers Okello and Bello met in Kampala.', 'PERSON Okello', 'PERSON Bello', 'GPE Kampala'],
    ['Goals by strikers Msuva and Kibaya won it.', 'PERSON Msuva', 'PERSON Kibaya'],
    ['Governors Lalong and Ortom signed.', 'PERSON Lalong', 'PERSON Ortom'],
    ['The activists Nagmeh and Roya were jailed.', 'PERSON Nagmeh', 'PERSON Roya'],
  ],
  negative: [
    ['The ministers Kenya and Uganda sent were late.', 'GPE Kenya', 'GPE Uganda'],
    ['The singers left in Leeds and in York.', 'GPE Leeds', 'GPE York'],
    ['The singers Ana Ruiz and Tom Bell left.', 'PERSON Ana Ruiz', 'PERSON Tom Bell'],
    ['Farmers and nurses met in Leeds.', 'GPE Leeds'],
  ],
};
