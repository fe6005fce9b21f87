import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'sentences',
  positive: [
    ['They went to the Ministry.They left.', 'They went to the Ministry.', 'They left.'],
    ['They went to the Ministry.De Graaf left.', 'They went to the Ministry.', 'De Graaf left.'],
    ['It was late.(“‘They left’ is a song.”)', 'It was late.', '(“‘They left’ is a song.”)'],
    ['The ferry sank in 2012.Nobody died.', 'The ferry sank in 2012.', 'Nobody died.'],
    ['The ferry sank in 2012.A crew was lost.', 'The ferry sank in 2012.', 'A crew was lost.'],
    ['It rose by 3.5.The rest fell.', 'It rose by 3.5.', 'The rest fell.'],
    ['THEY WENT TO THE MINISTRY.THEY LEFT.', 'THEY WENT TO THE MINISTRY.', 'THEY LEFT.'],
    ['They sold the company.Co owners sued.', 'They sold the company.', 'Co owners sued.'],
  ],
  negative: [
    ['The plan of Acme.Com is old.', 'The plan of Acme.Com is old.'],
    ['The crew wrote it with Quay.Js and Harbour.Net.', 'The crew wrote it with Quay.Js and Harbour.Net.'],
    ['It was first read at Harwickian.Eu on Monday.', 'It was first read at Harwickian.Eu on Monday.'],
    ['Open TIDES.TXT or Setup.Exe first.', 'Open TIDES.TXT or Setup.Exe first.'],
    ['Look at WWW.HARWICK.GOV for the tides. Then sail.', 'Look at WWW.HARWICK.GOV for the tides.', 'Then sail.'],
    [
      'Lund Motors Inc. (LMT.N) said it would close two plants.',
      'Lund Motors Inc. (LMT.N) said it would close two plants.',
    ],
    ['Shares of Lund <LMT.N> and Quay (Nasdaq: QUA.O) rose.', 'Shares of Lund <LMT.N> and Quay (Nasdaq: QUA.O) rose.'],
    ['Shares of Harwick Cars (7711.T) fell.', 'Shares of Harwick Cars (7711.T) fell.'],
    ['The lease is Exhibit 10.A to the filing.', 'The lease is Exhibit 10.A to the filing.'],
    ['It breaks Section 4.B of the act.', 'It breaks Section 4.B of the act.'],
    ['It comes before v2.1.Beta is out.', 'It comes before v2.1.Beta is out.'],
    ['Tidewatch 3.0.Final was late.', 'Tidewatch 3.0.Final was late.'],
    ['The U.S.-China talks ended.', 'The U.S.-China talks ended.'],
  ],
};
