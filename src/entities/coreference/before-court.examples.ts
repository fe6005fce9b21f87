import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Tom Bell, 43, denies ten counts of fraud. Later the accused was tired.',
      'Tom Bell: name Tom Bell, nominal the accused',
    ],
    [
      'Tom Bell, 43, of Porto, pleaded not guilty. Later the defendant left.',
      'Tom Bell: name Tom Bell, nominal the defendant',
      'Porto: name Porto',
    ],
    [
      'Tom Bell was charged with theft. It rained. The accused was late.',
      'Tom Bell: name Tom Bell, nominal The accused',
    ],
    [
      'Tom Bell is accused of arson. It rained. The defendant was late.',
      'Tom Bell: name Tom Bell, nominal The defendant',
    ],
    [
      'Tom Bell, who is on trial in Porto, was late. It rained. The accused was tired.',
      'Tom Bell: name Tom Bell, nominal The accused',
      'Porto: name Porto',
    ],
    [
      'Tom Bell admitted three charges. Ana Ruiz listened. The defendant left.',
      'Tom Bell: name Tom Bell, nominal The defendant',
      'Ana Ruiz: name Ana Ruiz',
    ],
  ],
  negative: [
    ['Tom Bell denies the report. Later the accused was tired.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell was late for the trial. Later the accused was tired.', 'Tom Bell: name Tom Bell'],
    [
      'Tom Bell and a cook were there. Ana Ruiz charged ten euros. The defendant left.',
      'Tom Bell: name Tom Bell',
      'Ana Ruiz: name Ana Ruiz',
    ],
    [
      'Tom Bell was charged with theft and Ana Ruiz was charged with arson. The accused was tired.',
      'Tom Bell: name Tom Bell',
      'Ana Ruiz: name Ana Ruiz',
    ],
    ['Tom Bell was charged with theft. Bell said the accused was late.', 'Tom Bell: name Tom Bell, alias Bell'],
  ],
};
