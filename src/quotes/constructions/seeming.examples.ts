import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['She seemed unmoved.', 'indirect | - | seemed | She … unmoved'],
    ['It seems like a lie.', 'indirect | - | seems | It … like a lie'],
    ['The mate seems truly sad.', 'indirect | - | seems | The mate … truly sad'],
    ['The mate seems to sleep.', 'indirect | - | seems | The mate … to sleep'],
    ['He appeared bored.', 'indirect | - | appeared | He … bored'],
    ['The plan seems wrong.', 'indirect | - | seems | The plan … wrong'],
  ],
  negative: [
    ['The mate seemed there.'],
    ['It seems.'],
    ['It seems that it was late.'],
    ['The mate appeared on the pier.'],
    ['The sad mate appeared.'],
  ],
};
