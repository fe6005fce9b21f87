import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['It moves, the Minister for Health has announced. Health Partners paid.', 'ORG Health Partners'],
    ['His Highness the Amir left on Monday.'],
    ['It rained, the Amir said, and the Amir left.'],
    ['The Emir of Kenya met them.', 'GPE Kenya'],
    ['They saw the Sultan on Monday.'],
    ['They thanked the Imam for it.'],
    ['They spoke to the Bishop about it.'],
    ['The DG said so, and the VC of the university left.'],
    ['The CMD, Tom Bell, stayed. The CJ left.', 'PERSON Tom Bell'],
    ['The TD said it was late.'],
  ],
  negative: [
    ['The Ministry for Health left.', 'ORG Ministry for Health'],
    ['The Deep Growers (DG) met. The DG said so.', 'ORG Deep Growers', 'ORG DG', 'ORG DG'],
    ['Amir Khan left. Amir said so.', 'PERSON Amir Khan', 'PERSON Amir'],
    ['He met Amir Khan on Monday.', 'PERSON Amir Khan'],
    ['They stayed at the Amir Hotel.', 'FAC Amir Hotel'],
    ['He met Bishop Ana Ruiz.', 'PERSON Ana Ruiz'],
  ],
};
