import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Residents barricaded the R104 with tyres.', 'FAC R104'],
    ['Traffic on the M25 was slow.', 'FAC M25'],
    ['A lorry overturned on the A303 in May.', 'FAC A303'],
    ['Police shut the N1 near Leeds.', 'FAC N1', 'GPE Leeds'],
    ['The crash was on the B4100, and drivers waited.', 'FAC B4100'],
    ['The A9 carriageway is shut.', 'FAC A9'],
  ],
  negative: [
    ['He printed it on A4 paper in May.'],
    ['She wore the N95 mask in traffic.'],
    ['They drove on a road of A4 paper.'],
    ['He likes the M16 rifle.'],
  ],
};
