import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'tokens',
  positive: [
    ['He wrote it on X. Okoro left.', 'He wrote it on X .', 'Okoro left .'],
    ['Mr. Okoro', 'Mr. Okoro'],
    ['the U.S. plan', 'the U.S. plan'],
    ['No. 3 of 5. No. It is ill. Cairo, Ill., is', 'No. 3 of 5 .', 'No .', 'It is ill .', 'Cairo , Ill. , is'],
    ['Ana I. Ruiz, etc. and you and I.', 'Ana I. Ruiz , etc. and you and I .'],
    ['J. Ruiz was born c. 1900.', 'J. Ruiz was born c. 1900 .'],
    ['She leaves (Sat. 5 March).', 'She leaves ( Sat. 5 March ) .'],
    ['Prof. Okoro and approx. 20 others', 'Prof. Okoro and approx. 20 others'],
    ['They met on Wed. 6 March in Porto, Ore., and left.', 'They met on Wed. 6 March in Porto , Ore. , and left .'],
    ['She beat then-Sen. Okoro.', 'She beat then - Sen. Okoro .'],
    ['See fig. 4 and art. 12.', 'See fig. 4 and art. 12 .'],
  ],
  negative: [
    ['ships etc.', 'ships etc .'],
    ['The ferry is next-gen. The crew is not.', 'The ferry is next - gen .', 'The crew is not .'],
    ['They came home cold, ill. Nobody knew.', 'They came home cold , ill .', 'Nobody knew .'],
    ['The men own the sun. It is theirs.', 'The men own the sun .', 'It is theirs .'],
    ['It cost $5m. The crew left.', 'It cost $ 5 m .', 'The crew left .'],
    ['It was you and I.', 'It was you and I .'],
    ['“No.” She left.', '“ No . ”', 'She left .'],
    ['They sat on the Mar. The wind was cold.', 'They sat on the Mar .', 'The wind was cold .'],
  ],
};
