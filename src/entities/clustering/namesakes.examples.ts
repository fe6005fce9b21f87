import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'They left Springfield, Illinois, for Springfield, Massachusetts. Springfield is late.',
      'Springfield: name Springfield, name Springfield',
      'Springfield: name Springfield',
    ],
    [
      'It rained in Springfield, in Illinois. It snowed in Springfield, in Massachusetts.',
      'Springfield: name Springfield',
      'Springfield: name Springfield',
    ],
    ['She left Paris, Texas, in May. He left Paris, France, in June.', 'Paris: name Paris', 'Paris: name Paris'],
    [
      'It rained in Washington. The state of Washington is wet.',
      'Washington: name Washington',
      'Washington: name Washington',
    ],
    [
      'The state of Washington is wet. It rained in Washington.',
      'Washington: name Washington',
      'Washington: name Washington',
    ],
    [
      'They met in Georgetown, Guyana. Then they met in Georgetown, Malaysia.',
      'Georgetown: name Georgetown',
      'Georgetown: name Georgetown',
    ],
    [
      'LONDON, Ont. — He was born in London, England, and left. London is safe.',
      'London: name LONDON, name London',
      'London: name London',
    ],
    [
      'Warsaw, Ind., Sings\n\nWARSAW, Poland - The choir of Warsaw, Ind., arrived. In Warsaw it rained.',
      'Warsaw: name Warsaw, name Warsaw',
      'Warsaw: name WARSAW, name Warsaw',
    ],
  ],
  negative: [
    [
      'They met in Argentina, Brazil, Ecuador and Peru. On Monday Brazil left.',
      'Argentina: name Argentina',
      'Brazil: name Brazil, name Brazil',
      'Ecuador: name Ecuador',
      'Peru: name Peru',
    ],
    [
      'It rained in Ohio, Georgia and Virginia. It snowed in Georgia, Virginia and Iowa. On Monday Georgia left.',
      'Ohio: name Ohio',
      'Georgia: name Georgia, name Georgia, name Georgia',
      'Virginia: name Virginia, name Virginia',
      'Iowa: name Iowa',
    ],
    ['They left Springfield, Illinois. Springfield is late.', 'Springfield: name Springfield, name Springfield'],
    [
      'They left Springfield, Illinois. In Springfield, Illinois, it rained.',
      'Springfield: name Springfield, name Springfield',
    ],
    ['They left Springfield, Ana Ruiz said. Springfield is late.', 'Springfield: name Springfield, name Springfield'],
    ['The state of Kenya is wet. It rained in Kenya.', 'Kenya: name Kenya, name Kenya'],
  ],
};
