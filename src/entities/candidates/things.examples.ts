import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['They want to expand Medicaid and Medicare.'],
    ['The president gave his State of the Union address on Tuesday.'],
    ['Alzheimer’s patients moved to Kisumu.', 'GPE Kisumu'],
    ['Her father died of Parkinson’s disease in Leeds.', 'GPE Leeds'],
    ['The ICU was full, and the GCSE results were late.'],
    ['Millennials drink less than their parents.'],
  ],
  negative: [
    ['Parkinson’s book was late, said Tom Parkinson.', 'PERSON Parkinson', 'PERSON Tom Parkinson'],
    ['Bell’s wife left Leeds.', 'PERSON Bell', 'GPE Leeds'],
    ['The European Union met in Lisbon.', 'ORG European Union', 'GPE Lisbon'],
    ['Ruiz’s lawyer left Nairobi.', 'PERSON Ruiz', 'GPE Nairobi'],
  ],
};
