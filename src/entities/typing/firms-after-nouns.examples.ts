import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'Chipmaker Nuvatek to build plant in Okun\n\nIt rained on Monday, said the coach of the side.',
      'ORG Nuvatek',
      'GPE Okun',
    ],
    ['Publisher Varna Press stood by it.', 'ORG Varna Press'],
    ['Retailer Ardo Stores said it was late.', 'ORG Ardo Stores'],
    ['Lender Varna Bank left.', 'ORG Varna Bank'],
    ['Activist investor Cragmoor Capital backed it.', 'ORG Cragmoor Capital'],
    ['Developer Marlin Homes said it was late.', 'ORG Marlin Homes'],
    ['Main contractor Ardo Civils said it had tried.', 'ORG Ardo Civils'],
    ['Analysts at brokerage Mehta Pinto agreed.', 'ORG Mehta Pinto'],
  ],
  negative: [
    ['Investor Tom Banks backed it.', 'PERSON Tom Banks'],
    ['Publisher Ana Stone stood by it.', 'PERSON Ana Stone'],
    ['Developer Marlon Holmes said so.', 'PERSON Marlon Holmes'],
    ['The landlord Wanjiru Field left.', 'PERSON Wanjiru Field'],
  ],
};
