import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The mate seems to sleep.', 'indirect | - | seems | The mate … to sleep'],
    ['She seemed to nod.', 'indirect | - | seemed | She … to nod'],
    ['The pier appears to have sunk.', 'indirect | - | appears | The pier … to have sunk'],
    ['Tom Bell seemed not to know it.', 'indirect | - | seemed | Tom Bell … not to know it'],
    ['The plan appears to be wrong.', 'indirect | - | appears | The plan … to be wrong'],
    ['He appeared to agree.', 'indirect | - | appeared | He … to agree'],
  ],
  negative: [
    ['She seemed unmoved.'],
    ['It seems like a lie.'],
    ['The mate seemed there.'],
    ['It seems.'],
    ['It seems that it was late.'],
    ['The mate appeared on the pier.'],
    ['The sad mate appeared.'],
  ],
};
