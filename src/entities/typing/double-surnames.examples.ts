import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The chairman met Daraka Larimore-Hall on Monday.', 'PERSON Daraka Larimore-Hall'],
    ['The judge told Lena Voss-Hill that she was wrong.', 'PERSON Lena Voss-Hill'],
    ['Tova Ellis-Bridge won the seat.', 'PERSON Tova Ellis-Bridge'],
    ['Mara Finch-Park was jailed on Monday.', 'PERSON Mara Finch-Park'],
    ['They thanked Nadia Ellis-Castle on Monday.', 'PERSON Nadia Ellis-Castle'],
    ['It was late when Lena Ellis-Church left.', 'PERSON Lena Ellis-Church'],
  ],
  negative: [
    ['They met at the Ellis-Voss Bridge.', 'FAC Ellis-Voss Bridge'],
    ['The Daraka Larimore-Hall was full.', 'FAC Daraka Larimore-Hall'],
    ['They met on Oxford Street.', 'FAC Oxford Street'],
    ['The train from Ellis-Hill was late.', 'LOC Ellis-Hill'],
  ],
};
