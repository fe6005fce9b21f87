/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The war began in 264 BC. In 218 the elephants came, and in 216 they won. The last one died in 183.',
      '264 BC = BC0264',
      '218 = BC0218',
      '216 = BC0216',
      '183 = BC0183',
    ],
    [
      'The consul was murdered in 44 BC. In 43 his heir was made consul. By 31 the war was over. In 1923 a bust of him was found.',
      '44 BC = BC0044',
      '43 = BC0043',
      '31 = BC0031',
      '1923 = 1923',
    ],
    ['The palace was built in 1200 BC. In 1177 it burned.', '1200 BC = BC1200', '1177 = BC1177'],
    ['The port was lost in AD 70. In 132 it was won again.', 'AD 70 = 0070', '132 = 0132'],
    ['In the 3rd century BC they were rivals. In 218 they fought.', 'the 3rd century BC = BC02', '218 = BC0218'],
    [
      'He ruled from 305 to 283 BC, then from 280 to 275.',
      '305 = BC0305',
      '283 BC = BC0283',
      '280 = BC0280',
      '275 = BC0275',
    ],
    ['The battle of 732 was lost, the treaty of 843 kept.', '732 = 0732', '843 = 0843'],
    ['In 476 the emperor was deposed.', '476 = 0476'],
    [
      'On 25 December 800 he was crowned. On 1 May 305 Aurelia fled.',
      '25 December 800 = 0800-12-25',
      '1 May 305 = 0305-05-01',
    ],
  ],
  negative: [
    ['The palace was built in 264 BC. In 218 rooms there were beds.', '264 BC = BC0264'],
    ['The palace was built in 44 BC. In 12 of the rooms there were beds, and in 31 beds.', '44 BC = BC0044'],
    ['The palace was built in 1200 BC. In 1890 it was found.', '1200 BC = BC1200', '1890 = 1890'],
    ['In 300 towns there was no water. Shares fell in 120.'],
    ['She won in 26 games, and in 31 she lost.'],
    ['A force of 732 stopped them.'],
    ['On 5 May 305 soldiers died.', '5 May = 2024-05-05'],
  ],
};
