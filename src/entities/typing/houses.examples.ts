import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['They met outside the Hotel Dravi on Monday.', 'FAC Hotel Dravi'],
    ['He died at Tarnby Hospital on Monday.', 'FAC Tarnby Hospital'],
    ['They met in the Grand Tarnby Hotel.', 'FAC Grand Tarnby Hotel'],
    ['She was taken to the Royal Tarnby Infirmary.', 'FAC Royal Tarnby Infirmary'],
    ['He was in the ward at Varnholt Clinic.', 'FAC Varnholt Clinic'],
    ['Two men left Tarnby Central Prison at noon.', 'FAC Tarnby Central Prison'],
    ['Children played in the Little Tarnby Playground.', 'FAC Little Tarnby Playground'],
    ['They flew him to Lady Ruiz Private Hospital.', 'FAC Lady Ruiz Private Hospital'],
    ['He was in the Dr Tom Bell Clinic.', 'FAC Dr Tom Bell Clinic'],
  ],
  negative: [
    ['Tarnby Hospital said it was late. He died at Tarnby Hospital.', 'ORG Tarnby Hospital', 'ORG Tarnby Hospital'],
    ['A Tarnby Hospital spokesman sang.', 'ORG Tarnby Hospital'],
    ['Tarnby Hospital’s director sang.', 'ORG Tarnby Hospital'],
    ['The Tarnby Hospital Trust met.', 'ORG Tarnby Hospital Trust'],
    ['She works for Tarnby Hospital.', 'ORG Tarnby Hospital'],
  ],
};
