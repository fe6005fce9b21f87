import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'sentences',
  positive: [
    ['Gen. Ruiz met Dr. Okoro in St. Helier. They talked.', 'Gen. Ruiz met Dr. Okoro in St. Helier.', 'They talked.'],
    ['It rose from No. 3 to No. 1 in a year.', 'It rose from No. 3 to No. 1 in a year.'],
    ['He came, e.g. from Porto, in Jan. 2024 and left.', 'He came, e.g. from Porto, in Jan. 2024 and left.'],
    [
      'Shares of Acme Inc. fell by 3.5 per cent. Others rose.',
      'Shares of Acme Inc. fell by 3.5 per cent.',
      'Others rose.',
    ],
    ['Brightwater Co. said so. It left.', 'Brightwater Co. said so.', 'It left.'],
    [
      'The approx. 40 men under Capt. Lund v. Acme Corp. won.',
      'The approx. 40 men under Capt. Lund v. Acme Corp. won.',
    ],
    ['Cllr. Lund thanked Revd. Holm. They left.', 'Cllr. Lund thanked Revd. Holm.', 'They left.'],
    ['It weighs 40 lbs. and costs 3 pct. more.', 'It weighs 40 lbs. and costs 3 pct. more.'],
  ],
  negative: [
    ['The crew sat down to eat. Nobody spoke.', 'The crew sat down to eat.', 'Nobody spoke.'],
    ['They fell ill. Nobody knew. “No.” She left.', 'They fell ill.', 'Nobody knew.', '“No.”', 'She left.'],
    ['The crew of the quay-la. They sailed.', 'The crew of the quay-la.', 'They sailed.'],
    ['He won the art. She won the sun.', 'He won the art.', 'She won the sun.'],
    ['Nobody said no. Lund left.', 'Nobody said no.', 'Lund left.'],
  ],
};
