import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'A poll by the Courier found Bell leading Ruiz by 15 points.',
      'indirect | A poll by the Courier | found | Bell leading Ruiz by 15 points',
    ],
    [
      'One study found gains in reading but no rise in spelling.',
      'indirect | One study | found | gains in reading but no rise in spelling',
    ],
    [
      'A survey of the crew found the mate the best cook on board.',
      'indirect | A survey of the crew | found | the mate the best cook on board',
    ],
    ['The inquiry found no evidence of theft.', 'indirect | The inquiry | found | no evidence of theft'],
    [
      'Researchers found a rise in the number of gulls.',
      'indirect | Researchers | found | a rise in the number of gulls',
    ],
    [
      'Two papers and an audit found gaps in the accounts.',
      'indirect | Two papers and an audit | found | gaps in the accounts',
    ],
  ],
  negative: [
    ['Bell found a key in the shed.'],
    ['The report found its way to the Courier.'],
    ['Ruiz has found the boat.'],
    ['The crew found a gap in the wall.'],
  ],
};
