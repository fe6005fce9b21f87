import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Social Democratic Party (SDP) met. On Monday the Social Democrats left.',
      'Social Democratic Party: name Social Democratic Party, acronym SDP, alias Social Democrats',
    ],
    // What it is for; the region before it; a family's firm.
    [
      'The Ministry of Health said so. The Health Ministry left.',
      'Ministry of Health: name Ministry of Health, alias Health Ministry',
    ],
    [
      'The NSW Rural Ferry Service met. Later the Rural Ferry Service left.',
      'NSW Rural Ferry Service: name NSW Rural Ferry Service, alias Rural Ferry Service',
    ],
    [
      'Northfield City Council met. Later Northfield Council left.',
      'Northfield City Council: name Northfield City Council, alias Northfield Council',
    ],
    ['Grupo Achada SA grew. Later Achada hired ten.', 'Grupo Achada SA: name Grupo Achada SA, alias Achada'],
    [
      'The Ministry of Defence left. The Defence Ministry said the Ministry was right.',
      'Ministry of Defence: name Ministry of Defence, alias Defence Ministry, alias Ministry',
    ],
    ['They met the Coastal Party. Later the Coastals left.', 'Coastal Party: name Coastal Party, alias Coastals'],
    [
      'Banco Bancaria SA raised its bid. Shares in Bancaria fell.',
      'Banco Bancaria SA: name Banco Bancaria SA, pronoun its, alias Bancaria',
    ],
    [
      'The Left-Blue Alliance met. The Left-Blues have nine seats.',
      'Left-Blue Alliance: name Left-Blue Alliance, alias Left-Blues',
    ],
    ['The House of Lords met. “I fear it,” he told the Lords.', 'House of Lords: name House of Lords, alias Lords'],
    [
      'The Royal Rovan Works NV grew. Later Rovan Works hired ten.',
      'Royal Rovan Works NV: name Royal Rovan Works NV, alias Rovan Works',
    ],
  ],
  negative: [
    // Another university of the town; no party.
    [
      'The University of Okun met Okun College. Later Okun left.',
      'University of Okun: name University of Okun',
      'Okun College: name Okun College',
      'Okun: name Okun',
    ],
    ['The Coastal Bank grew. Later the Coastals left.', 'Coastal Bank: name Coastal Bank', 'Coastals: name Coastals'],
    [
      'The Ministry of Health said so. The Defence Ministry left.',
      'Ministry of Health: name Ministry of Health',
      'Defence Ministry: name Defence Ministry',
    ],
    [
      'Northfield City Council met. Later Southfield Council left.',
      'Northfield City Council: name Northfield City Council',
      'Southfield Council: name Southfield Council',
    ],
  ],
};
