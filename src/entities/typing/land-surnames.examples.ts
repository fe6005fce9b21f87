import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['It is a lie, said Orla Ridge, whose ward includes Leeds.', 'PERSON Orla Ridge', 'GPE Leeds'],
    ['Critic Helena Forest, who won in May, was there.', 'PERSON Helena Forest'],
    ['They praised Trent Lake on Monday.', 'PERSON Trent Lake'],
    ['Later Sgt Wanjiru Rivers left.', 'PERSON Wanjiru Rivers'],
    ['It is a lie, said Dmitri Creek, who won.', 'PERSON Dmitri Creek'],
    ['Mayor Becky Falls left.', 'PERSON Becky Falls'],
    ['Lawyers for Nokuthula Cove said no.', 'PERSON Nokuthula Cove'],
    ['Friends of Trent Cliff wept.', 'PERSON Trent Cliff'],
  ],
  negative: [
    ['They walked through Helena Forest in May.', 'LOC Helena Forest'],
    ['It rained on Holly Ridge.', 'LOC Holly Ridge'],
    ['They praised Becky Creek on Monday.', 'LOC Becky Creek'],
    ['The fire crossed Helena Valley in May.', 'LOC Helena Valley'],
    ['Friends of Holm Green Library wept.', 'ORG Friends of Holm Green Library'],
  ],
};
