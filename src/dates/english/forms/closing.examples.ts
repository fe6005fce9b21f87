/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Send the form by EOD Friday.', 'closing: EOD Friday = 2024-03-08 END'],
    ['It must be paid by eod tomorrow.', 'closing: eod tomorrow = 2024-03-08 END'],
    ['Bids will be taken until COB Tuesday.', 'closing: COB Tuesday = 2024-03-12 END'],
    ['Bids are due by close of business on Monday.', 'closing: close of business on Monday = 2024-03-11 END'],
    ['The panel will answer by end of business.', 'closing: end of business = 2024-03-07 END'],
    ['The bridge will open by end of year.', 'closing: end of year = 2024 END'],
    ['The desk will move by EOM.', 'closing: EOM = 2024-03 END'],
  ],
  negative: [
    ['The cob won by a length.'],
    ['It was the end of business as usual.'],
    ['The end of year show was short.'],
    ['He wrote EODX on the box.'],
    ['It marked the close of business there.'],
  ],
};
